import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

const COLUMNS = [
  'regionCode',
  'id',
  'personId',
  'organisationId',
  'askedAt',
  'wanted',
  'promisedOn',
  'promisedFrom',
  'promisedUntil',
  'state',
] as const

/** Who waits to be called back by the own organisation, the first promised first. */
export async function callbacksOf(tx: Tx, actor: Actor) {
  if (!actor.organisationId || actor.regions.length === 0) return []
  const rows = await tx
    .selectFrom('appointments.callback')
    .select(COLUMNS)
    .where('regionCode', 'in', actor.regions)
    .where('organisationId', '=', actor.organisationId)
    .where('state', '=', 'open')
    .orderBy('promisedOn')
    .orderBy('promisedUntil')
    .orderBy('id')
    .limit(100)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'appointment')
  return rows
}

/** One request to be called, that the actor may see. */
export async function findCallback(tx: Tx, regions: readonly string[], id: string) {
  if (regions.length === 0) return undefined
  const row = await tx
    .selectFrom('appointments.callback')
    .select(COLUMNS)
    .where('regionCode', 'in', [...regions])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'appointment')
  return row
}

/** How often and when somebody was called, the last first. */
export function attemptsOf(tx: Tx, regionCode: string, callbackId: string) {
  return tx
    .selectFrom('appointments.callbackAttempt')
    .select(['at', 'outcome'])
    .where('regionCode', '=', regionCode)
    .where('callbackId', '=', callbackId)
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
}

/** Checks of today by this worker: was the caller known, and how often was it wrong. */
export async function checksToday(tx: Tx, actor: Actor, regionCode: string, personId: string): Promise<{ right: number; wrong: number }> {
  const rows = await tx
    .selectFrom('appointments.callerCheck')
    .select(['matched', sql<number>`count(*)::int`.as('many')])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where(sql<boolean>`at >= ${instantOf(actor.today, '00:00').toString()}::timestamptz`)
    .groupBy('matched')
    .execute()
  const many = (matched: boolean) => rows.find((row) => row.matched === matched)?.many ?? 0
  return { right: many(true), wrong: many(false) }
}

/** What a person asked and when they were called, for the copy of everything. */
export async function callbacksOfPerson(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('appointments.callback')
    .select(['id', 'askedAt', 'wanted', 'promisedOn', 'state'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('askedAt')
    .execute()
  const attempts = await tx
    .selectFrom('appointments.callbackAttempt')
    .select(['callbackId', 'at', 'outcome'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('at')
    .execute()
  return rows.map(({ id, ...row }) => ({
    ...row,
    attempts: attempts.filter((one) => one.callbackId === id).map(({ at, outcome }) => ({ at, outcome })),
  }))
}
