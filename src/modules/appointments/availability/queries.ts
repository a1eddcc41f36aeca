import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { locationById } from '../../regions/index.ts'
import type { Channel } from '../schema.ts'
import { DAYS_SHOWN, FIRST_DAY_AHEAD, freeSlots, type Availability, type Exception, type Pattern, type Slot, type Taken } from './rules.ts'

interface Place {
  regionCode: string
  locationId: string
}

/** Moments that can be booked at a place, four weeks from a day (not before tomorrow). */
export async function slotsOf(tx: Tx, actor: Actor, place: Place, from: string | undefined, days = DAYS_SHOWN): Promise<Slot[]> {
  const first = daysAfter(actor.today, FIRST_DAY_AHEAD)
  const start = from && from > first ? from : first
  const given = await availabilityOf(tx, place, start, days)
  return freeSlots(given, await takenIn(tx, given, place.regionCode, start, days), start, days)
}

/** Everything that decides when a place receives, from a day on. */
export async function availabilityOf(tx: Tx, { regionCode, locationId }: Place, start: string, days: number): Promise<Availability> {
  const patterns = await tx
    .selectFrom('appointments.pattern')
    .select(['accountId', 'weekday', 'fromTime', 'untilTime', 'minutes', 'capacity', 'validFrom', 'validUntil', 'channels', 'videoUrl'])
    .select('minutesByKind')
    .where('regionCode', '=', regionCode)
    .where('locationId', '=', locationId)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', start)]))
    .orderBy('weekday')
    .orderBy('fromTime')
    .$castTo<Pattern>()
    .execute()
  const guides = [...new Set(patterns.flatMap((one) => one.accountId ?? []))]
  const exceptions = await tx
    .selectFrom('appointments.exception')
    .select([
      'accountId',
      'locationId',
      'kind',
      'fromOn',
      'untilOn',
      'fromTime',
      'untilTime',
      'channels',
      'minutes',
      'minutesByKind',
      'capacity',
      'videoUrl',
    ])
    .where('untilOn', '>', start)
    .where('fromOn', '<', daysAfter(start, days))
    .where((is) =>
      is.or([
        is.and([is('regionCode', '=', regionCode), is('locationId', '=', locationId)]),
        ...(guides.length > 0 ? [is.and([is('accountId', 'in', guides), is('kind', '=', 'away')])] : []),
      ]),
    )
    .$castTo<Exception>()
    .execute()
  const location = await locationById(tx, locationId, start)
  return { locationId, patterns, exceptions, hours: location?.exceptions ?? [] }
}

/** What is taken in the hours of a place and of its guides, counts only. */
export async function takenIn(tx: Tx, given: Availability, regionCode: string, start: string, days: number): Promise<Taken[]> {
  const lanes = new Set([given.locationId, ...[...given.patterns, ...given.exceptions].flatMap((one) => one.accountId ?? [])])
  const { rows } = await sql<Taken>`
    select lane, on_date, at_time, minutes, taken
    from appointments.busy(${regionCode}, ${[...lanes]}::uuid[], ${start}::date, ${daysAfter(start, days)}::date)`.execute(tx)
  return rows.map((row) => ({ ...row, taken: Number(row.taken) }))
}

/** What one guide, or a place itself, keeps: the week and what differs from it. */
export async function keptBy(tx: Tx, of: { accountId: string } | { locationId: string }, today: string) {
  const patterns = await tx
    .selectFrom('appointments.pattern')
    .select(['id', 'regionCode', 'locationId', 'accountId', 'weekday', 'fromTime', 'untilTime', 'minutes', 'capacity', 'channels'])
    .select(['validFrom', 'validUntil', 'videoUrl'])
    .select((row) => row.ref('minutesByKind').$castTo<Partial<Record<Channel, number>>>().as('minutesByKind'))
    .where((is) =>
      'accountId' in of ? is('accountId', '=', of.accountId) : is.and([is('locationId', '=', of.locationId), is('accountId', 'is', null)]),
    )
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', today)]))
    .orderBy('weekday')
    .orderBy('fromTime')
    .limit(60)
    .execute()
  const exceptions = await tx
    .selectFrom('appointments.exception')
    .select(['id', 'regionCode', 'locationId', 'accountId', 'kind', 'fromOn', 'untilOn', 'fromTime', 'untilTime', 'channels', 'minutes'])
    .where((is) =>
      'accountId' in of ? is('accountId', '=', of.accountId) : is.and([is('locationId', '=', of.locationId), is('accountId', 'is', null)]),
    )
    .where('untilOn', '>', today)
    .orderBy('fromOn')
    .limit(60)
    .execute()
  return { patterns, exceptions }
}
