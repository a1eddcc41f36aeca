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

const dutch = newStemmer('dutch')
const stems = new Map<string, string>()
const MOST_STEMS = 300_000

/** The stem of a word without accents, by the Dutch Snowball rules that PostgreSQL uses too. */
export function stemOf(plain: string): string {
  let stem = stems.get(plain)
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear()
    stem = dutch.stem(plain)
    stems.set(plain, stem)
  }
  return stem
}

/** The words of a text in order, without those that say nothing. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const plain = plainWord(match[0])
    if (plain.length < 2 || plain.length > 60 || STOP.has(plain)) continue
    words.push({ from: match.index, until: match.index + match[0].length, plain, stem: stemOf(plain) })
  }
  return words
}

function plainWord(word: string): string {
  const small = word.toLowerCase()
  return /^[a-z0-9]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '')
}
