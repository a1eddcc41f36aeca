import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf, ZONE } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { giveSight } from '../../people/index.ts'
import { availabilityOf } from '../availability/queries.ts'
import { FIRST_DAY_AHEAD, freeSlots, minuteOf, type Slot } from '../availability/rules.ts'
import { addFact, tellOf } from '../facts.ts'
import { findAppointment } from '../queries.ts'
import type { Channel, Reminder } from '../schema.ts'
import { takeSeat } from './seat.ts'

export interface Wanted {
  regionCode: string
  locationId: string
  /** YYYY-MM-DDTHH:MM, local time. */
  moment: string
  channel: Channel
}
export interface NewAppointment extends Wanted {
  id: string
  personId: string
  questionKind: string | null
  /** The organisation that receives, responsible for the appointment (A4). */
  organisationId: string
  /** The guide it is with, when the person already has one. */
  withAccount: string | null
  /** Where to meet, outside the counter. */
  meetAt?: string | null | undefined
  reminder?: Reminder | null | undefined
}

/** Days after an appointment in which the place still knows who came or did not, long enough to offer another. */
export const KNOWN_DAYS = 30

/** Books a moment once; of two at once on the last seat one wins and the other chooses again. policy: A7 */
export async function book(tx: Tx, actor: Actor, booking: NewAppointment): Promise<void> {
  const slots = await slotsAt(tx, actor, booking)
  if (booking.channel === 'outside' && !booking.meetAt) invalid('meetAt', 'meetAtNeeded')
  const own = slots.toSorted((a, b) => Number(b.guideId === booking.withAccount) - Number(a.guideId === booking.withAccount))
  if (!(await takeOneOf(tx, actor, booking, own))) return
  const [date] = booking.moment.split('T') as [string]
  if (booking.meetAt && booking.channel === 'outside')
    await tx
      .insertInto('appointments.appointmentText')
      .values({ regionCode: booking.regionCode, appointmentId: booking.id, personId: booking.personId, meetAt: booking.meetAt })
      .execute()
  await addFact(tx, actor, booking, { what: 'booked' })
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
  await tellOf(tx, actor, { ...booking, channel: null }, 'appointment-booked')
}

/** The guides and the place that receive at this moment in this way, whether or not somebody came before; the roomiest first. */
export async function slotsAt(tx: Tx, actor: Actor, wanted: Wanted): Promise<Slot[]> {
  const [date, time] = wanted.moment.split('T') as [string, string]
  if (date < daysAfter(actor.today, FIRST_DAY_AHEAD)) invalid('moment', 'slotPast')
  const then = freeSlots(await availabilityOf(tx, wanted, date, 1), [], date, 1).filter((slot) => slot.time === time)
  if (then.length === 0) invalid('moment', 'slotUnknown')
  const slots = then.filter((slot) => slot.channels.includes(wanted.channel))
  if (slots.length === 0) invalid('channel', 'channelNotThen')
  return slots.toSorted((a, b) => b.capacity - a.capacity)
}

/** Stops early for who comes too late, before anything is written: most of a crowd does. The seat itself is decided by the table. */
export async function requireRoom(tx: Tx, actor: Actor, wanted: Wanted): Promise<void> {
  const slots = await slotsAt(tx, actor, wanted)
  const [date, time] = wanted.moment.split('T') as [string, string]
  const lanes = slots.map((slot) => slot.lane)
  const { rows } = await sql<{ lane: string; seats: number }>`
    select lane, count(seat)::int as seats from unnest(${lanes}::uuid[]) as lane
      left join lateral appointments.seats_between(${wanted.regionCode}, lane, ${date}::date, ${minuteOf(time)},
        ${minuteOf(time) + Math.max(...slots.map((slot) => slot.minutes))}) as seat on true
    group by lane`.execute(tx)
  const taken = new Map(rows.map((row) => [row.lane, row.seats]))
  if (slots.every((slot) => (taken.get(slot.lane) ?? 0) >= slot.capacity)) invalid('moment', 'slotTaken')
}

/** Takes a seat with the first who has one. False when this very form came before. */
async function takeOneOf(tx: Tx, actor: Actor, booking: NewAppointment, slots: Slot[]): Promise<boolean> {
  const { regionCode } = booking
  let again = false
  for (const slot of slots) {
    const taken = await takeSeat(tx, { ...slot, regionCode, id: booking.id }, async (seat) => {
      if (await insertAppointment(tx, actor, booking, slot, seat)) return true
      again = (await findAppointment(tx, [regionCode], booking.id)) !== undefined
      return again
    })
    if (taken) return !again
  }
  return (await findAppointment(tx, [regionCode], booking.id)) ? false : invalid('moment', 'slotTaken')
}

async function insertAppointment(tx: Tx, actor: Actor, booking: NewAppointment, slot: Slot, seat: number): Promise<boolean> {
  const { moment: _, meetAt: __, ...columns } = booking
  const added = await tx
    .insertInto('appointments.appointment')
    .values({
      ...columns,
      reminder: booking.reminder ?? null,
      onDate: slot.date,
      atTime: slot.time,
      zone: ZONE,
      startsAt: instantOf(slot.date, slot.time).toString(),
      minutes: slot.minutes,
      seat,
      guideId: slot.guideId,
      withAccount: booking.withAccount ?? slot.guideId,
      videoUrl: booking.channel === 'video' ? slot.videoUrl : null,
      bookedByKind: actor.acting ? 'representative' : actor.kind,
      bookedByAccount: actor.accountId,
      bookedAt: actor.now.toString(),
      state: 'booked',
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}
