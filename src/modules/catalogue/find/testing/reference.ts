import type { Splitter } from '../../../../platform/finding/compounds.ts'
import { BAND_KM, NO_PLACE_BAND, ONLINE_BAND, squaredKm } from '../engine/distance.ts'
import { FIELDS, PRICE_BANDS, priceBand, WEIGHTS, weeksUntilStart, WITHIN, type Entry } from '../engine/entry.ts'
import { nearest } from '../../../../platform/finding/near.ts'
import { FACETS, type Facet, type Question } from '../engine/question.ts'
import { stemOf, wordsOf } from '../../../../platform/finding/words.ts'

export interface Expected {
  ids: string[]
  total: number
  counts: Record<Facet, Record<string, number>>
}

/**
 * The same answer as `find`, by slow and plain code: every service is read as text, judged and sorted as a whole. It shares only
 * what a word is, how a long word is split, and how far two points are apart.
 */
export function makeReference(entries: readonly Entry[], splitter: Splitter) {
  const texts = new Map(entries.map((entry) => [entry.id, termsOf(entry, splitter)]))
  const vocabulary = new Set([...texts.values()].flatMap((terms) => Object.keys(terms)))
  const written = new Set(entries.flatMap((entry) => FIELDS.flatMap((field) => wordsOf(entry[field] ?? '').map((word) => word.plain))))
  return (question: Question): Expected => {
    const asked = wordsOf(question.words ?? '')
    const words = [...new Set(asked.map((word) => word.stem))].map((stem) => asked.findLast((word) => word.stem === stem)!)
    const fitOf = (entry: Entry, word: (typeof words)[number]) => fit(texts.get(entry.id)!, word, vocabulary, written, splitter)
    const every = answer(entries, question, (entry) => {
      const fits = words.map((word) => fitOf(entry, word))
      return fits.includes(0) ? null : sum(fits)
    })
    if (every.total > 0 || words.length < 2) return every
    return answer(entries, question, (entry) => sum(words.map((word) => fitOf(entry, word))) || null)
  }
}

function termsOf(entry: Entry, splitter: Splitter): Record<string, number> {
  const terms: Record<string, number> = Object.create(null)
  const put = (term: string, weight: number) => (terms[term] = Math.max(terms[term] ?? 0, weight))
  for (const field of FIELDS)
    for (const word of wordsOf(entry[field] ?? '')) {
      put(word.stem, WEIGHTS[field])
      for (const part of splitter.parts(word.plain)) put(part, WEIGHTS[field] - 1)
    }
  return terms
}

function fit(
  terms: Record<string, number>,
  word: { plain: string; stem: string },
  vocabulary: Set<string>,
  written: Set<string>,
  splitter: Splitter,
): number {
  const parts = splitter.parts(word.plain)
  const known = vocabulary.has(word.stem)
  const splits = parts.length > 1 && parts.every((part) => vocabulary.has(part))
  const whole = (terms[word.stem] ?? 0) * 2
  const inParts = splits && parts.every((part) => terms[part]) ? Math.min(...parts.map((part) => terms[part]!)) * 2 - 1 : 0
  if (known || splits) return Math.max(whole, inParts)
  return Math.max(0, ...nearest(word.plain, written).map((meant) => terms[stemOf(meant)] ?? 0))
}

function answer(entries: readonly Entry[], question: Question, fitOf: (entry: Entry) => number | null): Expected {
  const reached = entries
    .filter((entry) => question.region === undefined || entry.national || entry.areas.includes(question.region))
    .map((entry) => ({ entry, km: kmTo(entry, question), fit: fitOf(entry) }))
    .filter((one): one is { entry: Entry; km: number; fit: number } => one.fit !== null && inReach(one.entry, one.km, question))
  const fails = (entry: Entry) =>
    FACETS.filter((facet) => wanted(question, facet) && !valuesOf(entry, facet, question).includes(wanted(question, facet)!))
  const hits = reached.filter(({ entry }) => fails(entry).length === 0)
  const counts = Object.fromEntries(
    FACETS.map((facet) => {
      const counted: Record<string, number> = {}
      for (const { entry } of reached)
        if (fails(entry).every((failed) => failed === facet))
          for (const value of valuesOf(entry, facet, question)) counted[value] = (counted[value] ?? 0) + 1
      return [facet, counted]
    }),
  ) as Expected['counts']
  const sorted = hits.toSorted((a, b) => compare(orderOf(a, question), orderOf(b, question)))
  const after = question.after ? sorted.findIndex(({ entry }) => entry.id === question.after![2]) + 1 : 0
  return { ids: sorted.slice(after, after + question.most).map(({ entry }) => entry.id), total: hits.length, counts }
}

function wanted({ filters }: Question, facet: Facet): string | undefined {
  return filters?.[facet]
}

function valuesOf(entry: Entry, facet: Facet, { day }: Question): string[] {
  const weeks = weeksUntilStart(entry, day)
  const band = priceBand(entry.personCents)
  switch (facet) {
    case 'kind':
      return [entry.kind]
    case 'where':
      return entry.where
    case 'worker':
      return entry.workers
    case 'delivery':
      return [entry.delivery]
    case 'language':
      return entry.languages
    case 'need':
      return entry.needs
    case 'group':
      return entry.targetGroups
    case 'fund':
      return entry.funds
    case 'payer':
      return entry.payers
    case 'price':
      return band < 0 ? [] : [PRICE_BANDS[band]!]
    case 'within':
      return weeks === null ? [] : WITHIN.filter((most) => weeks <= most).map(String)
  }
}

function kmTo(entry: Entry, { near }: Question): number {
  if (!near) return Infinity
  return Math.sqrt(Math.min(Infinity, ...entry.points.map(([lat, lon]) => squaredKm(near.lat, near.lon, lat, lon))))
}

function inReach(entry: Entry, km: number, { near }: Question): boolean {
  return !near || km <= near.km || entry.delivery === 'online' || (entry.national && entry.points.length === 0)
}

function orderOf({ entry, km, fit }: { entry: Entry; km: number; fit: number }, question: Question): (number | string)[] {
  const place =
    km !== Infinity ? Math.min(ONLINE_BAND - 1, Math.floor(km / BAND_KM)) : entry.delivery === 'online' ? ONLINE_BAND : NO_PLACE_BAND
  const here = question.region === undefined || entry.areas.includes(question.region)
  const turn = (entry.turn - question.begin) >>> 0
  return [entry.sunk ? 1 : 0, -fit, question.near ? place : here ? 0 : 1, entry.waitingWeeks ?? 1023, turn, entry.id]
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
