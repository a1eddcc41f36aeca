import { sql, type RawBuilder } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { digestUntil } from './rules.ts'

/** Before which moment news of a reader was made that is due by now, by the rhythm in the choice `c` that is joined. */
export function dueBefore(now: Temporal.Instant): RawBuilder<unknown> {
  return sql`case c.rhythm when 'weekly' then ${digestUntil(now, 'weekly').toString()}::timestamptz
    else ${digestUntil(now, 'daily').toString()}::timestamptz end`
}
