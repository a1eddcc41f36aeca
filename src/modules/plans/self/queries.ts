import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { serviceNames } from '../../catalogue/index.ts'
import type { File } from '../sharing/item.ts'

/** For which services somebody signed up themselves, the newest first. */
export async function selfReferralsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.selfReferral as r')
    .leftJoin('plans.step as s', (join) =>
      join.onRef('s.id', '=', 'r.stepId').onRef('s.regionCode', '=', 'r.regionCode').on('s.state', '=', 'open'),
    )
    .select(['r.id', 'r.personId', 'r.serviceId', 'r.words', 'r.madeAt', 'r.stepId', 's.dueOn as readBy'])
    .where('r.regionCode', '=', regionCode)
    .where('r.personId', 'in', [...personIds])
    .orderBy('r.madeAt', 'desc')
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

/** Which of these sign-ups were taken up, each with its referral. */
export async function takenUpOf(
  tx: Tx,
  { regionCode, ids }: File,
  signUps: readonly Pick<SelfReferred, 'id' | 'serviceId' | 'madeAt'>[],
): Promise<Map<string, string>> {
  if (signUps.length === 0) return new Map()
  const referrals = await tx
    .selectFrom('plans.referral')
    .select(['id', 'serviceId', 'madeAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    .execute()
  return new Map(
    signUps.flatMap((one) => {
      const taken = referrals.find((row) => row.serviceId === one.serviceId && Temporal.Instant.compare(row.madeAt, one.madeAt) >= 0)
      return taken ? [[one.id, taken.id] as const] : []
    }),
  )
}

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
