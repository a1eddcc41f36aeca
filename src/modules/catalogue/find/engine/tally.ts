import { addBitCounts, AT_ONCE } from './bit-counts.ts'
import type { Index } from './index-of.ts'
import { FACETS, type Counts, type Facet } from './question.ts'
import type { Values } from './values.ts'

/** Counts per facet: the bits of lines are kept until there are enough to count them all at once. */
export class Tally {
  #values: Values
  #width: number
  #waiting: Int32Array
  #size = 0
  #counts: Uint32Array
  #masks = new Map<Facet, Int32Array>()
  constructor({ values }: Index) {
    this.#values = values
    this.#width = values.width
    this.#waiting = new Int32Array(values.width * AT_ONCE)
    this.#counts = new Uint32Array(values.width * 32)
  }

  /** Counts a line in every facet. */
  add(line: number, begins: number): void {
    if (this.#size === this.#waiting.length) this.#count()
    const rows = this.#values.rows.data
    const from = line * this.#width
    this.#waiting[this.#size] = rows[from]! | begins
    for (let nth = 1; nth < this.#width; nth++) this.#waiting[this.#size + nth] = rows[from + nth]!
    this.#size += this.#width
  }

  /** Counts a line in one facet alone: the one of a bit. */
  addIn(bit: number, line: number, begins: number): void {
    this.add(line, begins)
    const mask = this.#maskOf(this.#values.known[bit]!.facet)
    const from = this.#size - this.#width
    for (let nth = 0; nth < this.#width; nth++) this.#waiting[from + nth]! &= mask[nth]!
  }

  read(): Counts {
    this.#count()
    const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Counts
    for (const [bit, { facet, word }] of this.#values.known.entries())
      if (this.#counts[bit]! > 0) counts[facet].set(word, this.#counts[bit]!)
    return counts
  }

  #maskOf(facet: Facet): Int32Array {
    let mask = this.#masks.get(facet)
    if (!mask) this.#masks.set(facet, (mask = this.#values.all(facet)))
    return mask
  }

  #count(): void {
    for (let nth = 0; nth < this.#width; nth++) addBitCounts(this.#waiting, nth, this.#width, this.#size, this.#counts)
    this.#size = 0
  }
}
