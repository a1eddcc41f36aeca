import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** What happened with a referral, the newest first: from what to what, why, on which side, when. */
export async function factsOf(tx: Tx, referral: { regionCode: string; personId: string; id: string }) {
  const rows = await tx
    .selectFrom('plans.referralFact')
    .select(['id', 'fromState', 'toState', 'reason', 'byKind', 'at', 'basis'])
    .where('regionCode', '=', referral.regionCode)
    .where('referralId', '=', referral.id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  touched(tx, referral.regionCode, referral.personId, 'referral')
  return rows
}
export type ReferralFact = Awaited<ReturnType<typeof factsOf>>[number]
