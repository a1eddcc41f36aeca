import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findConcepts } from '../modules/skills/index.ts'
import { systemActor } from '../platform/actor.ts'
import { makeClock } from '../platform/clock.ts'
import { inContext } from '../platform/db/context.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import type { Kind, Source } from './kind.ts'
import { esco } from './kinds/esco.ts'
import { postcodes } from './kinds/postcodes.ts'
import { runKind } from './run.ts'

// Public files that stand beside the project and are no part of it: without them these tests have nothing to say.
const DATA = join(process.cwd(), '..', 'shared', 'data')
const POSTCODES = join(DATA, 'geo', 'pc4_city.json')
const ESCO = join(DATA, 'esco-nl-1.2.0')

const clock = makeClock()
const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: 'real-files' })
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** Imports, and gives the longest writing transaction in milliseconds beside the counts. */
async function timed(given: Kind, path: string) {
  let longest = 0
  const watched: Kind = {
    ...given,
    async open(from) {
      const source: Source<never> = await given.open(from)
      const write: typeof source.write = async (tx, rows) => {
        const started = performance.now()
        await source.write(tx, rows)
        longest = Math.max(longest, performance.now() - started)
      }
      return { ...source, write }
    },
  }
  const { counts, remarks } = await runKind(
    watched,
    path,
    { dryRun: false, allOrNothing: false },
    { db: database.db, clock, output: { write: () => {}, isTerminal: false } },
  )
  return { counts, remarks, longest }
}

test.skipIf(!existsSync(POSTCODES))(
  'the public list of postcodes: what lies wrong is refused, the rest comes in, twice is once',
  async () => {
    const first = await timed(postcodes, POSTCODES)
    expect(first.counts.imported + first.counts.refused).toBe(4766)
    expect(first.counts.imported).toBeGreaterThan(4600)
    expect(first.longest).toBeLessThan(2000)
    expect((await timed(postcodes, POSTCODES)).counts).toMatchObject({ imported: 0, unchanged: first.counts.imported, removed: 0 })
    const { rows } = await database.owner.query(
      "select pc4, place from regions.postcode_point where pc4 in ('1002', '4350', '1940', '5603', '1011', '1800', '9999') order by pc4",
    )
    expect(rows).toEqual([
      { pc4: '1011', place: 'Amsterdam' },
      { pc4: '1800', place: 'Alkmaar' },
    ])
  },
)

test.skipIf(!existsSync(ESCO))('ESCO 1.2.0: four files of sixteen, a version that stands, and names that can be found', async () => {
  const first = await timed(esco, ESCO)
  expect(first.counts).toEqual({ imported: 4934, unchanged: 0, removed: 0, refused: 0 })
  expect(first.remarks[0]!.match(/_nl\.csv/g)).toHaveLength(12)
  expect(first.longest).toBeLessThan(2000)
  expect((await timed(esco, ESCO)).counts).toEqual({ imported: 0, unchanged: 4934, removed: 0, refused: 0 })
  const { rows } = await database.owner.query(
    "select kind, count(*)::int from skills.concept c join skills.taxonomy_version v on v.id = c.version_id where v.taxonomy = 'esco' group by kind order by kind",
  )
  expect(rows).toEqual([
    { kind: 'group', count: 1259 },
    { kind: 'occupation', count: 3039 },
  ])
  const found = await inContext(database.db, actor, 'none', (tx) => findConcepts(tx, 'inspicient', 'occupation'))
  expect(found[0]!.label).toBe('inspiciënt')
})
