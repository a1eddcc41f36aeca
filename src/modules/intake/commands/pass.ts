import { hasRole, type Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, findPerson, giveSight } from '../../people/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { lockHandover, takenByColleague } from '../queries.ts'
import { mayGo, pickUpBy } from '../rules.ts'
import { carryOn, giveTo } from './carry-on.ts'
import { insertFact, type Handover } from './facts.ts'

/**
 * A guide of the holder accepts; from now on the one who is involved. A system that accepts starts the clock for a guide of it to take it up.
 * Of two at once one wins, the other is told. policy: A6
 */
export async function acceptHandover(tx: Tx, actor: Actor, id: string): Promise<Handover> {
  const handover = await lockHandover(tx, actor.regions, id).catch(async (error: unknown) => {
    if (await takenByColleague(tx, id)) refuse('intake.alreadyAccepted', 409)
    throw error
  })
  refuseUnless(handover.holder === actor.organisationId, 'intake.notYours', 403)
  refuseUnless(handover.state !== 'accepted' && handover.state !== 'closed', 'intake.alreadyAccepted', 409)
  refuseUnless(handover.state === 'waiting', 'intake.notYours', 403)
  refuseUnless(mayGo('waiting', 'accepted', actor.roles), 'platform.notForYou')
  await tx
    .updateTable('intake.handover')
    .set({
      state: 'accepted',
      acceptedBy: actor.accountId,
      acceptedAt: actor.now.toString(),
      holderAccount: actor.accountId,
      urgentBy: null,
      remindedAt: null,
      pickUpBy: actor.accountId ? null : pickUpBy(actor.today, handover.urgent),
    })
    .where('regionCode', '=', handover.regionCode)
    .where('id', '=', id)
    .execute()
  await insertFact(tx, actor, handover, 'accepted', handover.holder)
  const file = { regionCode: handover.regionCode, personId: handover.personId, organisationId: handover.holder }
  await byProgram(tx, actor, async () => {
    await giveSight(tx, actor, {
      ...file,
      accountId: actor.accountId,
      scope: actor.accountId ? 'file' : 'part',
      purpose: 'guidance',
      because: 'holder',
      record: id,
    })
    if (actor.accountId) await endSight(tx, actor, { ...file, record: id, because: 'handover', accountId: null })
  })
  await tellLater(tx, actor, 'nl.wegwijzer.intake.handover-accepted.v1', {
    regionCode: handover.regionCode,
    subject: id,
    data: { personId: handover.personId },
  })
  return handover
}

/** The holder returns it with a reason; it goes on to the next in line, else to the coordinator. policy: A6 */
export async function returnHandover(
  tx: Tx,
  actor: Actor,
  id: string,
  input: { reason: string; note?: string | undefined },
): Promise<void> {
  const handover = await lockHandover(tx, actor.regions, id)
  refuseUnless(handover.holder === actor.organisationId, 'intake.notYours', 403)
  refuseUnless(handover.state !== 'accepted' && handover.state !== 'closed', 'intake.alreadyAccepted', 409)
  refuseUnless(handover.state === 'waiting', 'intake.notYours', 403)
  await byProgram(tx, actor, async () => {
    if (input.note)
      await tx
        .updateTable('intake.handoverText')
        .set({ returnNote: input.note })
        .where('regionCode', '=', handover.regionCode)
        .where('handoverId', '=', id)
        .execute()
    await carryOn(tx, actor, handover, input.reason)
  })
}

/** The coordinator gives an escalated handover to another organisation without opening it. policy: A6 */
export async function reassignHandover(tx: Tx, actor: Actor, regionCode: string, id: string, to: string): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator') && actor.regions.includes(regionCode), 'platform.notForYou')
  await byProgram(tx, actor, async () => {
    const handover = await lockHandover(tx, [regionCode], id)
    refuseUnless(handover.state === 'escalated', 'intake.notEscalated', 409)
    // Whoever hands a shielded person over says by name who helps; no coordinator passes them on unnamed.
    refuseUnless(!(await findPerson(tx, actor, handover.personId))?.shielded, 'intake.shieldedByName', 409)
    const there = await organisationsWithRole(tx, regionCode, 'guide-employer', actor.today)
    refuseUnless(
      there.some((organisation) => organisation.id === to),
      'intake.nobodyThere',
      409,
    )
    await giveTo(tx, actor, handover, { to, account: null, leaves: 'waiting' }, 'reassigned')
  })
}
