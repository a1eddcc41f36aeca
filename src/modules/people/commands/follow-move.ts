import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { barOwnFile } from './own-file.ts'

interface File {
  regionCode: string
  personId: string
}

/**
 * The new file of somebody who moved: where it came from, language and birth date, how the person may be reached safely, and the sign-in
 * account, so that the person follows it at once. Who represents a person is asked anew. policy: A6
 */
export async function followMove(tx: Tx, actor: Actor, from: File, to: File): Promise<void> {
  await sql`
    update people.person n set language = o.language, moved_from_region = o.region_code, moved_from_id = o.id
    from people.person o
    where o.region_code = ${from.regionCode} and o.id = ${from.personId} and n.region_code = ${to.regionCode} and n.id = ${to.personId}`.execute(
    tx,
  )
  await sql`
    update people.person_text n set birth_date = o.birth_date from people.person_text o
    where o.region_code = ${from.regionCode} and o.person_id = ${from.personId}
      and n.region_code = ${to.regionCode} and n.person_id = ${to.personId}`.execute(tx)
  await sql`
    insert into people.safe_contact (region_code, person_id, channel, from_time, until_time, voicemail, neutral)
    select ${to.regionCode}, ${to.personId}::uuid, channel, from_time, until_time, voicemail, neutral from people.safe_contact
    where region_code = ${from.regionCode} and person_id = ${from.personId} on conflict do nothing`.execute(tx)
  await sql`
    insert into people.file_account (region_code, person_id, account_id, since, how, document_seen)
    select ${to.regionCode}, ${to.personId}::uuid, account_id, ${actor.now.toString()}::timestamptz, how, document_seen
    from people.file_account
    where region_code = ${from.regionCode} and person_id = ${from.personId} and ended_at is null on conflict do nothing`.execute(tx)
  await barOwnFile(tx, actor, to)
  touched(tx, to.regionCode, to.personId, 'file')
}
