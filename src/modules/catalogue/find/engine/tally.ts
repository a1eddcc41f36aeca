import type { Lists } from './arrays.ts'
import { PRICE_BANDS, WITHIN } from './entry.ts'
import type { Index } from './index-of.ts'
import { FACETS, type Counts, type Facet } from './question.ts'

const LISTS = { language: 'languages', need: 'needs', group: 'groups', payer: 'payers' } as const

/** Counts per facet in numbers; read into words at the end. */
export class Tally {
  #counts: Record<Facet, Uint32Array>
  #index: Index
  constructor(index: Index) {
    this.#index = index
    const { codes } = index
    const size = (facet: Facet) => {
      if (facet === 'price') return PRICE_BANDS.length
      return facet === 'within' ? WITHIN.length : codes[facet].words.length
    }
    this.#counts = Object.fromEntries(FACETS.map((facet) => [facet, new Uint32Array(size(facet))])) as Record<Facet, Uint32Array>
  }

  /** A line that fails one filter counts in that facet alone. */
  add(line: number, only: Facet | null, weeks: number): void {
    if (only !== null) return this.#addOne(line, only, weeks)
    const index = this.#index
    const counts = this.#counts
    const band = index.band.data[line]!
    counts.kind[index.kind.data[line]!]!++
    counts.delivery[index.delivery.data[line]!]!++
    addAll(counts.language, index.languages, line)
    addAll(counts.need, index.needs, line)
    addAll(counts.group, index.groups, line)
    addAll(counts.payer, index.payers, line)
    if (band >= 0) counts.price[band]!++
    addWeeks(counts.within, weeks)
  }

  #addOne(line: number, only: Facet, weeks: number): void {
    const index = this.#index
    const counts = this.#counts
    switch (only) {
      case 'kind':
        counts.kind[index.kind.data[line]!]!++
        break
      case 'delivery':
        counts.delivery[index.delivery.data[line]!]!++
        break
      case 'price':
        if (index.band.data[line]! >= 0) counts.price[index.band.data[line]!]!++
        break
      case 'within':
        addWeeks(counts.within, weeks)
        break
      default:
        addAll(counts[only], index[LISTS[only]], line)
    }
  }

  read(): Counts {
    const { codes } = this.#index
    const words = (facet: Facet): readonly (string | number)[] => {
      if (facet === 'price') return PRICE_BANDS
      return facet === 'within' ? WITHIN : codes[facet].words
    }
    const counted = (facet: Facet) =>
      new Map(words(facet).flatMap((word, at) => (this.#counts[facet][at]! > 0 ? [[String(word), this.#counts[facet][at]!] as const] : [])))
    return Object.fromEntries(FACETS.map((facet) => [facet, counted(facet)])) as unknown as Counts
  }
}

function addAll(counts: Uint32Array, lists: Lists<Uint16Array>, line: number): void {
  const until = lists.starts.data[line + 1]!
  for (let at = lists.starts.data[line]!; at < until; at++) counts[lists.values.data[at]!]!++
}

function addWeeks(counts: Uint32Array, weeks: number): void {
  if (weeks < 0) return
  for (let at = WITHIN.length - 1; at >= 0 && weeks <= WITHIN[at]!; at--) counts[at]!++
}
