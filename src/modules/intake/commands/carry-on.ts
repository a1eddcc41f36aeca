import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { staffWithRoles } from '../../access/index.ts'
import { findPerson, giveSight } from '../../people/index.ts'
import { policyOn, type QuestionKind } from '../../policy/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { candidatesFor } from '../candidates.ts'
import { noticeLater } from '../notices/notice.ts'
import { passesOf, type HandoverRow } from '../queries.ts'
import { acceptBy, nextInLine, type Leaves, type Pass } from '../rules.ts'
import { urgentByOf } from '../urgent/call.ts'
import { closeHandover } from './close.ts'
import { insertPass } from './facts.ts'
import { endSightOfHolder } from './sight.ts'

/** Who gets the baton: an organisation, of it one named worker where it is about a shielded person, and the state that leaves. */
export interface Receiver {
  to: string
  account: string | null
  leaves: Leaves
}

const EVENT = {
  asked: 'nl.wegwijzer.intake.handover-asked.v1',
  waiting: 'nl.wegwijzer.intake.handover-passed.v1',
  returned: 'nl.wegwijzer.intake.handover-returned.v1',
  escalated: 'nl.wegwijzer.intake.handover-escalated.v1',
} as const satisfies Record<Leaves, string>

/**
 * Given back or not answered, the baton goes on by itself: to the next best organisation, and after the last one to the coordinator. Of a
 * shielded person it goes back to the worker who handed over, by name. Runs as the program. policy: A6
 */
export async function carryOn(tx: Tx, actor: Actor, handover: HandoverRow, because: string): Promise<void> {
  const person = await findPerson(tx, actor, handover.personId)
  if (!person || person.closedOn) return closeHandover(tx, actor, handover)
  const passes = await passesOf(tx, handover.regionCode, handover.id)
  const next = person.shielded ? await backByName(tx, actor, handover) : await nextOf(tx, actor, handover, passes, person.municipalityCode)
  await giveTo(tx, actor, handover, next, because)
}

async function nextOf(
  tx: Tx,
  actor: Actor,
  handover: HandoverRow,
  passes: readonly Pass[],
  municipality: string | null,
): Promise<Receiver> {
  const candidates = await candidatesFor(tx, handover.regionCode, municipality, handover.questionKind as QuestionKind, actor.today)
  const { parameters } = await policyOn(tx, handover.regionCode, actor.today)
  const to = nextInLine(candidates, passes, parameters.handover.mostReceivers)
  return to ? { to, account: null, leaves: 'waiting' } : toCoordinator(tx, actor, handover)
}

/** Where no organisation is left: the coordinator's. Where a region has none, it stays where it is, as a question without an owner. */
export async function toCoordinator(tx: Tx, actor: Actor, handover: HandoverRow): Promise<Receiver> {
  const [first] = await organisationsWithRole(tx, handover.regionCode, 'coordinator-seat', actor.today)
  return { to: first?.id ?? handover.holder, account: null, leaves: 'escalated' }
}

/** The worker who handed a shielded person over names another; who is gone, or let the day pass, is replaced by the coordinator. */
async function backByName(tx: Tx, actor: Actor, handover: HandoverRow): Promise<Receiver> {
  const { senderOrganisation, senderAccount } = handover
  if (handover.state !== 'returned' && senderAccount) {
    const there = await staffWithRoles(tx, senderOrganisation, ['partner', 'guide'], actor.today)
    if (there.some(({ id }) => id === senderAccount)) return { to: senderOrganisation, account: senderAccount, leaves: 'returned' }
  }
  const seat = await toCoordinator(tx, actor, handover)
  const [coordinator] = await staffWithRoles(tx, seat.to, ['coordinator'], actor.today)
  return { ...seat, account: coordinator?.id ?? null }
}

/** Passes the baton: one row of history, one holder, one clock; the former holder no longer sees it, the new one does. */
export async function giveTo(tx: Tx, actor: Actor, handover: HandoverRow, next: Receiver, because: string): Promise<void> {
  const { regionCode, id, personId } = handover
  const due = acceptBy(actor.today, handover.urgent)
  const passes = await passesOf(tx, regionCode, id)
  const pass = { position: passes.length + 1, from: handover.holder, to: next.to, because, leaves: next.leaves, acceptBy: due }
  await insertPass(tx, actor, handover, pass)
  await tx
    .updateTable('intake.handover')
    .set({
      holder: next.to,
      holderAccount: next.account,
      state: next.leaves,
      acceptBy: due,
      urgentBy: next.leaves === 'waiting' ? await urgentByOf(tx, actor, regionCode, handover.urgent) : null,
      pickUpBy: null,
      remindedAt: null,
      acceptedBy: null,
      acceptedAt: null,
    })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await endSightOfHolder(tx, actor, handover, passes)
  if (next.leaves === 'waiting' || next.account)
    await giveSight(tx, actor, {
      regionCode,
      personId,
      organisationId: next.to,
      accountId: next.account,
      scope: 'part',
      purpose: 'handover',
      because: 'handover',
      record: id,
    })
  if (next.leaves === 'escalated' || next.leaves === 'returned') await noticeLater(tx, next.leaves, handover)
  // The yes of the person makes the handover: they hear it as the first message.
  const event = because === 'agreed' ? 'nl.wegwijzer.intake.handover-made.v1' : EVENT[next.leaves]
  await tellLater(tx, actor, event, { regionCode, subject: id, data: { personId } })
}
