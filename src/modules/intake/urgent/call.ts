import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { policyOn } from '../../policy/index.ts'
import { findHandover } from '../queries.ts'
import { urgentBy } from './rules.ts'

/** The last moment for an urgent handover by the profile of the region; of others there is none. policy: A14 */
export async function urgentByOf(tx: Tx, actor: Actor, regionCode: string, urgent: boolean): Promise<string | null> {
  if (!urgent) return null
  const { parameters } = await policyOn(tx, regionCode, actor.today)
  return urgentBy(actor.now, parameters.urgentHours).toString()
}

/** Somebody phoned the receiver of an urgent handover; kept is that it was done, by which organisation and whether somebody answered. policy: A14 */
export async function recordCall(tx: Tx, actor: Actor, id: string, reached: boolean): Promise<void> {
  const { accountId, organisationId } = actor
  refuseUnless(accountId && organisationId, 'platform.notForYou')
  const handover = (await findHandover(tx, actor.regions, id)) ?? notFound()
  refuseUnless(handover.urgent, 'intake.notUrgent', 409)
  const { regionCode, personId } = handover
  await tx
    .insertInto('intake.urgentCall')
    .values({ regionCode, id: newId(), handoverId: id, personId, organisationId, byAccount: accountId, at: actor.now.toString(), reached })
    .execute()
  touched(tx, regionCode, personId, 'handover')
}

/** The calls about an urgent handover, the first one first. */
export function callsOf(tx: Tx, regionCode: string, handoverId: string) {
  return tx
    .selectFrom('intake.urgentCall')
    .select(['organisationId', 'at', 'reached'])
    .where('regionCode', '=', regionCode)
    .where('handoverId', '=', handoverId)
    .orderBy('at')
    .execute()
}
