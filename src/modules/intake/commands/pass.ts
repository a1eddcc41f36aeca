import { hasRole, type Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { endSight, findPerson, giveSight } from '../../people/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { candidatesFor } from '../candidates.ts'
import { urgentByOf } from '../urgent/call.ts'
import { lockHandover, passesOf, takenByColleague } from '../queries.ts'
import { acceptBy, mayGo, nextInLine } from '../rules.ts'

interface Handover {
  regionCode: string
  id: string
  personId: string
}

/** Writes one pass of the baton; rows of it are never changed. */
export async function insertPass(
  tx: Tx,
  actor: Actor,
  handover: Handover,
  pass: { position: number; from: string; to: string; because: string; acceptBy: string },
): Promise<void> {
  await tx
    .insertInto('intake.pass')
    .values({
      regionCode: handover.regionCode,
      handoverId: handover.id,
      personId: handover.personId,
      position: pass.position,
      fromOrganisation: pass.from,
      toOrganisation: pass.to,
      because: pass.because,
      byAccount: actor.accountId,
      at: actor.now.toString(),
      acceptBy: pass.acceptBy,
    })
    .execute()
}

/** A guide of the holder accepts; from now on the one who is involved. Of two at once one wins, the other is told. policy: A6 */
export async function acceptHandover(tx: Tx, actor: Actor, id: string): Promise<Handover> {
  const handover = await lockHandover(tx, actor.regions, id).catch(async (error: unknown) => {
    if (await takenByColleague(tx, id)) refuse('intake.alreadyAccepted', 409)
    throw error
  })
  refuseUnless(handover.holder === actor.organisationId, 'intake.notYours', 403)
  refuseUnless(handover.state !== 'accepted', 'intake.alreadyAccepted', 409)
  refuseUnless(mayGo('waiting', 'accepted', actor.roles), 'platform.notForYou')
  await tx
    .updateTable('intake.handover')
    .set({ state: 'accepted', acceptedBy: actor.accountId, acceptedAt: actor.now.toString() })
    .where('regionCode', '=', handover.regionCode)
    .where('id', '=', id)
    .execute()
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
  refuseUnless(handover.state !== 'accepted', 'intake.alreadyAccepted', 409)
  await byProgram(tx, actor, async () => {
    if (input.note)
      await tx
        .updateTable('intake.handoverText')
        .set({ returnNote: input.note })
        .where('regionCode', '=', handover.regionCode)
        .where('handoverId', '=', id)
        .execute()
    const person = await findPerson(tx, actor, handover.personId)
    const candidates = await candidatesFor(
      tx,
      handover.regionCode,
      person?.municipalityCode ?? null,
      handover.questionKind as never,
      actor.today,
    )
    const next = nextInLine(candidates, await passesOf(tx, handover.regionCode, id))
    await passOn(tx, actor, handover, next, input.reason)
  })
}

/** The coordinator gives an escalated handover to another organisation without opening it. policy: A6 */
export async function reassignHandover(tx: Tx, actor: Actor, regionCode: string, id: string, to: string): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator') && actor.regions.includes(regionCode), 'platform.notForYou')
  await byProgram(tx, actor, async () => {
    const handover = await lockHandover(tx, [regionCode], id)
    refuseUnless(handover.state === 'escalated', 'intake.notEscalated', 409)
    const there = await organisationsWithRole(tx, regionCode, 'guide-employer', actor.today)
    refuseUnless(
      there.some((organisation) => organisation.id === to),
      'intake.nobodyThere',
      409,
    )
    await passOn(tx, actor, handover, to, 'reassigned')
  })
}

/** Nobody accepted in time: the coordinator gets to see kind, holder and clock. policy: A6 */
export async function escalate(tx: Tx, actor: Actor, handover: Handover): Promise<void> {
  await tx
    .updateTable('intake.handover')
    .set({ state: 'escalated' })
    .where('regionCode', '=', handover.regionCode)
    .where('id', '=', handover.id)
    .execute()
  touched(tx, handover.regionCode, handover.personId, 'handover')
  await tellLater(tx, actor, 'nl.wegwijzer.intake.handover-escalated.v1', {
    regionCode: handover.regionCode,
    subject: handover.id,
    data: { personId: handover.personId },
  })
}

async function passOn(
  tx: Tx,
  actor: Actor,
  handover: Handover & { holder: string; urgent: boolean },
  following: string | null,
  because: string,
): Promise<void> {
  const { regionCode, id, personId } = handover
  // Whoever hands a shielded person over says by name who helps; no rule and no coordinator passes them on.
  const shielded = (await findPerson(tx, actor, personId))?.shielded === true
  refuseUnless(!shielded || because !== 'reassigned', 'intake.shieldedByName', 409)
  const next = shielded ? null : following
  const to = next ?? (await coordinatorOf(tx, regionCode, actor.today))
  const due = acceptBy(actor.today, handover.urgent)
  const passes = await passesOf(tx, regionCode, id)
  await insertPass(tx, actor, handover, { position: passes.length + 1, from: handover.holder, to, because, acceptBy: due })
  await tx
    .updateTable('intake.handover')
    .set({
      holder: to,
      acceptBy: due,
      urgentBy: await urgentByOf(tx, actor, regionCode, handover.urgent),
      state: next ? 'waiting' : 'escalated',
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  const held = { regionCode, personId, record: id, because: 'handover' as const, organisationId: handover.holder }
  await endSight(tx, actor, shielded ? held : { ...held, accountId: null })
  if (next)
    await giveSight(tx, actor, {
      regionCode,
      personId,
      organisationId: to,
      accountId: null,
      scope: 'part',
      purpose: 'handover',
      because: 'handover',
      record: id,
    })
  const event = next ? 'nl.wegwijzer.intake.handover-passed.v1' : 'nl.wegwijzer.intake.handover-escalated.v1'
  await tellLater(tx, actor, event, { regionCode, subject: id, data: { personId } })
}

async function coordinatorOf(tx: Tx, regionCode: string, today: string): Promise<string> {
  const [first] = await organisationsWithRole(tx, regionCode, 'coordinator-seat', today)
  return first?.id ?? refuse('intake.nobodyThere', 409)
}
