import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../testing/app.ts'
import { ensureLogMonths } from './log-months.ts'
import { newId } from './ids.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ start: '2026-11-30T09:00:00Z' })
})
afterAll(() => app.close())

const parts = async () =>
  (
    await app.database.owner.query<{ name: string }>(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'platform.processing_log'::regclass order by 1",
    )
  ).rows.map(({ name }) => name.replace('platform.processing_log_', ''))

const add = (at: string) =>
  app.database.owner.query(
    `insert into platform.processing_log (region_code, id, at, operation, changes, actor_kind, purpose, what, persons, trace_id, activity_uri)
    values ('AM01', $1, $2, 'x', false, 'staff', 'guidance', '{contact}', '{}', 't', 'u')`,
    [newId(), at],
  )
const places = async () =>
  (
    await app.database.owner.query<{ at: string; place: string }>(
      "select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as at, tableoid::regclass::text as place from platform.processing_log order by at",
    )
  ).rows.map(({ at, place }) => `${at} ${place.replace('platform.processing_log_', '')}`)

test('the sweep makes this month and the next two; new rows go there, rows of before stay readable', async () => {
  await add('2026-11-15T08:00:00Z')
  expect(await places()).toEqual(['2026-11-15 rest'])
  await app.program.settle()
  // November has rows in the rest already, and keeps them there.
  expect(await parts()).toEqual(['2026_12', '2027_01', 'rest'])
  await add('2026-12-01T08:00:00Z')
  await add('2026-11-16T08:00:00Z')
  expect(await places()).toEqual(['2026-11-15 rest', '2026-11-16 rest', '2026-12-01 2026_12'])
  app.clock.setAhead(60)
  await app.program.settle()
  expect(await parts()).toEqual(['2026_12', '2027_01', '2027_02', '2027_03', 'rest'])
})

test('the serving role makes them, reaches them through the whole only, and two at once make one', async () => {
  await Promise.all([1, 2, 3].map(() => ensureLogMonths(app.database.db, '2028-02-29')))
  expect(await parts()).toEqual(expect.arrayContaining(['2028_02', '2028_03', '2028_04']))
  await expect(app.database.db.selectFrom('platform.processing_log_2028_02' as never).execute()).rejects.toThrow('permission denied')
})
