import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'

const COLUMNS = [
  'regionCode',
  'id',
  'personId',
  'locationId',
  'onDate',
  'atTime',
  'startsAt',
  'minutes',
  'channel',
  'questionKind',
  'organisationId',
  'withAccount',
  'guideId',
  'sessionId',
  'sequence',
  'reminder',
  'videoUrl',
  'answerBy',
  'toMoveSince',
  'state',
  'bookedAt',
  'bookedByKind',
] as const

export type Appointment = NonNullable<Awaited<ReturnType<typeof findAppointment>>>

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

/** Where somebody wants to meet outside the counter; null when it is at the counter, by phone or by video. */
export async function meetAtOf(tx: Tx, regionCode: string, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('appointments.appointmentText')
    .select('meetAt')
    .where('regionCode', '=', regionCode)
    .where('appointmentId', '=', id)
    .executeTakeFirst()
  return row?.meetAt ?? null
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

/** What happened with one appointment, first things first: who moved it from when to when, who cancelled it and why. */
export async function historyOf(tx: Tx, regionCode: string, appointmentId: string) {
  return tx
    .selectFrom('appointments.fact')
    .select(['what', 'byKind', 'reason', 'fromAt', 'toAt', 'at'])
    .where('regionCode', '=', regionCode)
    .where('appointmentId', '=', appointmentId)
    .orderBy('at')
    .orderBy('id')
    .limit(60)
    .execute()
}

/** What a guide's organisation has in its diary on one day, in order of time. */
export async function dayOf(tx: Tx, actor: Actor, regionCode: string, date: string) {
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', actor.organisationId!)
    .where('onDate', '=', date)
    .where('state', 'not in', ['cancelled', 'offered'])
    .orderBy('atTime')
    .orderBy('id')
    .limit(100)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'appointment')
  return rows
}

/** Appointments by their id, those the actor may see and that still stand. */
export async function appointmentsById(tx: Tx, regionCode: string, ids: readonly string[]): Promise<Appointment[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('id', 'in', [...ids])
    .where('state', '=', 'booked')
    .orderBy('onDate')
    .orderBy('atTime')
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.personId),
    'appointment',
  )
  return rows
}
