import type { Index } from './index-of.ts'
import { nearest } from './near.ts'
import { stemOf, wordsOf } from './words.ts'

/** One way to meet a word: all these terms, each counting `times`, less `less`. */
export interface Way {
  terms: string[]
  times: number
  less: number
}

/** The ways to meet each word that was typed: as it is, as parts of a compound, else as what differs least from it. */
export function waysOf(index: Pick<Index, 'terms' | 'splitter'>, typed: string): Way[][] {
  const words = [...new Map(wordsOf(typed).map((word) => [word.stem, word])).values()].slice(0, 8)
  return words.map(({ plain, stem }) => {
    const ways: Way[] = []
    if (index.terms.has(stem)) ways.push({ terms: [stem], times: 2, less: 0 })
    const parts = index.splitter.parts(plain)
    if (parts.length > 1 && parts.every((part) => index.terms.has(part))) ways.push({ terms: [...parts], times: 2, less: 1 })
    if (ways.length > 0) return ways
    const meant = new Set(nearest(plain, index.splitter.words()).map(stemOf))
    return [...meant].map((term) => ({ terms: [term], times: 1, less: 0 }))
  })
}

/** How well lines fit, per line, with how many words; lines touched are listed once. Made once and emptied after each question. */
export class Scores {
  fit: Uint16Array
  words: Uint8Array
  touched: Int32Array
  count = 0
  #best: Uint8Array
  #part: Uint8Array
  #lists: Uint8Array
  #met: Int32Array
  constructor(lines: number) {
    this.fit = new Uint16Array(lines)
    this.words = new Uint8Array(lines)
    this.touched = new Int32Array(lines)
    this.#best = new Uint8Array(lines)
    this.#part = new Uint8Array(lines)
    this.#lists = new Uint8Array(lines)
    this.#met = new Int32Array(lines)
  }

  /** Adds a word; where `all` are wanted, only lines that had every word before it count on. */
  add(index: Index, ways: readonly Way[], nth: number, all: boolean): void {
    const only = all ? nth : -1
    let met = 0
    for (const way of ways) met = way.terms.length === 1 ? this.#one(index, way, met, only) : this.#several(index, way, met, only)
    for (let at = 0; at < met; at++) {
      const line = this.#met[at]!
      if (this.words[line] === 0) this.touched[this.count++] = line
      this.words[line]!++
      this.fit[line]! += this.#best[line]!
      this.#best[line] = 0
    }
  }

  #one(index: Index, { terms, times, less }: Way, met: number, only: number): number {
    const postings = index.terms.get(terms[0]!)
    if (!postings) return met
    const lines = postings.lines.data
    const weights = postings.weights.data
    const size = postings.lines.length
    for (let at = 0; at < size; at++) {
      const line = lines[at]!
      if (only > 0 && this.words[line] !== only) continue
      met = this.#meet(line, weights[at]! * times - less, met)
    }
    return met
  }

  /** A line must have all terms; the weakest counts. */
  #several(index: Index, { terms, times, less }: Way, met: number, only: number): number {
    const lists = terms.map((term) => index.terms.get(term)!).toSorted((a, b) => a.lines.length - b.lines.length)
    for (const [nth, { lines, weights }] of lists.entries()) {
      for (let at = 0; at < lines.length; at++) {
        const line = lines.data[at]!
        if (this.#lists[line] !== nth) continue
        this.#lists[line]!++
        if (nth === 0 || weights.data[at]! < this.#part[line]!) this.#part[line] = weights.data[at]!
      }
    }
    const { lines } = lists[0]!
    for (let at = 0; at < lines.length; at++) {
      const line = lines.data[at]!
      const has = this.#lists[line]
      this.#lists[line] = 0
      if (has === lists.length && (only <= 0 || this.words[line] === only)) met = this.#meet(line, this.#part[line]! * times - less, met)
    }
    return met
  }

  #meet(line: number, counts: number, met: number): number {
    const best = this.#best[line]!
    if (best === 0) this.#met[met++] = line
    if (counts > best) this.#best[line] = counts
    return met
  }

  /** Empty again for the next question. */
  clear(): void {
    for (let at = 0; at < this.count; at++) this.fit[this.touched[at]!] = this.words[this.touched[at]!] = 0
    this.count = 0
  }
}
