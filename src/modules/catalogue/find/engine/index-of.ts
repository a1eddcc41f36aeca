import { Codes, Column, Lists } from './arrays.ts'
import { makeSplitter, type Splitter } from './compounds.ts'
import { dayNumber, FIELDS, priceBand, WEIGHTS, type Entry } from './entry.ts'
import { wordsOf } from './words.ts'

/** Where a term stands: lines, and how much it counts there. */
export interface Postings {
  lines: Column<Uint32Array>
  weights: Column<Uint8Array>
}

/** Begin dates: whenever somebody wants. */
export const WHENEVER = 0

/**
 * Public services as typed arrays, a line each. A change ends a line and adds one at the end, so lines in use keep their number.
 * No line holds anything that is not public.
 */
export interface Index {
  entries: Entry[]
  lineOf: Map<string, number>
  alive: Column<Uint8Array>
  terms: Map<string, Postings>
  splitter: Splitter
  codes: Record<'kind' | 'delivery' | 'language' | 'need' | 'group' | 'payer' | 'area', Codes>
  kind: Column<Uint16Array>
  delivery: Column<Uint16Array>
  languages: Lists<Uint16Array>
  needs: Lists<Uint16Array>
  groups: Lists<Uint16Array>
  payers: Lists<Uint16Array>
  areas: Lists<Uint16Array>
  /** Latitude and longitude in turn. */
  points: Lists<Float64Array>
  starts: Lists<Int32Array>
  band: Column<Int32Array>
  waiting: Column<Int32Array>
  turn: Column<Int32Array>
  sunk: Column<Uint8Array>
  national: Column<Uint8Array>
  ended: number
}

const SIZE = 64

export function emptyIndex(splitter: Splitter = makeSplitter()): Index {
  const short = () => new Column(new Uint16Array(SIZE))
  const ints = () => new Column(new Int32Array(SIZE))
  const bytes = () => new Column(new Uint8Array(SIZE))
  const lists = () => new Lists(new Uint16Array(SIZE))
  const codes = () => new Codes()
  return {
    entries: [],
    lineOf: new Map(),
    terms: new Map(),
    splitter,
    codes: { kind: codes(), delivery: codes(), language: codes(), need: codes(), group: codes(), payer: codes(), area: codes() },
    alive: bytes(),
    kind: short(),
    delivery: short(),
    languages: lists(),
    needs: lists(),
    groups: lists(),
    payers: lists(),
    areas: lists(),
    points: new Lists(new Float64Array(SIZE)),
    starts: new Lists(new Int32Array(SIZE)),
    band: ints(),
    waiting: ints(),
    turn: ints(),
    sunk: bytes(),
    national: bytes(),
    ended: 0,
  }
}

/** The words of an entry become known, so that long words can be split into them. */
export function learn(splitter: Splitter, entry: Entry): void {
  const plain = new Set(FIELDS.flatMap((field) => wordsOf(entry[field] ?? '').map((word) => word.plain)))
  for (const word of plain) splitter.learn(word)
}

/** Adds an entry at the end; one of the same id before it ends. */
export function addEntry(index: Index, entry: Entry): void {
  endEntry(index, entry.id)
  const line = index.entries.push(entry) - 1
  index.lineOf.set(entry.id, line)
  addText(index, entry, line)
  addColumns(index, entry)
}

/** Ends the line of an id, if it has one. */
export function endEntry(index: Index, id: string): void {
  const line = index.lineOf.get(id)
  if (line === undefined) return
  index.alive.data[line] = 0
  index.lineOf.delete(id)
  index.ended++
}

/** For each term of an entry how much it counts: where it stands best. */
export function weightsOf(splitter: Splitter, entry: Entry): Map<string, number> {
  const weights = new Map<string, number>()
  const put = (term: string, weight: number) => {
    if ((weights.get(term) ?? 0) < weight) weights.set(term, weight)
  }
  for (const field of FIELDS) {
    for (const word of wordsOf(entry[field] ?? '')) {
      put(word.stem, WEIGHTS[field])
      for (const part of splitter.parts(word.plain)) put(part, WEIGHTS[field] - 1)
    }
  }
  return weights
}

function addText(index: Index, entry: Entry, line: number): void {
  for (const [term, weight] of weightsOf(index.splitter, entry)) {
    let postings = index.terms.get(term)
    if (!postings) {
      postings = { lines: new Column(new Uint32Array(2)), weights: new Column(new Uint8Array(2)) }
      index.terms.set(term, postings)
    }
    postings.lines.push(line)
    postings.weights.push(weight)
  }
}

function addColumns(index: Index, entry: Entry): void {
  const { codes } = index
  index.alive.push(1)
  index.kind.push(codes.kind.of(entry.kind))
  index.delivery.push(codes.delivery.of(entry.delivery))
  index.languages.add(entry.languages.map((word) => codes.language.of(word)))
  index.needs.add(entry.needs.map((word) => codes.need.of(word)))
  index.groups.add(entry.targetGroups.map((word) => codes.group.of(word)))
  index.payers.add(entry.payers.map((word) => codes.payer.of(word)))
  index.areas.add(entry.areas.map((word) => codes.area.of(word)))
  index.points.add(entry.points.flat())
  index.starts.add(entry.starts.map((date) => (date === null ? WHENEVER : dayNumber(date))).toSorted((a, b) => a - b))
  index.band.push(priceBand(entry.personCents))
  index.waiting.push(entry.waitingWeeks ?? -1)
  index.turn.push(entry.turn)
  index.sunk.push(entry.sunk ? 1 : 0)
  index.national.push(entry.national ? 1 : 0)
}
