import { afterEach, expect, test } from 'vitest'
import { readReference, regionOfReference } from '../platform/ids.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { seedDatabase } from './index.ts'

const databases: TestDatabase[] = []
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop()
})

async function seeded(seed: number) {
  const database = await createTestDatabase()
  databases.push(database)
  const lines: string[] = []
  const given = { scale: 1, seed, today: '2026-07-06', tell: (line: string) => void lines.push(line) }
  const persons = await seedDatabase(database.owner, given)
  const { rows } = await database.owner.query<{ reference: string; regionCode: string }>(
    'select region_code as "regionCode", reference from people.person order by id',
  )
  return { database, persons, lines, rows, given }
}

test('scale 1 is a thousand persons in 35 regions, with numbers that pass and say their region', async () => {
  const { persons, rows, lines } = await seeded(1)
  expect([persons, rows.length, new Set(rows.map((row) => row.regionCode)).size, lines.length]).toEqual([1015, 1015, 35, 35])
  for (const { reference, regionCode } of rows)
    expect([readReference(reference), regionOfReference(reference)]).toEqual([reference, regionCode])
})

test('the same seed gives the same, another seed others; a seed is sown once', async () => {
  const [first, again] = [await seeded(7), await seeded(7)]
  expect(again.rows).toEqual(first.rows)
  await expect(seedDatabase(first.database.owner, first.given)).rejects.toThrow('with seed 7 already')
  await seedDatabase(first.database.owner, { ...first.given, seed: 8 })
  const { rows } = await first.database.owner.query<{ persons: string }>(
    'select count(distinct (region_code, reference)) as persons from people.person',
  )
  expect(Number(rows[0]!.persons)).toBe(2 * first.persons)
})

test('a database for real people is refused before anything is invented', async () => {
  const { database, given } = await seeded(1)
  await database.owner.query(
    "insert into platform.setting (key, value) values ('mode', 'real') on conflict (key) do update set value = 'real'",
  )
  await expect(seedDatabase(database.owner, { ...given, seed: 2 })).rejects.toThrow('real people')
})
