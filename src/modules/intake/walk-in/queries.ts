import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'

const COLUMNS = [
  'regionCode',
  'id',
  'personId',
  'locationId',
  'organisationId',
  'questionKind',
  'number',
  'label',
  'state',
  'spoken',
  'counter',
  'onDate',
  'cameAt',
  'calledBy',
  'calledAt',
  'againAt',
  'absences',
  'forAccount',
  'doneAt',
  'outcome',
] as const

const mine = (actor: Actor) => (actor.regions.length > 0 ? actor.regions : ['-'])

/** One number of the day at a place: what everybody at the counter and in the waiting room may know. */
export interface DayNumber {
  number: number
  label: string | null
  state: string
  counter: string | null
  questionKind: string
  cameAt: Temporal.Instant
  calledAt: Temporal.Instant | null
  announcedAt: Temporal.Instant | null
  doneAt: Temporal.Instant | null
  outcome: string | null
}

/** All numbers of today at a place, without who they are. */
export async function numbersOf(tx: Tx, actor: Actor, regionCode: string, locationId: string): Promise<DayNumber[]> {
  const { rows } = await sql<DayNumber>`select * from intake.numbers_of(${regionCode}, ${locationId}, ${actor.today}::date)`.execute(tx)
  return rows
}

/** Who is in the queue of these places today and not yet done, in order of coming. */
export async function queueAt(tx: Tx, actor: Actor, locationIds: readonly string[]) {
  if (locationIds.length === 0) return []
  const rows = await tx
    .selectFrom('intake.visit')
    .select(COLUMNS)
    .where('regionCode', 'in', mine(actor))
    .where('locationId', 'in', [...locationIds])
    .where('onDate', '=', actor.today)
    .where('doneAt', 'is', null)
    .orderBy('cameAt')
    .orderBy('number')
    .limit(200)
    .execute()
  for (const row of rows) if (row.personId) touched(tx, row.regionCode, row.personId, 'visit')
  return rows
}
export type QueuedVisit = Awaited<ReturnType<typeof queueAt>>[number]

/** A visit of today or before that the actor may see, or nothing. */
export async function findVisit(tx: Tx, actor: Actor, id: string) {
  const row = await visits(tx, actor, id).executeTakeFirst()
  if (row?.personId) touched(tx, row.regionCode, row.personId, 'visit')
  return row
}

/** A visit of today, locked for a change; or the one 404. */
export async function lockVisit(tx: Tx, actor: Actor, id: string) {
  const row = await visits(tx, actor, id).where('onDate', '=', actor.today).forUpdate().executeTakeFirst()
  if (!row) notFound()
  if (row.personId) touched(tx, row.regionCode, row.personId, 'visit')
  return row
}
export type LockedVisit = Awaited<ReturnType<typeof lockVisit>>

function visits(tx: Tx, actor: Actor, id: string) {
  return tx.selectFrom('intake.visit').select(COLUMNS).where('regionCode', 'in', mine(actor)).where('id', '=', id)
}

/** By which names visitors without a file are called, by visit. */
export async function nicknamesOf(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('intake.visitName')
    .select(['visitId', 'firstName'])
    .where('regionCode', 'in', mine(actor))
    .where('visitId', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.visitId, row.firstName]))
}

/** The steps of one visit, the first one first. */
export function eventsOf(tx: Tx, regionCode: string, id: string) {
  return tx
    .selectFrom('intake.visitEvent')
    .select(['what', 'byAccount', 'at'])
    .where('regionCode', '=', regionCode)
    .where('visitId', '=', id)
    .orderBy('position')
    .execute()
}
