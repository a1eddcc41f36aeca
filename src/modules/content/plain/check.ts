import { wordsOfMarkdown } from '../../../platform/markdown.ts'
import { hardWordsIn, type HardWordFound, type HardWordList } from './hard-words.ts'
import { ABOUT_B1, LONG_SENTENCE, readingEase, sentencesOf, type Ease, type Sentence } from './reading-ease.ts'

/** What can be said of a Dutch text by counting. It advises and forbids nothing. */
export interface PlainCheck extends Ease {
  /** About as easy as B1 asks; null for a text without words. */
  easy: boolean | null
  long: Sentence[]
  hard: HardWordFound[]
}

/** Checks the words of a page as they are written: reading ease, long sentences, hard words with a simpler one. policy: A11 */
export function checkPlain(markdown: string, words: HardWordList): PlainCheck {
  const text = wordsOfMarkdown(markdown)
  const ease = readingEase(text)
  return {
    ...ease,
    easy: ease.score === null ? null : ease.score >= ABOUT_B1,
    long: sentencesOf(text).filter((sentence) => sentence.words > LONG_SENTENCE),
    hard: hardWordsIn(text, words),
  }
}
