import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { monthsAfter, type Clock } from '../platform/clock.ts'
import type { Db } from '../platform/db/pool.ts'
import { workingDaysAfter } from '../platform/working-days.ts'

/** Sets the clock where an earlier run of this demo left it. */
export async function restoreClock(db: Db, clock: Clock): Promise<void> {
  const row = await db.selectFrom('platform.setting').select('value').where('key', '=', 'clock-ahead').executeTakeFirst()
  clock.setAhead(row ? Number(row.value) : 0)
}

/** Moves our clock ahead by working days or months; it never goes back, since what was done then stays done. */
export async function moveClock(
  db: Db,
  clock: Clock,
  by: { workingDays?: number | undefined; months?: number | undefined },
): Promise<string> {
  const today = clock.today()
  const to = by.months ? monthsAfter(today, by.months) : workingDaysAfter(today, by.workingDays ?? 0)
  const days = Temporal.PlainDate.from(today).until(to, { largestUnit: 'day' }).days
  const ahead = clock.ahead() + days
  await sql`insert into platform.setting (key, value) values ('clock-ahead', ${String(ahead)}) on conflict (key) do update set value = excluded.value`.execute(
    db,
  )
  clock.setAhead(ahead)
  return clock.today()
}
