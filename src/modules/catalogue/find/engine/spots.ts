import { Column, Lists } from './arrays.ts'
import type { Entry } from './entry.ts'
import type { Index } from './index-of.ts'
import type { Stretch } from '../../../../platform/finding/snippet.ts'
import { sentences } from '../../offer/sentences.ts'
import { wordsOf } from '../../../../platform/finding/words.ts'

/** Where terms stand in the text of a line, in order, so that a snippet needs no reading. */
export interface Spots {
  /** Per line the terms. */
  terms: Lists<Int32Array>
  /** For each of those where it begins, times 256, and how long it is. */
  places: Column<Int32Array>
}

const LENGTH_BITS = 8
const LENGTH = 255

export function emptySpots(): Spots {
  return { terms: new Lists(new Int32Array(64)), places: new Column(new Int32Array(64)) }
}

/** The text that snippets are taken from. */
export function textOf({ aim, more }: Pick<Entry, 'aim' | 'more'>): string {
  return sentences([aim, more])
}

/** Adds the spots of the next line: each word by its stem, and by the parts of a compound. */
export function addSpots(
  { spots, terms, splitter }: Pick<Index, 'spots' | 'terms' | 'splitter'>,
  entry: Pick<Entry, 'aim' | 'more'>,
): void {
  const numbers: number[] = []
  for (const { from, until, plain, stem } of wordsOf(textOf(entry)))
    for (const term of new Set([stem, ...splitter.parts(plain)])) {
      numbers.push(terms.of(term))
      spots.places.push((from << LENGTH_BITS) | Math.min(until - from, LENGTH))
    }
  spots.terms.add(numbers)
}

/** Where terms stand in a line: from the first of them, as far as `reach` characters on. */
export function stretchesOf({ terms, places }: Spots, line: number, sought: ReadonlySet<number>, reach: number): Stretch[] {
  const found: Stretch[] = []
  const end = terms.starts.data[line + 1]!
  for (let at = terms.starts.data[line]!; at < end; at++) {
    if (!sought.has(terms.values.data[at]!)) continue
    const from = places.data[at]! >>> LENGTH_BITS
    const last = found.at(-1)
    if (last && from > found[0]!.from + reach) break
    // A compound can be met by several of its parts.
    if (last?.from !== from) found.push({ from, until: from + (places.data[at]! & LENGTH) })
  }
  return found
}
