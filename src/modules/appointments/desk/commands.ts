import { hasRole, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { giveSight } from '../../people/index.ts'
import { addFact, change, lock, tellOf } from '../facts.ts'
import { mayGo } from '../rules.ts'
import type { MISSED_REASONS } from '../schema.ts'

/** A guide takes an appointment of today: from now on involved, so the file opens. Of who is ill a colleague takes it over. */
export async function takeAppointment(tx: Tx, actor: Actor, id: string): Promise<{ regionCode: string; personId: string }> {
  refuseUnless(hasRole(actor, 'guide') && actor.accountId && actor.organisationId, 'platform.notForYou')
  const appointment = await lock(tx, id, actor.regions)
  refuseUnless(appointment.state === 'booked', 'appointments.notBooked', 409)
  refuseUnless(appointment.onDate === actor.today, 'appointments.notToday', 409)
  const another = appointment.withAccount !== null && appointment.withAccount !== actor.accountId
  if (another && appointment.withAccount !== appointment.guideId) refuse('appointments.takenByColleague', 409)
  await change(tx, appointment, { withAccount: actor.accountId })
  await giveSight(tx, actor, {
    regionCode: appointment.regionCode,
    personId: appointment.personId,
    organisationId: actor.organisationId,
    accountId: actor.accountId,
    scope: 'file',
    purpose: 'guidance',
    because: 'appointment',
    record: id,
    untilOn: daysAfter(actor.today, 30),
  })
  await addFact(tx, actor, appointment, { what: 'taken' })
  return appointment
}

export interface Outcome {
  outcome: 'kept' | 'missed'
  missedBecause?: (typeof MISSED_REASONS)[number] | undefined
}

/** Records whether it took place; a missed appointment is re-offered, never punished or passed on. policy: C19 */
export async function recordAttendance(tx: Tx, actor: Actor, id: string, given: Outcome): Promise<void> {
  const appointment = await lock(tx, id, actor.regions)
  refuseUnless(appointment.state === 'booked' && mayGo('booked', given.outcome), 'appointments.notBooked', 409)
  refuseUnless(appointment.onDate <= actor.today, 'appointments.notToday', 409)
  await change(tx, appointment, { state: given.outcome, toMoveSince: null })
  await addFact(tx, actor, appointment, { what: given.outcome })
  if (given.outcome === 'missed') await learn(tx, appointment, given.missedBecause ?? 'unknown')
  await tellOf(tx, actor, { ...appointment, channel: null }, `appointment-${given.outcome}`)
}

/** Keeps why a conversation did not take place, for the own organisation to learn from: of the month, and of nobody. */
async function learn(
  tx: Tx,
  of: { regionCode: string; organisationId: string; onDate: string; channel: string },
  reason: string,
): Promise<void> {
  await tx
    .insertInto('appointments.missedReason')
    .values({
      regionCode: of.regionCode,
      id: newId(),
      organisationId: of.organisationId,
      month: `${of.onDate.slice(0, 7)}-01`,
      channel: of.channel,
      reason,
    })
    .execute()
}
