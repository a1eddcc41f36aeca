import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from './errors.ts'
import { makeLimits } from './limits.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'
import { makePool } from './db/pool.ts'

let database: TestDatabase
let pool: pg.Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = makePool(database.appUrl)
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const limit = { name: 'try', points: 3, perSeconds: 60 }

test('instances on one database count together, by key; the key itself is not kept', async () => {
  const [one, other] = [makeLimits(pool), makeLimits(pool)]
  await one(limit, '192.0.2.7')
  await other(limit, '192.0.2.7')
  await one(limit, '192.0.2.7')
  const refusal: unknown = await other(limit, '192.0.2.7').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ status: 429, key: 'platform.tooMany' })
  expect((refusal as Refusal).facts.seconds).toBeGreaterThan(50)
  await other(limit, '192.0.2.8')
  const { rows } = await database.owner.query('select key from access.rate_limit')
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toContain('192.0.2')
})

test('while the database is away each instance counts for itself', async () => {
  const away = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none', connectionTimeoutMillis: 200 })
  const alone = makeLimits(away)
  for (let n = 0; n < 3; n++) await alone(limit, 'somebody')
  await expect(alone(limit, 'somebody')).rejects.toBeInstanceOf(Refusal)
  await away.end()
})
