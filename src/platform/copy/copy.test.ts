import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../actor.ts'
import { makeClock, type Clock } from '../clock.ts'
import { inContext, type Tx } from '../db/context.ts'
import { makeDb, makePool } from '../db/pool.ts'
import { newId } from '../ids.ts'
import { tellLater } from '../outbox.ts'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { openCopies, useCopy, type CopySource } from './index.ts'

const TYPE = 'nl.wegwijzer.catalogue.tested.v1'
const actor = systemActor({ now: Temporal.Instant.from('2026-07-06T08:00:00Z'), today: '2026-07-06', requestId: 'test' })
interface Thing {
  id: string
  words: string
}
type Things = Map<string, string>

let database: TestDatabase
let clock: Clock
beforeAll(async () => {
  database = await createTestDatabase()
  await database.owner.query('create table public.thing (id uuid primary key, words text not null)')
  await database.owner.query('grant select, insert, update, delete on public.thing to wegwijzer_app')
})
afterAll(() => database.drop())
beforeEach(async () => {
  clock = makeClock(() => Temporal.Instant.from('2026-07-06T08:00:00Z'))
  await database.owner.query('truncate public.thing')
})

const inTx = <T>(work: (tx: Tx) => Promise<T>) => inContext(database.db, actor, 'none', work)
const opened: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(opened.map((close) => close())))

/** Things as a source; `pause` holds up a build halfway. */
function things(pause: () => Promise<void> = async () => {}): CopySource<Things, Thing> {
  const all = (tx: Tx) => sql<Thing>`select id::text, words from public.thing order by id`.execute(tx)
  const sum = (rows: Iterable<[string, string]>) =>
    [...rows]
      .map((row) => row.join(' '))
      .toSorted()
      .join('\n')
  return {
    name: 'things',
    follows: [TYPE],
    build: async (within) => {
      const { rows } = await within(all)
      const made: Things = new Map()
      for (const row of rows) {
        made.set(row.id, row.words)
        await pause()
      }
      return made
    },
    read: async (tx, ids) => (await sql<Thing>`select id::text, words from public.thing where id = any(${[...ids]})`.execute(tx)).rows,
    apply: (copy, ids, rows) => {
      for (const id of ids) copy.delete(id)
      for (const row of rows) copy.set(row.id, row.words)
    },
    sum: (copy) => sum(copy),
    sumNow: async (tx) => sum((await all(tx)).rows.map((row) => [row.id, row.words])),
  }
}

/** A program of its own on the same database. */
function instance(source: CopySource<Things, Thing>) {
  const pool = makePool(database.appUrl, 3)
  const db = makeDb(pool)
  const copies = openCopies(db, clock, [source], { error: () => {} })
  opened.push(() => copies.stop().then(() => pool.end()))
  return { copies, use: () => useCopy(db, source) }
}

async function put(tx: Tx, words: string, id: string = newId()): Promise<string> {
  await sql`insert into public.thing values (${id}, ${words}) on conflict (id) do update set words = excluded.words`.execute(tx)
  await tellLater(tx, actor, TYPE, { regionCode: '*', subject: id })
  return id
}

test('a change is found within a second on another instance', async () => {
  const other = instance(things())
  await other.copies.start()
  expect(other.copies.ready()).toBe(true)
  const id = await inTx((tx) => put(tx, 'nieuw'))
  await expect.poll(async () => (await other.use()).get(id), { timeout: 1000, interval: 20 }).toBe('nieuw')
})

test('a copy that does not follow yet looks for changes when it is used', async () => {
  const { use } = instance(things())
  const id = await inTx((tx) => put(tx, 'eerst'))
  expect((await use()).get(id)).toBe('eerst')
  await inTx((tx) => put(tx, 'later', id))
  expect((await use()).get(id)).toBe('later')
  await inTx(async (tx) => {
    await sql`delete from public.thing where id = ${id}`.execute(tx)
    await tellLater(tx, actor, TYPE, { regionCode: '*', subject: id })
  })
  expect((await use()).has(id)).toBe(false)
})

test('what commits late is not passed by, also when it began before the copy was made', async () => {
  const { promise: end, resolve: commit } = Promise.withResolvers<void>()
  const { promise: written, resolve: wrote } = Promise.withResolvers<void>()
  let late = ''
  const slow = inTx(async (tx) => {
    late = await put(tx, 'laat')
    wrote()
    await end
  })
  await written
  const { use } = instance(things())
  expect((await use()).has(late)).toBe(false)
  const soon = await inTx((tx) => put(tx, 'vlot'))
  await use()
  commit()
  await slow
  const copy = await use()
  expect([copy.get(late), copy.get(soon)]).toEqual(['laat', 'vlot'])
})

test('a copy that is made anew serves the old whole one until the new one is whole', async () => {
  await inTx(async (tx) => {
    for (const words of ['een', 'twee', 'drie']) await put(tx, words)
  })
  let gate: Promise<void> = Promise.resolve()
  const source = things(() => gate)
  const { copies, use } = instance(source)
  await use()
  await copies.start()
  const { promise, resolve: open } = Promise.withResolvers<void>()
  gate = promise
  clock.setAhead(1)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect((await use()).size).toBe(3)
  const changed = await inTx((tx) => put(tx, 'vier'))
  open()
  await expect.poll(async () => (await use()).get(changed), { timeout: 2000 }).toBe('vier')
  expect((await use()).size).toBe(4)
})

test('a copy that differs from the database is seen and made anew', async () => {
  const id = await inTx((tx) => put(tx, 'goed'))
  const { copies, use } = instance(things())
  const copy = await use()
  expect(await copies.check()).toEqual([])
  copy.set(id, 'fout')
  expect(await copies.check()).toEqual(['things'])
  expect((await use()).get(id)).toBe('goed')
})
