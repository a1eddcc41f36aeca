import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor, type Actor } from '../../platform/actor.ts'
import { makeClock } from '../../platform/clock.ts'
import { inContext, type Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import * as skills from './index.ts'
import { isOld, tensionOf } from './chances/rules.ts'

const actor = systemActor({ now: makeClock().now(), today: '2026-11-23', requestId: newId() })
let database: TestDatabase
const inTx = <T>(work: (tx: Tx) => Promise<T>, as: Actor = actor) => inContext(database.db, as, 'none', work)
const occupations = async (typed: string, language: 'nl' | 'en' = 'nl') =>
  (await inTx((tx) => skills.findConcepts(tx, typed, 'occupation', language))).map(({ label }) => label)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

// policy: C3
test('an occupation is found by its own name, another name, with typing errors and in another order', async () => {
  expect((await occupations('metselaar'))[0]).toBe('metselaar')
  expect((await occupations('metselar'))[0]).toBe('metselaar')
  expect((await occupations('recepsionist'))[0]).toBe('receptionist')
  expect((await occupations('Receptioniste'))[0]).toBe('receptionist')
  expect((await occupations('bouw planner'))[0]).toBe('planner bouw')
  expect(await occupations('werkvoorbereider')).toEqual(expect.arrayContaining(['werkvoorbereider', 'planner bouw']))
  expect((await occupations('schoonmaakster'))[0]).toBe('schoonmaker')
  expect(await occupations('qqqq')).toEqual([])
  expect(await occupations('x')).toEqual([])
  expect(await occupations("%' or 1=1 --")).toEqual([])
})

test('the reader gets names in the own language, and may search in the other', async () => {
  expect((await occupations('bricklayer', 'en'))[0]).toBe('bricklayer')
  expect((await occupations('bricklayer', 'nl'))[0]).toBe('metselaar')
  const [found] = await inTx((tx) => skills.findConcepts(tx, 'nurse', 'occupation', 'nl'))
  expect(found).toMatchObject({ label: 'verpleegkundige', matched: 'nurse' })
})

test('names that begin with what was typed come before names that are like it; never more than twenty', async () => {
  const found = await occupations('ka')
  expect(found.slice(0, 2)).toEqual(['kapper', 'kassamedewerker'])
  expect((await occupations('medewerker')).length).toBe(20)
})

test('what somebody learnt at home or as a volunteer is a skill like any other', async () => {
  const [household] = await inTx((tx) => skills.findConcepts(tx, 'huishouden runnen', 'skill'))
  const [volunteers] = await inTx((tx) => skills.findConcepts(tx, 'vrijwiligers', 'skill'))
  expect([household!.label, volunteers!.label]).toEqual(['huishouden organiseren', 'vrijwilligerswerk coördineren'])
  expect((await inTx((tx) => skills.conceptsById(tx, [household!.id]))).get(household!.id)).toMatchObject({ informal: true, kind: 'skill' })
})

test('the own taxonomy is loaded once, however often it is loaded', async () => {
  const count = async () =>
    (
      await database.owner.query(
        'select (select count(*) from skills.concept)::int as concepts, (select count(*) from skills.label)::int as labels',
      )
    ).rows[0]
  const before = await count()
  await inTx(skills.loadReference)
  expect(await count()).toEqual(before)
  const { rows } = await database.owner.query(
    'select kind, count(*)::int, count(isco_code)::int as coded from skills.concept group by kind order by kind',
  )
  expect(rows[0]).toMatchObject({ kind: 'occupation', coded: rows[0].count })
  expect(rows[0].count).toBeGreaterThanOrEqual(150)
  expect(rows[1].count).toBeGreaterThanOrEqual(80)
})

const welder = (uri: string, label: string): skills.GivenConcept => ({
  uri,
  kind: 'occupation',
  code: '7212',
  iscoCode: '7212',
  description: null,
  informal: false,
  labels: [{ language: 'nl', kind: 'preferred', label }],
})
const load = (version: string, concepts: skills.GivenConcept[]) =>
  inTx(async (tx) => {
    const id = await skills.openVersion(tx, actor, { taxonomy: 'test', version, source: 'a test', licence: 'none' })
    await skills.putConcepts(tx, id, concepts)
    await skills.serveFrom(tx, id)
    return id
  })

// policy: D13
test('of one name in two taxonomies one is shown; a newer version takes the place of the older, which stays as it was', async () => {
  await load('1', [welder('urn:test:1', 'lasser'), welder('urn:test:2', 'lasser van vliegtuigen')])
  expect((await occupations('lasser')).slice(0, 2)).toEqual(['lasser', 'lasser van vliegtuigen'])
  const [first] = await inTx((tx) => skills.findConcepts(tx, 'lasser', 'occupation'))
  expect((await inTx((tx) => skills.conceptsById(tx, [first!.id]))).get(first!.id)!.uri).toBe('urn:test:1')
  await load('2', [welder('urn:test:2', 'vliegtuiglasser')])
  const found = await occupations('lasser')
  expect(found).toContain('vliegtuiglasser')
  expect(found).not.toContain('lasser van vliegtuigen')
  const { rows } = await database.owner.query(
    "select count(*)::int from skills.concept c join skills.taxonomy_version v on v.id = c.version_id where v.taxonomy = 'test' and v.version = '1'",
  )
  expect(rows[0].count).toBe(2)
})

test('the program cannot change or remove what a version holds', async () => {
  for (const change of [
    "update skills.label set label = 'x'",
    'delete from skills.label',
    "update skills.concept set code = 'x'",
    'delete from skills.concept',
    "update skills.taxonomy_version set version = 'x'",
  ]) {
    await expect(inTx((tx) => sql.raw(change).execute(tx))).rejects.toThrow(/permission denied/)
  }
})

// policy: C3
test('a figure is old after half a year to the day, and a bound of a class belongs to the class above it', () => {
  expect(['2026-01-05', '2026-01-06'].map((asOf) => isOld(asOf, '2026-07-06'))).toEqual([true, false])
  expect([0.24, 0.25, 0.67, 1.5, 4].map(tensionOf)).toEqual(['very-loose', 'loose', 'average', 'tight', 'very-tight'])
})
