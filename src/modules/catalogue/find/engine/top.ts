import { SUNK, waitingOf } from './facts.ts'
import { farOf, nearestSquared, type Asked } from './filters.ts'
import type { Index } from './index-of.ts'
import type { Found, Place, Question } from './question.ts'

/** What fits, what is far and what waits, in one number: 12 bits, 6 and 10. */
const MOST_FIT = 4095
const FAR_AND_WAITING = 2 ** 16

/** Keeps the first so many in the order, after a place where one is given. */
export class Top {
  #index: Index
  #asked: Asked
  #begin: number
  #most: number
  #after: Place | undefined
  #kept: { line: number; place: Place }[] = []
  /** A key above this one comes too late. */
  #last = Infinity
  constructor(index: Index, asked: Asked, { begin, most, after }: Question) {
    this.#index = index
    this.#asked = asked
    this.#begin = begin
    this.#most = most
    this.#after = after
  }

  /** How far a line is, is only counted where it matters. */
  offer(line: number, reach: number, fit: number): void {
    const facts = this.#index.facts.data[line]!
    const first = ((facts & SUNK) === 0 ? 0 : MOST_FIT + 1) + MOST_FIT - Math.min(fit, MOST_FIT)
    if (first * FAR_AND_WAITING > this.#last) return
    const key = (first * 64 + farOf(this.#index, line, facts, reach, this.#asked)) * 1024 + waitingOf(facts)
    if (key > this.#last || (this.#after && key < this.#after[0])) return
    this.#keep(line, [key, (this.#index.turn.data[line]! - this.#begin) >>> 0, this.#index.entries[line]!.id])
  }

  #keep(line: number, place: Place): void {
    const kept = this.#kept
    if (this.#after && !before(this.#after, place)) return
    let at = kept.length
    while (at > 0 && before(place, kept[at - 1]!.place)) at--
    if (at === this.#most) return
    kept.splice(at, 0, { line, place })
    if (kept.length > this.#most) kept.pop()
    if (kept.length === this.#most) this.#last = kept[this.#most - 1]!.place[0]
  }

  lines(): Found['lines'] {
    const { near } = this.#asked
    return this.#kept.map(({ line, place }) => {
      const squared = near ? nearestSquared(this.#index, line, near) : Infinity
      return { line, place, id: place[2], km: squared === Infinity ? null : Math.round(Math.sqrt(squared)) }
    })
  }
}

function before(a: Place, b: Place): boolean {
  if (a[0] !== b[0]) return a[0] < b[0]
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}
