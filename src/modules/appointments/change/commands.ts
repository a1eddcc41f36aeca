import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../../platform/errors.ts'
import { giveSight } from '../../people/index.ts'
import type { Slot } from '../availability/rules.ts'
import { KNOWN_DAYS, slotsAt } from '../booking/book.ts'
import { receiverAt } from '../booking/journey.tsx'
import { takeSeat, tryTo } from '../booking/seat.ts'
import { addFact, change, lock, tellOf } from '../facts.ts'
import { mayGo } from '../rules.ts'
import type { Channel } from '../schema.ts'

/** Cancels; by the person never with any consequence at the counter. policy: C19 */
export async function cancelAppointment(tx: Tx, actor: Actor, id: string, reason: string, regions: readonly string[]): Promise<void> {
  const appointment = await lock(tx, id, regions)
  if (appointment.state === 'cancelled') return
  refuseUnless(mayGo(appointment.state, 'cancelled'), 'appointments.notBooked', 409)
  await change(tx, appointment, { state: 'cancelled', sequence: appointment.sequence + 1, toMoveSince: null })
  await addFact(tx, actor, appointment, { what: 'cancelled', reason })
  await tellOf(tx, actor, { ...appointment, channel: null }, 'appointment-cancelled')
}

export interface Move {
  location: string
  moment: string
  channel: Channel
  meetAt?: string | undefined
}

/** Another moment for the same appointment: what happened to it stays with it. Who was missed can be moved too. policy: A7, C19 */
export async function moveAppointment(tx: Tx, actor: Actor, id: string, to: Move, regions: readonly string[]): Promise<void> {
  const old = await lock(tx, id, regions)
  refuseUnless(mayGo(old.state, 'booked') && old.state !== 'offered', 'appointments.notBooked', 409)
  refuseUnless(old.sessionId === null, 'appointments.groupFixed', 409)
  refuseUnless(old.state === 'missed' || Temporal.Instant.compare(old.startsAt, actor.now) > 0, 'appointments.notBooked', 409)
  if (to.channel === 'outside' && !to.meetAt) invalid('meetAt', 'meetAtNeeded')
  const wanted = { regionCode: old.regionCode, locationId: to.location, moment: to.moment, channel: to.channel }
  const organisationId = await receiverAt(tx, old.regionCode, to.location, actor.today)
  for (const slot of await slotsAt(tx, actor, wanted)) {
    const set = { ...columnsOf(slot, to), organisationId, withAccount: slot.guideId, sequence: old.sequence + 1 }
    const taken = await takeSeat(tx, { ...slot, regionCode: old.regionCode, id }, (seat) =>
      tryTo(tx, () => change(tx, old, { ...set, seat })),
    )
    if (!taken) continue
    await afterMove(tx, actor, old, { slot, to, organisationId })
    return
  }
  invalid('moment', 'slotTaken')
}

function columnsOf(slot: Slot, to: Move) {
  return {
    locationId: to.location,
    channel: to.channel,
    onDate: slot.date,
    atTime: slot.time,
    startsAt: instantOf(slot.date, slot.time).toString(),
    minutes: slot.minutes,
    guideId: slot.guideId,
    videoUrl: to.channel === 'video' ? slot.videoUrl : null,
    state: 'booked',
    remindedOn: null,
    toMoveSince: null,
  }
}

async function afterMove(
  tx: Tx,
  actor: Actor,
  old: Awaited<ReturnType<typeof lock>>,
  { slot, to, organisationId }: { slot: Slot; to: Move; organisationId: string },
): Promise<void> {
  const { regionCode, personId, id } = old
  await tx
    .insertInto('appointments.appointmentText')
    .values({ regionCode, appointmentId: id, personId, meetAt: to.channel === 'outside' ? (to.meetAt ?? null) : null })
    .onConflict((conflict) =>
      conflict.columns(['regionCode', 'appointmentId']).doUpdateSet((row) => ({ meetAt: row.ref('excluded.meetAt') })),
    )
    .execute()
  await addFact(tx, actor, old, { what: 'moved', from: old.startsAt, to: instantOf(slot.date, slot.time) })
  await giveSight(tx, actor, {
    regionCode,
    personId,
    organisationId,
    accountId: null,
    scope: 'part',
    purpose: 'appointment',
    because: 'appointment',
    record: id,
    untilOn: daysAfter(slot.date, KNOWN_DAYS),
  })
  await tellOf(tx, actor, { ...old, channel: null }, 'appointment-moved')
}

/** Says yes to a place that was offered, within its term. Said twice it is one yes. */
export async function confirmPlace(tx: Tx, actor: Actor, id: string, regions: readonly string[]): Promise<void> {
  const offered = await lock(tx, id, regions)
  if (offered.state === 'booked') return
  if (offered.state !== 'offered' || Temporal.Instant.compare(offered.answerBy!, actor.now) <= 0) refuse('appointments.placeGone', 409)
  await change(tx, offered, { state: 'booked', answerBy: null, sequence: offered.sequence + 1 })
  await addFact(tx, actor, offered, { what: 'booked' })
  await tx
    .updateTable('appointments.waiting')
    .set({ state: 'taken' })
    .where('regionCode', '=', offered.regionCode)
    .where('id', '=', id)
    .execute()
  await tellOf(tx, actor, { ...offered, channel: null }, 'appointment-booked')
}
