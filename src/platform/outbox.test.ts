import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from './actor.ts'
import { makeClock } from './clock.ts'
import { inContext, type Tx } from './db/context.ts'
import { makePool } from './db/pool.ts'
import { newId } from './ids.ts'
import { settle, startJobs } from './jobs.ts'
import type { Module } from './module.ts'
import { readOutbox, tellLater, type OutboxEvent } from './outbox.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

const actor = systemActor({ now: Temporal.Instant.from('2026-07-06T08:00:00Z'), today: '2026-07-06', requestId: 'test' })
const TYPE = 'nl.wegwijzer.intake.tested.v1'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const inTx = <T>(work: (tx: Tx) => Promise<T>) => inContext(database.db, actor, 'none', work)
const tell = (tx: Tx, subject: string) => tellLater(tx, actor, TYPE, { regionCode: 'AM06', subject })
async function read(reader: string): Promise<string[]> {
  const given: string[] = []
  await inTx((tx) => readOutbox(tx, reader, async (event) => void given.push(event.subject)))
  return given
}

/** A transaction that stays open until it is told to end. */
function held(work: (tx: Tx) => Promise<void>) {
  const { promise: end, resolve: commit, reject: rollBack } = Promise.withResolvers<void>()
  const { promise: written, resolve: wrote } = Promise.withResolvers<void>()
  const done = inTx(async (tx) => {
    await work(tx)
    wrote()
    await end
  })
  return { written, commit: () => (commit(), done), rollBack: () => (rollBack(new Error('changed my mind')), done.catch(() => {})) }
}

test('an event of a transaction that commits late is given later, never passed by', async () => {
  const [early, late, after] = [newId(), newId(), newId()]
  await inTx((tx) => tell(tx, early))
  const slow = held((tx) => tell(tx, late))
  await slow.written
  await inTx((tx) => tell(tx, after))
  expect(await read('late')).toEqual([early])
  await slow.commit()
  expect((await read('late')).toSorted()).toEqual([late, after].toSorted())
  expect(await read('late')).toEqual([])
})

test('a transaction that is rolled back tells nothing', async () => {
  const subject = newId()
  const undone = held((tx) => tell(tx, subject))
  await undone.written
  await undone.rollBack()
  const told = newId()
  await inTx((tx) => tell(tx, told))
  const given = await read('rolled-back')
  expect(given).toContain(told)
  expect(given).not.toContain(subject)
})

/** Jobs over two subscribers, of which one fails the first time. */
function around(run: (name: string, event: OutboxEvent) => Promise<void>) {
  const subscribers = {
    [TYPE]: ['messages.test', 'plans.test'].map((name) => ({ name, run: (_: Tx, event: OutboxEvent) => run(name, event) })),
  }
  const modules: Module[] = [{ name: 'test', routes: [], subscribers }]
  const log = { info: () => {}, error: () => {} }
  return { db: database.db, clock: makeClock(), modules, baseUrl: 'http://localhost', log }
}

test('each subscriber acts once on each event, also when it is delivered twice', async () => {
  const acted: string[] = []
  const program = around(async (name, event) => void acted.push(`${name} ${event.subject}`))
  await settle(database.owner, program)
  acted.splice(0)
  const subject = newId()
  await inTx((tx) => tell(tx, subject))
  await settle(database.owner, program)
  expect(acted.toSorted()).toEqual([`messages.test ${subject}`, `plans.test ${subject}`])
  // Read anew from the beginning, as after a crash between giving and remembering.
  await database.owner.query("delete from platform.outbox_reader where name = 'subscribers'")
  await database.owner.query("select graphile_worker.add_job('outbox', '{}'::json)")
  await settle(database.owner, program)
  expect(acted).toHaveLength(2)
})

test('a subscriber that fails is tried again, and does not hold up the other', async () => {
  const acted: string[] = []
  let failing = true
  const program = around(async (name, event) => {
    if (name === 'plans.test' && failing) throw new Error('not now')
    acted.push(`${name} ${event.subject}`)
  })
  const subject = newId()
  await inTx((tx) => tell(tx, subject))
  await settle(database.owner, program)
  expect(acted).toEqual([`messages.test ${subject}`])
  failing = false
  await database.owner.query('update graphile_worker._private_jobs set run_at = now()')
  await settle(database.owner, program)
  expect(acted).toEqual([`messages.test ${subject}`, `plans.test ${subject}`])
})

/** Ends every connection of this role but the one that asks. */
const OTHERS_OUT =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()'

test('a job that cannot be told as done because the database shut is done again once it is open, and the program goes on', async () => {
  let done = 0
  let open = async () => {}
  const shuts = async () => {
    if (done++ > 0) return
    open = await database.shut()
    await database.owner.query(OTHERS_OUT)
  }
  const said: string[] = []
  const log = { info: () => {}, error: (facts: object, message: string) => void said.push(`${message} ${JSON.stringify(facts)}`) }
  const modules: Module[] = [{ name: 'test', routes: [], tasks: { 'tests.shuts': shuts } }]
  await database.owner.query(`select graphile_worker.add_job('tests.shuts', '{}'::json)`)
  const pool = makePool(database.ownerUrl, 4)
  const jobs = await startJobs(pool, { ...around(async () => {}), modules, log })
  await expect.poll(() => said[0], { timeout: 4000, interval: 20 }).toContain('jobs stopped')
  expect(jobs.runs()).toBe(false)
  await open()
  await expect.poll(() => done, { timeout: 8000, interval: 20 }).toBe(2)
  expect(jobs.runs()).toBe(true)
  await jobs.stop()
  expect(
    (
      await pool.query(
        "select from graphile_worker._private_jobs where task_id in (select id from graphile_worker._private_tasks where identifier = 'tests.shuts')",
      )
    ).rowCount,
  ).toBe(0)
  await pool.end()
})
