import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

interface FactCopied {
  service: string
  at: Temporal.Instant
  toState: string | null
  reason: string | null
  byKind: string
  basis: string | null
  fromLocation: string | null
  toLocation: string | null
}

/** How each referral went and where it went to, for the copy of one's own file: the facts of the person's own page, and none of what is hidden there. policy: E2, L2 */
export async function factCopy(tx: Tx, regionCode: string, personId: string): Promise<FactCopied[]> {
  touched(tx, regionCode, personId, 'referral')
  const { rows } = await sql<FactCopied>`
    select s.name as service, e.at, e.to_state, e.reason, e.by_kind, e.basis, a.name as from_location, b.name as to_location
    from plans.referral r join catalogue.service_shared s on s.id = r.service_id
    join lateral (
      select f.id, f.at, f.to_state, f.reason, f.by_kind, f.basis, null::uuid as from_location, null::uuid as to_location
      from plans.referral_fact f where f.region_code = r.region_code and f.referral_id = r.id
      union all
      select m.id, m.at, null, null, m.by_kind, null, m.from_location, m.to_location
      from plans.referral_move m where m.region_code = r.region_code and m.referral_id = r.id) e on true
    left join catalogue.location_shared a on a.id = e.from_location
    left join catalogue.location_shared b on b.id = e.to_location
    where r.region_code = ${regionCode} and r.person_id = ${personId}
      and not plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account)
    order by e.at, e.id`.execute(tx)
  return rows
}
