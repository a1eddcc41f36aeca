import { Temporal } from 'temporal-polyfill'
import { plain } from '../../../platform/plain.ts'

const LONGEST = 60
const MOST_WORDS = 6

/**
 * What somebody searched for, as it may be counted: plain words only. Null for what could be of a person: a number (BSN, telephone,
 * case), an address (mail, site), or a whole sentence.
 */
export function countable(typed: string): string | null {
  if (/[@\\/]|www\.|\d[\d\s.-]{2,}\d/i.test(typed)) return null
  const words = plain(typed)
  if (words.length < 2 || words.length > LONGEST || words.split(' ').length > MOST_WORDS) return null
  return words
}

/** The Monday of the week a day is in. */
export function weekOf(today: string): string {
  const day = Temporal.PlainDate.from(today)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/** The words of one line of synonyms, as they are compared; at least two, else there is nothing to say. */
export function synonymsIn(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map(plain))].filter((word) => word.length > 1)
}

const MOST_WAYS = 4

/** What was typed, and the same with words that mean the same in the place of one of its words. */
export function waysToSay(typed: string, synonyms: readonly (readonly string[])[]): string[] {
  const said = plain(typed)
  const others = synonyms.flatMap((group) =>
    group
      .filter((word) => hasWord(said, word))
      .flatMap((word) => group.filter((other) => other !== word).map((other) => ` ${said} `.replace(` ${word} `, ` ${other} `).trim())),
  )
  return [...new Set([said, ...others])].slice(0, MOST_WAYS)
}

function hasWord(said: string, word: string): boolean {
  return ` ${said} `.includes(` ${word} `)
}
