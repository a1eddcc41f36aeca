import type { Meant } from '../../../../platform/finding/near.ts'

/** Filters of which the counts are shown: each counts with all the others. */
export const FACETS = ['kind', 'where', 'delivery', 'language', 'need', 'group', 'worker', 'price', 'within', 'payer', 'fund'] as const
export type Facet = (typeof FACETS)[number]

/** A place, and how far from it. */
export interface Near {
  lat: number
  lon: number
  km: number
}

/** What somebody looks for. */
export interface Question {
  words?: string | undefined
  /** Offered in this region, or nationwide. */
  region?: string | undefined
  near?: Near | undefined
  filters?: Partial<Record<Facet, string>> | undefined
  /** The day it is asked on: the order rotates with it, and begins are counted from it. */
  day: string
  /** Where in the rotation this day begins. */
  begin: number
  /** Only what comes after this place in the order. */
  after?: Place | undefined
  /** How many. */
  most: number
}

/** A place in the order: what stands before the rotation in one number, then the turn, then the id. */
export type Place = [key: number, turn: number, id: string]

export type Counts = Record<Facet, Map<string, number>>

export interface Found {
  lines: { line: number; id: string; place: Place; km: number | null }[]
  total: number
  counts: Counts
  /** Nothing had all words: these have some of them. */
  some: boolean
  /** Terms that were looked for, to mark them in the text. */
  terms: Set<number>
  /** Words that stand nowhere, and what was taken for them. */
  meant: Meant[]
}
