import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'

/** What somebody said yes to, and whether that holds. */
export interface AgreementRow {
  id: string
  personId: string
  what: string
  organisationId: string | null
  record: string | null
  how: string
  at: Temporal.Instant
  version: number | null
  /** When it was taken back, here or by a later no to the same. */
  takenBackAt: Temporal.Instant | null
}

/** Everything a person said yes to, the newest first; of the same said twice the last time. policy: L2 */
export async function agreementsOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<AgreementRow[]> {
  const { rows } = await sql<AgreementRow>`
    select id, person_id, what, organisation_id, record, how, at, version, taken_back_at from (
      select distinct on (a.what, a.record, a.organisation_id) a.*, coalesce(a.withdrawn_at, (
        select min(n.at) from people.agreement n
        where n.region_code = a.region_code and n.person_id = a.person_id and n.what = a.what and n.at > a.at and not n.agreed
          and n.record is not distinct from a.record and n.organisation_id is not distinct from a.organisation_id)) as taken_back_at
      from people.agreement a
      where a.region_code = ${regionCode} and a.person_id = any(${[...personIds]}::uuid[]) and a.agreed
      order by a.what, a.record, a.organisation_id, a.at desc, a.id desc) said
    order by at desc, id desc limit 200`.execute(tx)
  touched(tx, regionCode, personIds, 'agreement')
  return rows
}
