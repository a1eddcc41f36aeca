import type { Index, Postings } from './index-of.ts'
import { nearest } from './near.ts'
import { wordsOf } from './words.ts'

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
    return nearest({ plain, stem }, index.terms.keys()).map((term) => ({ terms: [term], times: 1, less: 0 }))
  })
}

/** How well lines fit, per line, with how many words; lines touched are listed once. */
export class Scores {
  fit: Uint16Array
  words: Uint8Array
  touched: number[] = []
  #best: Uint8Array
  #part: Uint8Array
  constructor(lines: number) {
    this.fit = new Uint16Array(lines)
    this.words = new Uint8Array(lines)
    this.#best = new Uint8Array(lines)
    this.#part = new Uint8Array(lines)
  }

  /** Adds a word; where `all` are wanted, only lines that had every word before it count on. */
  add(index: Index, ways: readonly Way[], nth: number, all: boolean): void {
    const met: number[] = []
    for (const way of ways) this.#meet(index, way, met)
    for (const line of met) {
      const best = this.#best[line]!
      this.#best[line] = 0
      if (all && this.words[line] !== nth) continue
      if (this.words[line] === 0) this.touched.push(line)
      this.words[line]!++
      this.fit[line]! += best
    }
  }

  /** The weakest of the terms of a way counts; a line must have all of them. */
  #meet(index: Index, { terms, times, less }: Way, met: number[]): void {
    let lines: number[] | null = null
    for (const term of terms) lines = this.#weakest(index.terms.get(term), lines)
    for (const line of lines ?? []) {
      const counts = this.#part[line]! * times - less
      this.#part[line] = 0
      if (this.#best[line] === 0) met.push(line)
      if (counts > this.#best[line]!) this.#best[line] = counts
    }
  }

  #weakest(postings: Postings | undefined, before: number[] | null): number[] {
    const found: number[] = []
    const size = postings?.lines.length ?? 0
    if (before === null) {
      for (let at = 0; at < size; at++) {
        const line = postings!.lines.data[at]!
        this.#part[line] = postings!.weights.data[at]!
        found.push(line)
      }
      return found
    }
    const had = new Set(before)
    for (let at = 0; at < size; at++) {
      const line = postings!.lines.data[at]!
      if (!had.delete(line)) continue
      this.#part[line] = Math.min(this.#part[line]!, postings!.weights.data[at]!)
      found.push(line)
    }
    for (const line of had) this.#part[line] = 0
    return found
  }

  /** Empty again for the next question. */
  clear(): void {
    for (const line of this.touched) this.fit[line] = this.words[line] = 0
    this.touched = []
  }
}
