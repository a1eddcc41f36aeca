import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './platform/testing/database.ts'
import { startProgram, type RunningProgram } from './platform/testing/server.ts'

// Two processes as an operator runs them: one new database of their own server, a data folder each.
let database: TestDatabase
let folder: string
let programs: RunningProgram[] = []
/** What still holds a table when a test ended early: an open transaction would hold up every other database of the server. */
const holding = new Set<() => Promise<void>>()

beforeAll(async () => {
  database = await createTestDatabase('nothing')
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-two-'))
})
afterAll(async () => {
  await Promise.all([...holding].map((letGo) => letGo()))
  await Promise.all(programs.map((program) => program.end('SIGKILL')))
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const start = (name: string) => startProgram({ DATABASE_URL: database.ownerUrl, DEMO: 'yes', DATA_DIR: join(folder, name) })
const count = async (sql: string) => (await database.owner.query<{ n: number }>(`select count(*)::int as n ${sql}`)).rows[0]!.n
const until = async (what: () => Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await what()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('it did not come to that')
}
/** Statements that wait for a lock of ours. */
const waiting = () =>
  count('from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())')

/** Holds a table so that whoever needs it waits; gives what lets go. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = await database.owner.connect()
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  const letGo = async () => {
    holding.delete(letGo)
    await client.query('commit')
    client.release()
  }
  holding.add(letGo)
  return letGo
}

test('started at once on one new database both serve, and everything is there once', { timeout: 120_000 }, async () => {
  programs = await Promise.all([start('one'), start('two')])
  for (const { url } of programs) {
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    const home = await fetch(url)
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Werkcentrum')])
  }
  expect(await count('from regions.region')).toBe(35)
  expect(await count("from platform.setting where key in ('mode', 'demo-loaded')")).toBe(2)
  const accounts = await Promise.all(programs.map(async ({ url }) => (await fetch(`${url}/demo/accounts.json`)).json()))
  expect((accounts[0] as { key: string }[]).map(({ key }) => key)).toEqual((accounts[1] as { key: string }[]).map(({ key }) => key))
  expect(await count('from (select subject from access.account group by issuer, subject having count(*) > 1) as twice')).toBe(0)
  // What one writes the other shows.
  const [one, two] = programs as [RunningProgram, RunningProgram]
  await database.owner.query(
    "insert into platform.caught_mail (id, at, sender, to_address, subject, body) values (gen_random_uuid(), '2100-01-01', 'Werkcentrum', 'x@post.example', 'seen by both', '')",
  )
  for (const { url } of [one, two]) expect(await (await fetch(`${url}/demo/mail.json`)).text()).toContain('seen by both')
})

test('SIGTERM lets a request that runs and a job that runs end well, takes no new ones, and stops', { timeout: 60_000 }, async () => {
  const [one, two] = programs as [RunningProgram, RunningProgram]
  // Only one is left to take jobs.
  expect(await two.end('SIGTERM')).toBe(0)
  await until(async () => (await count('from graphile_worker._private_jobs where attempts < max_attempts and run_at <= now()')) === 0)
  const letRequest = await hold('platform.caught_mail')
  const letJob = await hold('platform.outbox_reader')
  const request = fetch(`${one.url}/demo/mail.json`)
  await database.owner.query(`select platform.add_job('outbox', '{}')`)
  await until(async () => (await waiting()) >= 2)
  const ended = one.end('SIGTERM')
  await until(() =>
    fetch(`${one.url}/health/live`).then(
      () => false,
      () => true,
    ),
  )
  await letRequest()
  const answer = await request
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('seen by both')])
  await letJob()
  expect(await ended).toBe(0)
  expect(
    await count(
      "from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'outbox'",
    ),
  ).toBe(0)
  expect(await count('from graphile_worker._private_jobs where locked_at is not null')).toBe(0)
})
