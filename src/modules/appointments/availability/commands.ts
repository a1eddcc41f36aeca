import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit, touched } from '../../../platform/log.ts'
import { addFact, change, tellOf } from '../facts.ts'
import type { Channel } from '../schema.ts'
import { requireKeeper, type Kept } from './keeper.ts'
import { keptBy } from './queries.ts'
import { clash, meets, minuteOf } from './rules.ts'
import type { AwayForm, ExtraForm, WeekForm } from './schema.ts'

type Owner = Kept & { places: { id: string; regionCode: string }[] }

const whose = (one: Kept) => (one.kind === 'guide' ? one.id : null)

/** What every stretch of hours must be: at a place of this one, with a beginning before its end, and a link where it is by video. */
function checked(one: Owner, input: WeekForm | ExtraForm) {
  const place = one.places.find((candidate) => candidate.id === input.place) ?? invalid('place', 'placeUnknown')
  if (input.untilTime <= input.fromTime) invalid('untilTime', 'endsBefore')
  if (minuteOf(input.untilTime) - minuteOf(input.fromTime) < input.minutes) invalid('minutes', 'tooShort')
  const own = { phone: input.minutesPhone, video: input.minutesVideo, outside: input.minutesOutside }
  const lengths = Object.entries(own).filter(([kind, length]) => length !== undefined && input.kinds.includes(kind as Channel))
  const longest = Math.max(...lengths.map(([, length]) => length!), 0)
  if (minuteOf(input.untilTime) - minuteOf(input.fromTime) < longest) invalid('untilTime', 'tooShort')
  if (input.kinds.includes('video') && !input.videoUrl) invalid('videoUrl', 'videoNeeded')
  return {
    regionCode: place.regionCode,
    locationId: place.id,
    fromTime: input.fromTime,
    untilTime: input.untilTime,
    minutes: input.minutes,
    minutesByKind: JSON.stringify(Object.fromEntries(lengths)),
    // A guide is in one conversation at a time; several at once is a group.
    capacity: one.kind === 'guide' ? 1 : input.capacity,
    channels: input.kinds,
    videoUrl: input.kinds.includes('video') ? (input.videoUrl ?? null) : null,
  }
}

/** Adds a stretch to somebody's week. policy: A7 */
export async function addWeekly(tx: Tx, actor: Actor, input: WeekForm): Promise<void> {
  const one = await requireKeeper(tx, actor, input.of)
  const stretch = { ...checked(one, input), weekday: Number(input.weekday), validFrom: actor.today }
  const { patterns } = await keptBy(tx, one.kind === 'guide' ? { accountId: one.id } : { locationId: one.id }, actor.today)
  if (clash(patterns, stretch)) invalid('fromTime', 'overlaps')
  await tx
    .insertInto('appointments.pattern')
    .values({ ...stretch, id: newId(), accountId: whose(one), validUntil: null })
    .execute()
  await noted(tx, actor, one, 'week-added')
}

/** Ends a stretch of the week from tomorrow on; what is booked stands. */
export async function endWeekly(tx: Tx, actor: Actor, id: string, of: string): Promise<void> {
  const one = await requireKeeper(tx, actor, of)
  const ended = await tx
    .updateTable('appointments.pattern')
    .set({ validUntil: daysAfter(actor.today, 1) })
    .where('id', '=', id)
    .where(one.kind === 'guide' ? 'accountId' : 'locationId', '=', one.id)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) notFound()
  await noted(tx, actor, one, 'week-ended')
}

/** Adds hours on one day, also on a holiday. */
export async function addExtra(tx: Tx, actor: Actor, input: ExtraForm): Promise<void> {
  const one = await requireKeeper(tx, actor, input.of)
  if (input.onDate <= actor.today) invalid('onDate', 'slotPast')
  await tx
    .insertInto('appointments.exception')
    .values({
      ...checked(one, input),
      id: newId(),
      accountId: whose(one),
      kind: 'extra',
      fromOn: input.onDate,
      untilOn: daysAfter(input.onDate, 1),
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
    })
    .execute()
  await noted(tx, actor, one, 'extra-added')
}

/** Nobody is received in these days or hours. Who has an appointment in them is told and can choose another moment; how many. policy: A7 */
export async function addAway(tx: Tx, actor: Actor, input: AwayForm): Promise<number> {
  const one = await requireKeeper(tx, actor, input.of)
  const { fromOn, lastOn, awayFrom = null, awayUntil = null } = input
  if (fromOn < actor.today) invalid('fromOn', 'slotPast')
  if (lastOn < fromOn) invalid('lastOn', 'endsBefore')
  if ((awayFrom === null) !== (awayUntil === null)) invalid('awayUntil', 'bothTimes')
  if (awayFrom !== null && awayUntil! <= awayFrom) invalid('awayUntil', 'endsBefore')
  const away = { fromOn, untilOn: daysAfter(lastOn, 1), fromTime: awayFrom, untilTime: awayUntil }
  await tx
    .insertInto('appointments.exception')
    .values({
      ...away,
      id: newId(),
      regionCode: one.regionCode,
      accountId: whose(one),
      locationId: one.kind === 'place' ? one.id : null,
      kind: 'away',
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
    })
    .execute()
  await noted(tx, actor, one, 'away-added')
  // Whoever keeps the hours need not see who comes: the program tells them.
  return byProgram(tx, actor, () => askToMove(tx, actor, one, away))
}

interface Away {
  fromOn: string
  untilOn: string
  fromTime: string | null
  untilTime: string | null
}

async function askToMove(tx: Tx, actor: Actor, one: Kept, away: Away): Promise<number> {
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(['regionCode', 'id', 'personId', 'atTime', 'minutes', 'sessionId'])
    .where('regionCode', '=', one.regionCode)
    .where(one.kind === 'guide' ? 'withAccount' : 'locationId', '=', one.id)
    .where('onDate', '>=', away.fromOn)
    .where('onDate', '<', away.untilOn)
    .where(sql<boolean>`starts_at > ${actor.now.toString()}::timestamptz`)
    .where('state', '=', 'booked')
    .where('sessionId', 'is', null)
    .where('toMoveSince', 'is', null)
    .execute()
  const hit = rows.filter(
    (row) => away.fromTime === null || meets(away.fromTime, minuteOf(away.untilTime!) - minuteOf(away.fromTime), row.atTime, row.minutes),
  )
  for (const row of hit) {
    touched(tx, row.regionCode, row.personId, 'appointment')
    await change(tx, row, { toMoveSince: actor.now.toString() })
    await addFact(tx, actor, row, { what: 'to-move', reason: 'guide-away' })
    await tellOf(tx, actor, { ...row, channel: null }, 'appointment-to-move')
  }
  return hit.length
}

/** Takes back a day away or extra hours. Appointments that were to be moved and still can be are no longer to be moved. */
export async function removeException(tx: Tx, actor: Actor, id: string, of: string): Promise<void> {
  const one = await requireKeeper(tx, actor, of)
  const removed = await tx
    .deleteFrom('appointments.exception')
    .where('id', '=', id)
    .where(one.kind === 'guide' ? 'accountId' : 'locationId', '=', one.id)
    .returning(['kind', 'fromOn', 'untilOn'])
    .executeTakeFirst()
  if (!removed) notFound()
  await noted(tx, actor, one, `${removed.kind}-removed`)
  if (removed.kind !== 'away') return
  await byProgram(tx, actor, async () => {
    await tx
      .updateTable('appointments.appointment')
      .set({ toMoveSince: null })
      .where('regionCode', '=', one.regionCode)
      .where(one.kind === 'guide' ? 'withAccount' : 'locationId', '=', one.id)
      .where('onDate', '>=', removed.fromOn)
      .where('onDate', '<', removed.untilOn)
      .where('toMoveSince', 'is not', null)
      .execute()
  })
}

function noted(tx: Tx, actor: Actor, one: Kept, what: string) {
  return audit(tx, actor, { what: `appointments.${what}`, subject: one.id, regionCode: one.regionCode, after: {} })
}
