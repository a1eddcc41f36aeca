import { BEFORE_A_NAME, INSIDE_A_NAME, WORD_CONCERNS, WORDS, type WordConcern } from './words.ts'

export type Concern = 'bsn' | WordConcern | 'names'

const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]) => words.map((word) => literal(word).replace('\\*', '[\\p{L}-]*')).join('|')
const eitherCase = (word: string) => `[${word[0]!.toUpperCase()}${word[0]}]${literal(word.slice(1))}`

const PATTERNS = Object.fromEntries(
  WORD_CONCERNS.map((concern) => [concern, new RegExp(`${START}(?:${anyOf(WORDS[concern])})${END}`, 'iu')]),
) as Record<WordConcern, RegExp>
const NAMES = new RegExp(
  `${START}(?:${BEFORE_A_NAME.map(eitherCase).join('|')})\\s+(?:(?:${INSIDE_A_NAME.map(eitherCase).join('|')})\\s+)*\\p{Lu}\\p{Ll}`,
  'u',
)

/**
 * What in these words asks for a second look: a number that passes as a BSN, which nothing may keep, and words about health, crime,
 * faith, union, sexual life, or somebody else by name. Those are a warning to the writer, never a block: words can mean something else. policy: E2
 */
export function concernsIn(...texts: (string | null | undefined)[]): Concern[] {
  const text = texts.filter(Boolean).join('\n')
  return [
    ...(hasBsn(text) ? (['bsn'] as const) : []),
    ...WORD_CONCERNS.filter((concern) => PATTERNS[concern].test(text)),
    ...(NAMES.test(text) ? (['names'] as const) : []),
  ]
}

/** True when a number of nine digits passes the eleven test of a BSN. */
export function hasBsn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g)].some(([match]) => {
    const digits = [...match.replace(/\D/g, '')].map(Number)
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
    return sum % 11 === 0 && sum !== 0
  })
}
