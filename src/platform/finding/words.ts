import { newStemmer } from 'snowball-stemmers'

/** A word of a text: where it stands, without accents, and its stem. */
export interface Word {
  from: number
  until: number
  plain: string
  stem: string
}

/** Words that say nothing of what somebody looks for. */
const STOP = new Set(
  (
    'aan als bent bij dan dat de deze die dit doen door dus een en er ga gaan geen haar had heb hebben heeft hem het hier hij hoe hun ik ' +
    'in is je kan kunnen kunt maar meer met mij mijn na naar niet nog of om omdat ons ook op over te tot u uit uw van veel voor waar was ' +
    'wat we wel wij wil wilt willen word worden wordt zal ze zich zij zijn zo zoals zou the and for of to'
  ).split(' '),
)

/** What a word comes down to: without accents, and its stem. */
export interface Form {
  plain: string
  stem: string
}

const dutch = newStemmer('dutch')
/** Words as they were written, with what they come down to; null for words that say nothing. Texts repeat the same words endlessly. */
const forms = new Map<string, Form | null>()
const stems = new Map<string, string>()
const MOST = 300_000

/** The stem of a word without accents, by the Dutch Snowball rules that PostgreSQL uses too. */
export function stemOf(plain: string): string {
  let stem = stems.get(plain)
  if (stem === undefined) {
    if (stems.size >= MOST) stems.clear()
    stem = dutch.stem(plain)
    stems.set(plain, stem)
  }
  return stem
}

/** The words of a text in order, without those that say nothing. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  eachWord(text, (from, until, { plain, stem }) => {
    words.push({ from, until, plain, stem })
    return true
  })
  return words
}

/** More words than these say little more of what somebody looks for. */
const MOST_TYPED = 8

/** The words that somebody typed, each once. */
export function typedWords(typed: string): Word[] {
  return [...new Map(wordsOf(typed).map((word) => [word.stem, word])).values()].slice(0, MOST_TYPED)
}

const ANY_WORD = /[\p{L}\p{N}]+/gu

/** Visits the words of a text in order until `visit` says false; only those a pattern finds, where one is given. */
export function eachWord(text: string, visit: (from: number, until: number, form: Form) => boolean, pattern: RegExp = ANY_WORD): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const form = formOf(match[0])
    if (form && !visit(match.index, match.index + match[0].length, form)) return
  }
}

function formOf(written: string): Form | null {
  let form = forms.get(written)
  if (form === undefined) {
    if (forms.size >= MOST) forms.clear()
    const plain = plainWord(written)
    form = plain.length < 2 || plain.length > 60 || STOP.has(plain) ? null : { plain, stem: stemOf(plain) }
    forms.set(written, form)
  }
  return form
}

function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
