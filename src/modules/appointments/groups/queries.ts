import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

const COLUMNS = [
  'id',
  'regionCode',
  'locationId',
  'organisationId',
  'leader',
  'title',
  'about',
  'forWhom',
  'bring',
  'channel',
  'videoUrl',
  'onDate',
  'atTime',
  'minutes',
  'capacity',
  'openTo',
  'cancelledAt',
] as const
export type Session = NonNullable<Awaited<ReturnType<typeof sessionById>>>
export type Filled = Session & { taken: number; waits: number }

/** One meeting, also one that is over or was cancelled. */
export function sessionById(tx: Tx, id: string) {
  return tx.selectFrom('appointments.session').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** Meetings by their id. */
export async function sessionsById(tx: Tx, ids: readonly string[]): Promise<Map<string, Session>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('appointments.session')
    .select(COLUMNS)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Meetings of a region from a day on, with how full they are. */
export async function sessionsOf(tx: Tx, regionCode: string, from: string, most = 50): Promise<Filled[]> {
  const rows = await tx
    .selectFrom('appointments.session')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('onDate', '>=', from)
    .where('onDate', '<', daysAfter(from, 366))
    .where('cancelledAt', 'is', null)
    .orderBy('onDate')
    .orderBy('atTime')
    .limit(most)
    .execute()
  return filled(tx, regionCode, rows)
}

/** Meetings with how many come and how many wait: counts only. */
export async function filled(tx: Tx, regionCode: string, sessions: readonly Session[]): Promise<Filled[]> {
  if (sessions.length === 0) return []
  const { rows } = await sql<{ sessionId: string; taken: number; waits: number }>`
    select session_id, taken, waits from appointments.groups_taken(${regionCode}, ${sessions.map((one) => one.id)}::uuid[])`.execute(tx)
  const counts = new Map(rows.map((row) => [row.sessionId, row]))
  return sessions.map((one) => ({ ...one, taken: Number(counts.get(one.id)?.taken ?? 0), waits: Number(counts.get(one.id)?.waits ?? 0) }))
}

/** Who comes to a meeting, by name later: the appointments in it that this worker may see. */
export async function comersOf(tx: Tx, regionCode: string, sessionId: string) {
  const rows = await tx
    .selectFrom('appointments.appointment')
    .select(['regionCode', 'id', 'personId', 'state', 'seat', 'answerBy'])
    .where('regionCode', '=', regionCode)
    .where('sessionId', '=', sessionId)
    .where('state', '<>', 'cancelled')
    .orderBy('seat')
    .limit(200)
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.personId),
    'appointment',
  )
  return rows
}

/** Who waits for a meeting, first come first. */
export async function waitersOf(tx: Tx, regionCode: string, sessionId: string) {
  const rows = await tx
    .selectFrom('appointments.waiting')
    .select(['regionCode', 'id', 'personId', 'since', 'reminder'])
    .where('regionCode', '=', regionCode)
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'waiting')
    .orderBy('since')
    .orderBy('id')
    .limit(200)
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.personId),
    'appointment',
  )
  return rows
}

/** One place in a waiting list. */
export async function findWaiting(tx: Tx, regionCode: string, id: string) {
  const row = await tx
    .selectFrom('appointments.waiting')
    .select(['regionCode', 'id', 'personId', 'sessionId', 'since', 'state'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) touched(tx, regionCode, row.personId, 'appointment')
  return row
}

/** What a person waits for, or waited for. */
export async function waitingOf(tx: Tx, regionCode: string, personIds: readonly string[], most = 50) {
  const rows = await tx
    .selectFrom('appointments.waiting')
    .select(['id', 'sessionId', 'since', 'state'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('since', 'desc')
    .limit(most)
    .execute()
  touched(tx, regionCode, personIds, 'appointment')
  return rows
}
