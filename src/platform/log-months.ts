import { sql } from 'kysely'
import { monthsAfter } from './clock.ts'
import type { Db } from './db/pool.ts'

const AHEAD = 2

/** Makes the processing log's partitions of this month and the next two. A month that has rows in the rest keeps them there. */
export async function ensureLogMonths(db: Db, today: string): Promise<void> {
  await sql`
    select platform.ensure_log_partition(month::date)
    from generate_series(${today}::date, ${monthsAfter(today, AHEAD)}::date, interval '1 month') as month`.execute(db)
}
