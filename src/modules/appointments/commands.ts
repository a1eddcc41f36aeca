import { sql } from 'kysely'
import { hasRole, type Actor } from '../../platform/actor.ts'
import { daysAfter, instantOf, ZONE } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { tellLater } from '../../platform/outbox.ts'
import { giveSight } from '../people/index.ts'
import { findAppointment, patternsOf } from './queries.ts'
import { FIRST_DAY_AHEAD, freeSeat, freeSlots, transitions, type Slot } from './rules.ts'

export interface NewAppointment {
  id: string
  regionCode: string
  personId: string
  locationId: string
  /** YYYY-MM-DDTHH:MM, local time. */
  moment: string
  channel: 'counter' | 'phone'
  questionKind: string | null
  /** The organisation that receives, responsible for the appointment (A4). */
  organisationId: string
  /** The guide it is with, when the person already has one. */
  withAccount: string | null
}

/** Books a moment once; of two at once on the last seat one wins and the other chooses again. policy: A7 */
export async function book(tx: Tx, actor: Actor, booking: NewAppointment): Promise<void> {
  const [date, time] = booking.moment.split('T') as [string, string]
  if (date < daysAfter(actor.today, FIRST_DAY_AHEAD)) invalid('moment', 'slotPast')
  const patterns = await patternsOf(tx, booking.regionCode, booking.locationId)
  const slot = freeSlots(patterns, new Map(), date, 1).find((candidate) => candidate.time === time)
  if (!slot) invalid('moment', 'slotUnknown')
  if (!(await takeSeat(tx, actor, booking, { date, time, slot }))) return
  await addFact(tx, actor, booking, 'booked', null)
  await giveSight(tx, actor, {
    regionCode: booking.regionCode,
    personId: booking.personId,
    organisationId: booking.organisationId,
    accountId: booking.withAccount,
    scope: 'part',
    purpose: 'appointment',
    because: 'appointment',
    record: booking.id,
    untilOn: daysAfter(date, 1),
  })
  await tellLater(tx, actor, 'nl.wegwijzer.appointments.appointment-booked.v1', {
    regionCode: booking.regionCode,
    subject: booking.id,
    data: { personId: booking.personId },
  })
}

/** Takes the lowest free seat; who loses it to somebody else in this instant takes the next. False when this very form came before. */
async function takeSeat(
  tx: Tx,
  actor: Actor,
  { moment: _, ...booking }: NewAppointment,
  at: { date: string; time: string; slot: Slot },
): Promise<boolean> {
  for (let tries = 0; tries <= at.slot.free; tries++) {
    const { rows } = await sql<{ seat: number }>`
      select seat from appointments.seats_taken(${booking.regionCode}, ${booking.locationId}, ${at.date}::date, ${at.time}) as seat`.execute(
      tx,
    )
    const seat = freeSeat(
      rows.map((row) => row.seat),
      at.slot.free,
    )
    if (seat === null) break
    const added = await tx
      .insertInto('appointments.appointment')
      .values({
        ...booking,
        onDate: at.date,
        atTime: at.time,
        zone: ZONE,
        startsAt: instantOf(at.date, at.time).toString(),
        minutes: at.slot.minutes,
        seat,
        bookedByKind: actor.acting ? 'representative' : actor.kind,
        bookedByAccount: actor.accountId,
        bookedAt: actor.now.toString(),
        state: 'booked',
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) return true
    if (await findAppointment(tx, [booking.regionCode], booking.id)) return false
  }
  return (await findAppointment(tx, [booking.regionCode], booking.id)) ? false : invalid('moment', 'slotTaken')
}

/** A guide takes an appointment of today: from now on involved, so the file opens. */
export async function takeAppointment(tx: Tx, actor: Actor, id: string): Promise<{ regionCode: string; personId: string }> {
  refuseUnless(hasRole(actor, 'guide') && actor.accountId && actor.organisationId, 'platform.notForYou')
  const appointment = await lock(tx, actor, id)
  refuseUnless(appointment.state === 'booked', 'appointments.notBooked', 409)
  refuseUnless(appointment.onDate === actor.today, 'appointments.notToday', 409)
  if (appointment.withAccount !== null && appointment.withAccount !== actor.accountId) refuse('appointments.takenByColleague', 409)
  await tx
    .updateTable('appointments.appointment')
    .set({ withAccount: actor.accountId })
    .where('regionCode', '=', appointment.regionCode)
    .where('id', '=', id)
    .execute()
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
  await addFact(tx, actor, { ...appointment, id }, 'taken', null)
  return appointment
}

/** Cancels; by the person never with any consequence at the counter. policy: C19 */
export async function cancelAppointment(tx: Tx, actor: Actor, id: string, reason: string, regions: readonly string[]): Promise<void> {
  const appointment = await lock(tx, actor, id, regions)
  if (appointment.state === 'cancelled') return
  refuseUnless(
    transitions.some((step) => step.from === appointment.state && step.to === 'cancelled'),
    'appointments.notBooked',
    409,
  )
  await tx
    .updateTable('appointments.appointment')
    .set({ state: 'cancelled' })
    .where('regionCode', '=', appointment.regionCode)
    .where('id', '=', id)
    .execute()
  await addFact(tx, actor, { ...appointment, id }, 'cancelled', reason)
  await tellLater(tx, actor, 'nl.wegwijzer.appointments.appointment-cancelled.v1', {
    regionCode: appointment.regionCode,
    subject: id,
    data: { personId: appointment.personId },
  })
}

/** Records whether it took place; a missed appointment is re-offered, never punished or passed on. */
export async function recordAttendance(tx: Tx, actor: Actor, id: string, outcome: 'kept' | 'missed'): Promise<{ personId: string }> {
  const appointment = await lock(tx, actor, id)
  refuseUnless(appointment.state === 'booked', 'appointments.notBooked', 409)
  refuseUnless(appointment.onDate <= actor.today, 'appointments.notToday', 409)
  await tx
    .updateTable('appointments.appointment')
    .set({ state: outcome })
    .where('regionCode', '=', appointment.regionCode)
    .where('id', '=', id)
    .execute()
  await addFact(tx, actor, { ...appointment, id }, outcome, null)
  await tellLater(tx, actor, `nl.wegwijzer.appointments.appointment-${outcome}.v1`, {
    regionCode: appointment.regionCode,
    subject: id,
    data: { personId: appointment.personId },
  })
  return appointment
}

async function lock(tx: Tx, actor: Actor, id: string, regions: readonly string[] = actor.regions) {
  const row = await tx
    .selectFrom('appointments.appointment')
    .select(['regionCode', 'personId', 'state', 'onDate', 'withAccount'])
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) refuse('platform.notFound', 404)
  touched(tx, row.regionCode, row.personId, 'appointment')
  return row
}

async function addFact(
  tx: Tx,
  actor: Actor,
  appointment: { regionCode: string; id: string; personId: string },
  what: string,
  reason: string | null,
): Promise<void> {
  await tx
    .insertInto('appointments.fact')
    .values({
      regionCode: appointment.regionCode,
      id: newId(),
      appointmentId: appointment.id,
      personId: appointment.personId,
      what,
      byKind: actor.acting ? 'representative' : actor.kind,
      byAccount: actor.accountId,
      reason,
      at: actor.now.toString(),
    })
    .execute()
}
