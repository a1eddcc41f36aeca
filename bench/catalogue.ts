import { startEmbedded } from '../src/platform/postgres/embedded.ts'
import { makePool } from '../src/platform/db/pool.ts'
import { find } from '../src/modules/catalogue/find/engine/find.ts'
import type { Index } from '../src/modules/catalogue/find/engine/index-of.ts'
import type { Found, Place, Question } from '../src/modules/catalogue/find/engine/question.ts'
import { snippet } from '../src/modules/catalogue/find/engine/snippet.ts'
import { buildIndex } from '../src/modules/catalogue/find/engine/build.ts'
import { madeUp } from '../src/modules/catalogue/find/testing/made-up.ts'
import { makeReference } from '../src/modules/catalogue/find/testing/reference.ts'
import { sourcesOf } from './catalogue-data.ts'
import { fillPeer, askPeer } from './catalogue-postgres.ts'
import { questionsOf } from './catalogue-questions.ts'
import { importing, type ImportResult } from './import.ts'
import { ratio, round } from './load.ts'

const SERVICES = 50_000
const QUESTIONS = 300
/** Each question counts with its middle time of so many rounds, ours and the peer's alike: a neighbour on the machine meets both. */
const ROUNDS = 5
const SAMPLE = 40
const TODAY = '2026-07-06'

interface Times {
  p50Ms: number
  p95Ms: number
}
export interface CatalogueResult {
  workload: string
  ours: Times &
    Omit<ImportResult, 'ratio' | 'copyPerSecond'> & {
      differences: number
      sampled: number
      buildSeconds: number
      memoryMb: number
      firstPageMs: number
      lastPageMs: number
      pages: number
      withResults: number
    }
  peers: { postgres: Times; copy: { perSecond: number } }
  ratios: { postgres: Times; copy: { perSecond: number } }
  source: string
  parts: Record<string, { ours: Times; postgres: Times; ratio: Times }>
}

/** Words, radius and filters over 50,000 services with counts and snippets, in turn with PostgreSQL's own full text search. */
export async function catalogue(dataDir: string): Promise<CatalogueResult> {
  const { sources, from } = await sourcesOf()
  const entries = madeUp(SERVICES, { seed: 2026, today: TODAY, ...(sources ? { sources } : {}) })
  const before = process.memoryUsage()
  const began = performance.now()
  const index = await buildIndex(entries)
  const buildSeconds = (performance.now() - began) / 1000
  const memory = process.memoryUsage()
  const questions = questionsOf(entries, QUESTIONS, TODAY)
  const postgres = await startEmbedded(dataDir, () => {})
  const pool = makePool(postgres.ownerUrl, 1)
  try {
    await fillPeer(pool, entries)
    const times = await inTurn(index, questions, (question) => askPeer(pool, question))
    const { differences, sampled } = compare(index, questions, makeReference(entries, index.splitter))
    const [ours, theirs] = [summary(times.ours), summary(times.theirs)]
    const { ratio: ofCopy, copyPerSecond, ...imported } = await importing(`${dataDir}-import`, entries)
    return {
      workload: 'catalogue',
      ours: {
        ...ours,
        differences,
        sampled,
        buildSeconds: round(buildSeconds),
        memoryMb: Math.round((memory.heapUsed + memory.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20),
        ...paged(index),
        withResults: questions.filter((question) => find(index, question).total > 0).length,
        ...imported,
      },
      peers: { postgres: theirs, copy: { perSecond: copyPerSecond } },
      ratios: { postgres: { p50Ms: ratio(theirs.p50Ms, ours.p50Ms), p95Ms: ratio(theirs.p95Ms, ours.p95Ms) }, copy: { perSecond: ofCopy } },
      source: from,
      parts: partsOf(questions, times),
    }
  } finally {
    await pool.end()
    await postgres.close()
  }
}

/** An answer as a page needs it: twenty services with snippets, and the counts. */
function answer(index: Index, question: Question): Found {
  const found = find(index, question)
  for (const line of found.lines) snippet(index, line.line, found.terms)
  return found
}

/** Each question to ours and to the peer, one after the other; a round of warming up does not count. */
async function inTurn(index: Index, questions: readonly Question[], peer: (question: Question) => Promise<unknown>) {
  const ours: number[][] = questions.map(() => [])
  const theirs: number[][] = questions.map(() => [])
  for (let turn = 0; turn <= ROUNDS; turn++) {
    for (const [at, question] of questions.entries()) {
      const start = performance.now()
      answer(index, question)
      const middle = performance.now()
      await peer(question)
      if (turn === 0) continue
      ours[at]!.push(middle - start)
      theirs[at]!.push(performance.now() - middle)
    }
  }
  return { ours: ours.map(middle), theirs: theirs.map(middle) }
}

/** A sample is held against the plain scorer: services, order, number and counts. */
function compare(index: Index, questions: readonly Question[], reference: ReturnType<typeof makeReference>) {
  const sample = questions.filter((_, at) => at % Math.floor(questions.length / SAMPLE) === 0)
  const differs = (question: Question) => {
    const { lines, total, counts } = find(index, question)
    const expected = reference(question)
    const plain = Object.entries(counts).map(([facet, counted]) => [facet, byName([...counted])])
    const wanted = Object.entries(expected.counts).map(([facet, counted]) => [facet, byName(Object.entries(counted))])
    return JSON.stringify([lines.map((line) => line.id), total, plain]) !== JSON.stringify([expected.ids, expected.total, wanted])
  }
  return { differences: sample.filter(differs).length, sampled: sample.length }
}

/** Counts in the order of their names, so that two lists can be held against each other. */
function byName<T extends [string, unknown]>(counts: T[]): T[] {
  return counts.toSorted(([a], [b]) => a.localeCompare(b))
}

/** All services page by page, by cursor: the first and the last page take as long. */
function paged(index: Index) {
  const times: number[] = []
  for (let after: Place | undefined; ;) {
    const start = performance.now()
    const found = find(index, { day: TODAY, begin: 0, most: 100, after })
    times.push(performance.now() - start)
    const last = found.lines.at(-1)
    if (!last || found.lines.length < 100) break
    after = last.place
  }
  return { firstPageMs: round(middle(times.slice(0, 20))), lastPageMs: round(middle(times.slice(-20))), pages: times.length }
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function partsOf(questions: readonly Question[], { ours, theirs }: { ours: number[]; theirs: number[] }) {
  const kinds = {
    all: () => true,
    'with a kind': (one: Question) => one.filters?.kind !== undefined,
    'one word': (one: Question) => !one.words!.includes(' '),
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, is]) => {
      const chosen = (times: number[]) => summary(times.filter((_, at) => is(questions[at]!)))
      const [mine, peer] = [chosen(ours), chosen(theirs)]
      return [name, { ours: mine, postgres: peer, ratio: { p50Ms: ratio(peer.p50Ms, mine.p50Ms), p95Ms: ratio(peer.p95Ms, mine.p95Ms) } }]
    }),
  )
}

function summary(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toPrecision(3))
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
}
