import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { momentsFrom, type Moment, type MomentsAsked } from '../../platform/moments.ts'

/** Where a question of a person went, in a line of time: each pass and each fact. */
export async function momentsOf(tx: Tx, asked: MomentsAsked): Promise<Moment[]> {
  const file = sql`h.region_code = ${asked.regionCode} and h.person_id = any(${[...asked.personIds]}::uuid[])`
  const rows = await momentsFrom(
    tx,
    sql`
      select h.id::text || '-p' || p.position as id, p.at, true as timed, 'handover' as kind, 'passed' as code, p.because as reason,
        p.from_organisation::text as party, h.id as record, p.to_organisation::text as about, false as hidden, false as noise
      from intake.handover h join intake.pass p on p.region_code = h.region_code and p.handover_id = h.id where ${file}
      union all
      select h.id::text || '-f' || f.position, f.at, true, 'handover', f.kind, null,
        case when f.kind in ('agreed', 'refused') then 'person' when f.kind not in ('reminded', 'unanswered') then f.organisation_id::text end,
        h.id, null, false, f.kind = 'reminded'
      from intake.handover h join intake.handover_fact f on f.region_code = h.region_code and f.handover_id = h.id where ${file}`,
    asked,
  )
  touched(tx, asked.regionCode, asked.personIds, 'handover')
  return rows
}
