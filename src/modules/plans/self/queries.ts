import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { serviceNames } from '../../catalogue/index.ts'

/** For which services somebody signed up themselves, the newest first. */
export async function selfReferralsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.selfReferral')
    .select(['id', 'serviceId', 'words', 'madeAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('madeAt', 'desc')
    .limit(20)
    .execute()
  if (rows.length === 0) return []
  touched(tx, regionCode, personIds, 'self-referral')
  const names = await serviceNames(
    tx,
    rows.map((row) => row.serviceId),
  )
  return rows.map((row) => ({ ...row, service: names.get(row.serviceId) ?? '' }))
}
export type SelfReferred = Awaited<ReturnType<typeof selfReferralsOf>>[number]

/** The same for the copy of one's own file. */
export function selfReferralCopy(tx: Tx, regionCode: string, personId: string) {
  touched(tx, regionCode, personId, 'self-referral')
  return tx
    .selectFrom('plans.selfReferral as r')
    .innerJoin('catalogue.serviceShared as s', 's.id', 'r.serviceId')
    .select(['s.name as service', 'r.words', 'r.madeAt'])
    .where('r.regionCode', '=', regionCode)
    .where('r.personId', '=', personId)
    .orderBy('r.madeAt', 'desc')
    .execute()
}

/** Empties the words; that somebody signed up stays. */
export async function eraseSelfReferrals(tx: Tx, regionCode: string, personId: string, organisationId?: string): Promise<void> {
  await tx
    .updateTable('plans.selfReferral')
    .set({ words: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .$if(organisationId !== undefined, (query) => query.where('organisationId', '=', organisationId!))
    .execute()
}
