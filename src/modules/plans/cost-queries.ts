import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'

/** What the referrals of a person cost and who pays, without the words that went along. */
export async function costsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.referral')
    .select(['id', 'serviceId', 'state', 'priceCents', 'payer', 'payerOwner', 'payerBy'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('madeAt', 'desc')
    .limit(100)
    .execute()
  touched(tx, regionCode, personIds, 'cost')
  return rows
}
