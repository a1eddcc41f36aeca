import type { PageLanguage } from '../../../platform/languages.ts'
import { syllablesIn } from './reading-ease.ts'

/** How a text of the front door reads in its language, counted. An indication, as every count of words is. */
export interface Measure {
  sentences: number
  words: number
  perSentence: number
  /** By the formula of the language; for some higher is easier, for others lower: `easy` says which side this is on. */
  score: number
  formula: string
  easy: boolean
  /** Sentences of more words than the language bears. */
  long: string[]
}

interface Scale {
  formula: string
  /** Of words per sentence and of what is counted in words, both on average. */
  score: (perSentence: number, perWord: number) => number
  /** What is counted in a word: syllables, or whether it is long. */
  of: (word: string) => number
  easy: (score: number) => boolean
  /** The longest sentence for A2: languages that put more in a word get fewer. */
  most: number
}

const vowels = (pattern: RegExp) => (word: string) => Math.max(1, word.match(pattern)?.length ?? 0)
const isLong = (word: string) => (word.length > 6 ? 1 : 0)

/** LIX (Björnsson 1968): words per sentence and the share of words of more than six letters. Made for many languages, with limits for each. */
const lix = (limit: number, most: number): Scale => ({
  formula: 'LIX',
  score: (perSentence, perWord) => perSentence + 100 * perWord,
  of: isLong,
  easy: (score) => score <= limit,
  most,
})

const SCALES: Record<PageLanguage, Scale> = {
  nl: {
    formula: 'Flesch-Douma',
    score: (perSentence, perWord) => 206.84 - 77 * perWord - 0.93 * perSentence,
    of: syllablesIn,
    easy: (score) => score >= 65,
    most: 15,
  },
  en: {
    formula: 'Flesch',
    score: (perSentence, perWord) => 206.835 - 84.6 * perWord - 1.015 * perSentence,
    of: (word) => vowels(/[aeiouy]+/gi)(word.replace(/(?<=[^aeiou])e$/i, '')),
    easy: (score) => score >= 70,
    most: 16,
  },
  // Ateşman (1997): the formula of Flesch made anew for Turkish, where a syllable has one vowel.
  tr: {
    formula: 'Ateşman',
    score: (perSentence, perWord) => 198.825 - 40.175 * perWord - 2.61 * perSentence,
    of: vowels(/[aeıioöuüâîû]/gi),
    easy: (score) => score >= 65,
    most: 13,
  },
  ar: lix(40, 16),
  uk: lix(50, 15),
  pl: lix(50, 15),
}

/** Measures what stands in the blocks of a page; a block ends a sentence. */
export function measureText(language: PageLanguage, blocks: readonly string[]): Measure {
  const { formula, score, of, easy, most } = SCALES[language]
  const sentences = blocks.flatMap((block) => piecesOf(language, 'sentence', block)).filter((one) => wordsOf(language, one).length > 0)
  const words = sentences.flatMap((sentence) => wordsOf(language, sentence))
  const perSentence = words.length / Math.max(1, sentences.length)
  const perWord = words.reduce((sum, word) => sum + of(word), 0) / Math.max(1, words.length)
  const counted = Math.round(score(perSentence, perWord))
  return {
    sentences: sentences.length,
    words: words.length,
    perSentence: Math.round(perSentence * 10) / 10,
    score: counted,
    formula,
    easy: easy(counted),
    long: sentences.filter((sentence) => wordsOf(language, sentence).length > most),
  }
}

function wordsOf(language: PageLanguage, sentence: string): string[] {
  return piecesOf(language, 'word', sentence)
}

const segmenters = new Map<string, Intl.Segmenter>()

function piecesOf(language: PageLanguage, granularity: 'sentence' | 'word', text: string): string[] {
  const key = `${language} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, segmenter)
  const pieces = [...segmenter.segment(text)]
  return (granularity === 'word' ? pieces.filter((one) => one.isWordLike) : pieces).map(({ segment }) => segment.trim()).filter(Boolean)
}
