import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { FIRST_DAY_AHEAD, freeSlots, type Slot } from './rules.ts'

/** Moments that can be booked at a place, four weeks from a day (not before tomorrow). */
export async function slotsOf(tx: Tx, actor: Actor, regionCode: string, locationId: string, from: string | undefined): Promise<Slot[]> {
  const first = daysAfter(actor.today, FIRST_DAY_AHEAD)
  const start = from && from > first ? from : first
  const patterns = await patternsOf(tx, regionCode, locationId)
  const { rows } = await sql<{ onDate: string; atTime: string; taken: number }>`
    select on_date, at_time, taken from appointments.taken(${regionCode}, ${locationId}, ${start}::date, ${daysAfter(start, 28)}::date)`.execute(
    tx,
  )
  return freeSlots(patterns, new Map(rows.map((row) => [`${row.onDate}T${row.atTime}`, row.taken])), start, 28)
}

/** When a place receives people by appointment. */
export function patternsOf(tx: Tx, regionCode: string, locationId: string) {
  return tx
    .selectFrom('appointments.pattern')
    .select(['weekday', 'fromTime', 'untilTime', 'minutes', 'capacity', 'validFrom', 'validUntil'])
    .where('regionCode', '=', regionCode)
    .where('locationId', '=', locationId)
    .orderBy('weekday')
    .orderBy('fromTime')
    .execute()
}

const COLUMNS = [
  'regionCode',
  'id',
  'personId',
  'locationId',
  'onDate',
  'atTime',
  'minutes',
  'channel',
  'questionKind',
  'organisationId',
  'withAccount',
  'state',
  'bookedAt',
  'bookedByKind',
] as const

/** One appointment the actor may see, in one of these regions. */
export async function findAppointment(tx: Tx, regions: readonly string[], id: string) {
  if (regions.length === 0) return undefined
  const row = await tx
    .selectFrom('appointments.appointment')
    .select(COLUMNS)
    .where('regionCode', 'in', [...regions])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'appointment')
  return row
}

/** Appointments of a person, soonest last. */
export async function appointmentsOf(tx: Tx, regionCode: string, personIds: readonly string[], most = 50) {
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('onDate', 'desc')
    .orderBy('atTime', 'desc')
    .limit(most)
    .execute()
  touched(tx, regionCode, personIds, 'appointment')
  return rows
}

/** What a guide's organisation has in its diary on one day, in order of time. */
export async function dayOf(tx: Tx, actor: Actor, regionCode: string, date: string) {
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', actor.organisationId!)
    .where('onDate', '=', date)
    .where('state', '<>', 'cancelled')
    .orderBy('atTime')
    .orderBy('id')
    .limit(100)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'appointment')
  return rows
}
