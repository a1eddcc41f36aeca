import { stemOf } from './words.ts'

const SHORTEST = 4
const MOST_PARTS = 3
/** What Dutch puts between the parts of a word. */
const LINKS = ['', 's', 'en', 'e']

/** Splits long words into words that are known by themselves: schuldhulpverlening is schuld, hulp and verlening. */
export interface Splitter {
  /** A word as it stands in texts; call it for all of them before splitting. */
  learn: (plain: string) => void
  /** All words that were learnt. */
  words: () => Iterable<string>
  /** The stems of the parts; empty when a word is no compound. */
  parts: (plain: string) => readonly string[]
}

/** A splitter over its own vocabulary. A word must have been seen in `enough` places to count as a part. */
export function makeSplitter(enough = 3): Splitter {
  const seen = new Map<string, number>()
  const known = new Map<string, readonly string[]>()
  const count = (part: string) => {
    const times = part.length < SHORTEST ? 0 : (seen.get(part) ?? 0)
    return times >= enough ? times : 0
  }
  /** The likeliest split: few parts first, then parts that are seen often. */
  function best(word: string, most: number): { parts: string[]; weight: number } | null {
    let found: { parts: string[]; weight: number } | null = null
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const left = head(word.slice(0, at))
      if (!left) continue
      const right = word.slice(at)
      const whole = count(right)
      const rest = whole > 0 ? { parts: [right], weight: Math.log(whole) } : most > 2 ? best(right, most - 1) : null
      if (!rest) continue
      const parts = [left.word, ...rest.parts]
      const weight = Math.min(left.weight, rest.weight)
      if (!found || parts.length < found.parts.length || (parts.length === found.parts.length && weight > found.weight))
        found = { parts, weight }
    }
    return found
  }
  function head(text: string): { word: string; weight: number } | null {
    let found: { word: string; weight: number } | null = null
    for (const link of LINKS) {
      const word = text.endsWith(link) ? text.slice(0, text.length - link.length) : ''
      const times = count(word)
      if (times > 0 && (!found || Math.log(times) > found.weight)) found = { word, weight: Math.log(times) }
    }
    return found
  }
  return {
    learn: (plain) => void seen.set(plain, (seen.get(plain) ?? 0) + 1),
    words: () => seen.keys(),
    parts: (plain) => {
      let parts = known.get(plain)
      if (parts === undefined) {
        parts = plain.length < 2 * SHORTEST ? [] : [...new Set((best(plain, MOST_PARTS)?.parts ?? []).map(stemOf))]
        known.set(plain, parts)
      }
      return parts
    },
  }
}
