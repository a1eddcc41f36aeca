import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** How each referral went, for the copy of one's own file: the facts of the person's own page, and none of what is hidden there. policy: E2, L2 */
export function factCopy(tx: Tx, regionCode: string, personId: string) {
  touched(tx, regionCode, personId, 'referral')
  return tx
    .selectFrom('plans.referralFact as f')
    .innerJoin('plans.referral as r', (join) => join.onRef('r.regionCode', '=', 'f.regionCode').onRef('r.id', '=', 'f.referralId'))
    .innerJoin('catalogue.serviceShared as s', 's.id', 'r.serviceId')
    .select(['s.name as service', 'f.at', 'f.toState', 'f.reason', 'f.byKind', 'f.basis'])
    .where('r.regionCode', '=', regionCode)
    .where('r.personId', '=', personId)
    .where(sql<boolean>`not plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account)`)
    .orderBy('f.at')
    .orderBy('f.id')
    .execute()
}
