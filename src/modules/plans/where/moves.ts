import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Side } from '../commands/answer.ts'

interface Of {
  regionCode: string
  personId: string
  id: string
  locationId: string | null
}

/** Keeps that a referral went to another location: by whom, when, from where and to where. Runs as the program. policy: L2 */
export async function addMove(tx: Tx, actor: Actor, referral: Of, by: Side['by'], to: string): Promise<void> {
  const { regionCode, personId, id } = referral
  touched(tx, regionCode, personId, 'referral')
  await tx
    .insertInto('plans.referralMove')
    .values({
      regionCode,
      id: newId(),
      referralId: id,
      personId,
      fromLocation: referral.locationId,
      toLocation: to,
      byKind: by === 'provider' ? 'provider' : 'staff',
      byAccount: actor.accountId,
      at: actor.now.toString(),
    })
    .execute()
}

/** From which location to which a referral went, the newest first. */
export async function movesOf(tx: Tx, { regionCode, id, locationId }: Of) {
  if (locationId === null) return []
  return tx
    .selectFrom('plans.referralMove as m')
    .leftJoin('catalogue.locationShared as f', 'f.id', 'm.fromLocation')
    .innerJoin('catalogue.locationShared as l', 'l.id', 'm.toLocation')
    .select(['m.id', 'm.at', 'm.byKind', 'm.byAccount', 'f.name as from', 'l.name as to'])
    .where('m.regionCode', '=', regionCode)
    .where('m.referralId', '=', id)
    .orderBy('m.at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(100)
    .execute()
}
