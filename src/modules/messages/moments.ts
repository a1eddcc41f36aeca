import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { momentsFrom, type Moment, type MomentsAsked } from '../../platform/moments.ts'

/** What a person was told, in a line of time: by which channel, never the words. */
export async function momentsOf(tx: Tx, asked: MomentsAsked): Promise<Moment[]> {
  const rows = await momentsFrom(
    tx,
    sql`
      select m.id::text as id, m.made_at as at, true as timed, 'message' as kind, m.channel as code, null as reason, null as party,
        m.record, m.kind as about, false as hidden, true as noise
      from messages.message m where m.region_code = ${asked.regionCode} and m.person_id = any(${[...asked.personIds]}::uuid[])`,
    asked,
  )
  touched(tx, asked.regionCode, asked.personIds, 'message')
  return rows
}
