import { Temporal } from 'temporal-polyfill'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import { instantOf, ZONE } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { locationById } from '../../regions/index.ts'
import { receiverAt } from '../booking/journey.tsx'
import { takeSeat } from '../booking/seat.ts'
import { addFact, tellOf } from '../facts.ts'
import type { Reminder } from '../schema.ts'
import { filled, sessionById, type Filled, type Session } from './queries.ts'
import { isFull } from './rules.ts'
import type { NewSession } from './schema.ts'

/** Lays down a meeting for several people; the same form again changes nothing. policy: A7 */
export async function makeSession(tx: Tx, actor: Actor, input: NewSession): Promise<void> {
  const location = (await locationById(tx, input.place, actor.today)) ?? invalid('place', 'placeUnknown')
  refuseUnless(actor.regions.includes(location.regionCode), 'platform.notForYou')
  if (input.onDate < actor.today) invalid('onDate', 'slotPast')
  if (input.groupChannel === 'video' && !input.videoUrl) invalid('videoUrl', 'videoNeeded')
  const organisationId = await receiverAt(tx, location.regionCode, location.id, actor.today)
  refuseUnless(organisationId === actor.organisationId || hasRole(actor, 'coordinator'), 'platform.notForYou')
  const { place, groupChannel, videoUrl, ...facts } = input
  await tx
    .insertInto('appointments.session')
    .values({
      ...facts,
      bring: facts.bring ?? null,
      locationId: place,
      regionCode: location.regionCode,
      organisationId,
      channel: groupChannel,
      videoUrl: groupChannel === 'video' ? (videoUrl ?? null) : null,
      leader: hasRole(actor, 'guide') ? actor.accountId : null,
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await audit(tx, actor, {
    what: 'appointments.session-made',
    subject: input.id,
    regionCode: location.regionCode,
    after: { capacity: input.capacity },
  })
}

/** A meeting that this worker may keep: of the own organisation, or in the region of a coordinator. */
export async function requireKept(tx: Tx, actor: Actor, id: string): Promise<Filled> {
  const session = await sessionById(tx, id)
  if (!session || !actor.regions.includes(session.regionCode)) notFound()
  if (session.organisationId !== actor.organisationId && !hasRole(actor, 'coordinator')) notFound()
  return (await filled(tx, session.regionCode, [session]))[0]!
}

/** More or less room: never less than who comes already. */
export async function changeRoom(tx: Tx, actor: Actor, id: string, capacity: number): Promise<void> {
  const session = await requireKept(tx, actor, id)
  if (capacity < session.taken) invalid('capacity', 'moreCome')
  await tx.updateTable('appointments.session').set({ capacity }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'appointments.session-room', subject: id, regionCode: session.regionCode, after: { capacity } })
}

export interface Joiner {
  id: string
  regionCode: string
  personId: string
  reminder: Reminder | null
}

/** Takes a place in a group, or the next in the waiting list when it is full: which of the two. policy: A7 */
export async function join(tx: Tx, actor: Actor, sessionId: string, joiner: Joiner): Promise<'appointment' | 'waiting'> {
  const session = await openSession(tx, actor, sessionId, joiner.regionCode)
  const [now] = await filled(tx, session.regionCode, [session])
  if (!isFull(now!) && (await takePlace(tx, actor, session, joiner, 'booked'))) {
    await addFact(tx, actor, joiner, { what: 'booked' })
    await tellOf(tx, actor, { ...joiner, sessionId, channel: null }, 'appointment-booked')
    return 'appointment'
  }
  const added = await tx
    .insertInto('appointments.waiting')
    .values({ ...joiner, sessionId, organisationId: session.organisationId, since: actor.now.toString(), state: 'waiting' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) await tellOf(tx, actor, { ...joiner, channel: null }, 'waiting-joined')
  return 'waiting'
}

async function openSession(tx: Tx, actor: Actor, id: string, regionCode: string): Promise<Session> {
  const session = await sessionById(tx, id)
  if (!session || session.regionCode !== regionCode || session.cancelledAt) notFound()
  if (Temporal.Instant.compare(instantOf(session.onDate, session.atTime), actor.now) <= 0) refuse('appointments.groupOver', 409)
  refuseUnless(session.openTo === 'everybody' || hasRole(actor, 'guide', 'partner', 'host'), 'appointments.groupByGuide')
  return session
}

/** A seat in a group for this person, if one is left: the constraint of the table decides. */
export async function takePlace(
  tx: Tx,
  actor: Actor,
  session: Session,
  joiner: Joiner,
  state: 'booked' | 'offered',
  answerBy: Temporal.Instant | null = null,
): Promise<boolean> {
  const { regionCode, capacity, minutes, onDate, atTime } = session
  return takeSeat(tx, { id: joiner.id, regionCode, lane: session.id, date: onDate, time: atTime, minutes, capacity }, async (seat) => {
    const added = await tx
      .insertInto('appointments.appointment')
      .values({
        ...joiner,
        locationId: session.locationId,
        sessionId: session.id,
        onDate,
        atTime,
        zone: ZONE,
        startsAt: instantOf(onDate, atTime).toString(),
        minutes,
        seat,
        channel: session.channel,
        videoUrl: session.videoUrl,
        questionKind: null,
        organisationId: session.organisationId,
        withAccount: null,
        bookedByKind: actor.acting ? 'representative' : actor.kind,
        bookedByAccount: actor.accountId,
        bookedAt: actor.now.toString(),
        state,
        answerBy: answerBy?.toString() ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  })
}

/** Leaves the waiting list; left twice it is left once. */
export async function leaveWaiting(tx: Tx, regionCode: string, id: string): Promise<void> {
  await tx
    .updateTable('appointments.waiting')
    .set({ state: 'left' })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}
