import { hasRole, type Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { endSight, giveSight } from '../../people/index.ts'
import { insertFact } from './facts.ts'
import { lockHandover, takenByColleague } from '../queries.ts'

/**
 * A system of the organisation accepted; now a guide of it takes the person up and becomes the one who is involved.
 * Of two at once one wins, the other is told. policy: A6, L1
 */
export async function pickUp(tx: Tx, actor: Actor, id: string): Promise<{ personId: string }> {
  const { accountId } = actor
  refuseUnless(hasRole(actor, 'guide') && accountId, 'platform.notForYou')
  const handover = await lockHandover(tx, actor.regions, id).catch(async (error: unknown) => {
    if (await takenByColleague(tx, id)) refuse('intake.alreadyAccepted', 409)
    throw error
  })
  refuseUnless(handover.holder === actor.organisationId, 'intake.notYours', 403)
  refuseUnless(handover.state === 'accepted', 'intake.notAccepted', 409)
  refuseUnless(handover.acceptedBy === null, 'intake.alreadyAccepted', 409)
  await tx
    .updateTable('intake.handover')
    .set({ acceptedBy: accountId, holderAccount: accountId, pickUpBy: null, remindedAt: null })
    .where('regionCode', '=', handover.regionCode)
    .where('id', '=', id)
    .execute()
  await insertFact(tx, actor, handover, 'picked-up', handover.holder)
  const file = { regionCode: handover.regionCode, personId: handover.personId, organisationId: handover.holder, record: id }
  await byProgram(tx, actor, async () => {
    await giveSight(tx, actor, { ...file, accountId, scope: 'file', purpose: 'guidance', because: 'holder' })
    await endSight(tx, actor, { ...file, accountId: null })
  })
  return handover
}
