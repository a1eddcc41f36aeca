import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { momentsFrom, noonOf, type Moment, type MomentsAsked } from '../../platform/moments.ts'

/** Conversations in a line of time: that there was one, how and with which organisation. */
export async function momentsOf(tx: Tx, asked: MomentsAsked): Promise<Moment[]> {
  const rows = await momentsFrom(
    tx,
    sql`
      select c.id::text as id, ${noonOf(sql`c.happened_on`)} as at, false as timed, 'conversation' as kind,
        case when c.reached then c.channel else 'not-reached' end as code, null as reason, c.organisation_id::text as party, c.id as record,
        null as about, false as hidden, false as noise
      from contacts.contact c where c.region_code = ${asked.regionCode} and c.person_id = any(${[...asked.personIds]}::uuid[])`,
    asked,
  )
  touched(tx, asked.regionCode, asked.personIds, 'conversation')
  return rows
}
