import { Column } from './arrays.ts'
import { PRICE_BANDS, WITHIN } from './entry.ts'
import { FACETS, type Facet } from './question.ts'

/** What a facet has that no service has: who asks for something unknown finds nothing. */
const NOTHING = ''

/**
 * The values of all facets, a bit each, so that a service is held against all filters at once. What a line has stands in `width`
 * numbers of 32 bits. The first bits, of when it begins, are added on the day of the question.
 */
export class Values {
  width = 1
  rows = new Column(new Int32Array(64))
  /** By bit. */
  known: { facet: Facet; word: string }[] = []
  #bits = new Map<string, number>()
  constructor() {
    for (const weeks of WITHIN) this.#bitOf('within', String(weeks))
    for (const facet of FACETS) this.#bitOf(facet, NOTHING)
    for (const band of PRICE_BANDS) this.#bitOf('price', band)
  }

  /** Adds the values of the next line. */
  add(given: Partial<Record<Facet, readonly string[]>>): void {
    const bits = FACETS.flatMap((facet) => (given[facet] ?? []).map((word) => this.#bitOf(facet, word)))
    const row = maskOf(bits, this.width)
    for (const word of row) this.rows.push(word)
  }

  /** The bit of a value; for what is not known the one that no service has. */
  find(facet: Facet, word: string): number {
    return this.#bits.get(`${facet} ${word}`) ?? this.#bits.get(`${facet} ${NOTHING}`)!
  }

  /** All bits of a facet. */
  all(facet: Facet): Int32Array {
    return maskOf(
      this.known.flatMap((one, bit) => (one.facet === facet ? [bit] : [])),
      this.width,
    )
  }

  #bitOf(facet: Facet, word: string): number {
    const name = `${facet} ${word}`
    let bit = this.#bits.get(name)
    if (bit === undefined) {
      bit = this.known.push({ facet, word }) - 1
      this.#bits.set(name, bit)
      if (bit >= this.width * 32) this.#widen()
    }
    return bit
  }

  #widen(): void {
    const wider = new Column(new Int32Array(64))
    for (let at = 0; at < this.rows.length; at++) {
      wider.push(this.rows.data[at]!)
      if ((at + 1) % this.width === 0) wider.push(0)
    }
    this.rows = wider
    this.width++
  }
}

/** Numbers of 32 bits with these bits set. */
export function maskOf(bits: readonly number[], width: number): Int32Array {
  const mask = new Int32Array(width)
  for (const bit of bits) mask[bit >>> 5]! |= 1 << (bit & 31)
  return mask
}
