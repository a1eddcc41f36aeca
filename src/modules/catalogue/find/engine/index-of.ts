import { Codes, Column, Lists } from './arrays.ts'
import { WHENEVER, type Begins } from './begins.ts'
import { boxOf } from './box.ts'
import { makeSplitter, type Splitter } from '../../../../platform/finding/compounds.ts'
import { dayNumber, FIELDS, PRICE_BANDS, priceBand, WEIGHTS, type Entry } from './entry.ts'
import { ALIVE, factsOf } from './facts.ts'
import { hitOf } from './hits.ts'
import { addSpots, emptySpots, type Spots } from './spots.ts'
import { Values } from './values.ts'
import { weightsOf } from '../../../../platform/finding/weights.ts'
import { wordsOf } from '../../../../platform/finding/words.ts'

/**
 * Public services as typed arrays, a line each. A change ends a line and adds one at the end, so lines in use keep their number.
 * No line holds anything that is not public.
 */
export interface Index {
  entries: Entry[]
  lineOf: Map<string, number>
  /** Numbers for stems. */
  terms: Codes
  /** By term the lines it stands in, each with twice how much it counts there. */
  postings: Column<Int32Array>[]
  splitter: Splitter
  spots: Spots
  values: Values
  facts: Column<Int32Array>
  box: Column<Int32Array>
  turn: Column<Int32Array>
  areaCodes: Codes
  areas: Lists<Uint16Array>
  /** Latitude and longitude in turn. */
  points: Lists<Float64Array>
  starts: Lists<Int32Array>
  begins: Begins
  /** Room to work in: a byte for each line, all of them 0 between two questions. */
  marks: Column<Uint8Array>
  ended: number
}

const SIZE = 64

export function emptyIndex(splitter: Splitter = makeSplitter()): Index {
  const ints = () => new Column(new Int32Array(SIZE))
  return {
    entries: [],
    lineOf: new Map(),
    terms: new Codes(),
    postings: [],
    splitter,
    spots: emptySpots(),
    values: new Values(),
    facts: ints(),
    box: ints(),
    turn: ints(),
    areaCodes: new Codes(),
    areas: new Lists(new Uint16Array(SIZE)),
    points: new Lists(new Float64Array(SIZE)),
    starts: new Lists(new Int32Array(SIZE)),
    begins: new Map(),
    marks: new Column(new Uint8Array(SIZE)),
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
  const parts = FIELDS.map((field) => ({ text: entry[field] ?? '', counts: WEIGHTS[field] }))
  for (const [term, weight] of weightsOf(index.splitter, parts)) postingsOf(index, term).push(hitOf(line, weight * 2))
  addSpots(index, entry)
  addColumns(index, entry)
}

/** Ends the line of an id, if it has one. */
export function endEntry(index: Index, id: string): void {
  const line = index.lineOf.get(id)
  if (line === undefined) return
  index.facts.data[line]! &= ~ALIVE
  index.lineOf.delete(id)
  index.ended++
}

function postingsOf({ terms, postings }: Index, term: string): Column<Int32Array> {
  return (postings[terms.of(term)] ??= new Column(new Int32Array(2)))
}

function addColumns(index: Index, entry: Entry): void {
  const band = PRICE_BANDS[priceBand(entry.personCents)]
  index.values.add({
    kind: [entry.kind],
    where: entry.where,
    delivery: [entry.delivery],
    language: entry.languages,
    need: entry.needs,
    group: entry.targetGroups,
    worker: entry.workers,
    payer: entry.payers,
    fund: entry.funds,
    price: band ? [band] : [],
  })
  index.facts.push(factsOf(entry))
  index.marks.push(0)
  index.box.push(boxOf(entry.points))
  index.turn.push(entry.turn)
  index.areas.add(entry.areas.map((word) => index.areaCodes.of(word)))
  index.points.add(entry.points.flat())
  index.starts.add(entry.starts.map((date) => (date === null ? WHENEVER : dayNumber(date))).toSorted((a, b) => a - b))
}
