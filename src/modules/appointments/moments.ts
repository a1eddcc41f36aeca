import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { momentsFrom, type Moment, type MomentsAsked } from '../../platform/moments.ts'

/** What happened with appointments, in a line of time. */
export async function momentsOf(tx: Tx, asked: MomentsAsked): Promise<Moment[]> {
  const rows = await momentsFrom(
    tx,
    sql`
      select f.id::text as id, f.at, true as timed, 'appointment' as kind, f.what as code, null as reason,
        case when f.by_kind in ('person', 'link', 'visitor') then 'person' when f.by_kind <> 'system' then a.organisation_id::text end as party,
        a.id as record, a.on_date::text as about, false as hidden, f.what = 'reminded' as noise
      from appointments.appointment a join appointments.fact f on f.region_code = a.region_code and f.appointment_id = a.id
      where a.region_code = ${asked.regionCode} and a.person_id = any(${[...asked.personIds]}::uuid[])`,
    asked,
  )
  touched(tx, asked.regionCode, asked.personIds, 'appointment')
  return rows
}
