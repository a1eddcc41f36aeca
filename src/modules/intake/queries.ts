import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { touched } from '../../platform/log.ts'

const COLUMNS = [
  'regionCode',
  'id',
  'personId',
  'reference',
  'questionKind',
  'reason',
  'urgent',
  'obliged',
  'senderOrganisation',
  'senderAccount',
  'madeAt',
  'state',
  'holder',
  'acceptBy',
  'acceptedBy',
  'acceptedAt',
  'urgentBy',
  'holderAccount',
  'pickUpBy',
] as const

export type HandoverRow = NonNullable<Awaited<ReturnType<typeof findHandover>>>

/** Handovers with all that commands and pages ask of one. */
export function handovers(tx: Tx) {
  return tx.selectFrom('intake.handover').select(COLUMNS)
}

/** A handover the actor may see, or nothing. */
export async function findHandover(tx: Tx, regions: readonly string[], id: string) {
  const row = await handovers(tx)
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'handover')
  return row
}

/** The same, locked for a change; or the one 404. */
export async function lockHandover(tx: Tx, regions: readonly string[], id: string) {
  const row = await handovers(tx)
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'handover')
  return row
}

/** The history of the baton, the first pass first. */
export function passesOf(tx: Tx, regionCode: string, id: string) {
  return allPasses(tx).where('regionCode', '=', regionCode).where('handoverId', '=', id).execute()
}

/** The passes of several handovers, each with whose it is. */
export function passesOfAll(tx: Tx, regions: readonly string[], ids: readonly string[]) {
  return allPasses(tx)
    .select('handoverId')
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('handoverId', 'in', ids.length > 0 ? [...ids] : [NOBODY])
    .execute()
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

function allPasses(tx: Tx) {
  return tx
    .selectFrom('intake.pass')
    .select(['fromOrganisation as from', 'toOrganisation as to', 'because', 'leaves', 'at', 'acceptBy', 'byAccount'])
    .orderBy('position')
}

/** The words that went along. */
export async function wordsOf(tx: Tx, regionCode: string, id: string) {
  return tx
    .selectFrom('intake.handoverText')
    .select(['explanation', 'returnNote'])
    .where('regionCode', '=', regionCode)
    .where('handoverId', '=', id)
    .executeTakeFirst()
}

/** What lies with my organisation to accept, the first day first. */
export async function toAccept(tx: Tx, actor: Actor, most = 50) {
  return firstDayFirst(tx, mine(tx, actor).where('holder', '=', actor.organisationId!).where('state', '=', 'waiting'), most)
}

/** What came back to me by name: of a shielded person nobody else sees it. */
export async function toName(tx: Tx, actor: Actor, most = 50) {
  const named = mine(tx, actor).where('holderAccount', '=', actor.accountId!).where('state', 'in', ['returned', 'escalated'])
  return firstDayFirst(tx, named, most)
}

/** What a system of my organisation accepted and no guide took up yet, the first day first. */
export async function toPickUp(tx: Tx, actor: Actor, most = 50) {
  const accepted = mine(tx, actor)
    .where('holder', '=', actor.organisationId!)
    .where('state', '=', 'accepted')
    .where('acceptedBy', 'is', null)
  return firstDayFirst(tx, accepted, most)
}

async function firstDayFirst(tx: Tx, asked: ReturnType<typeof mine>, most: number) {
  const rows = await asked.orderBy('acceptBy').orderBy('id').limit(most).execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'handover')
  return rows
}

/** What my organisation handed over, the newest first. */
export async function sentBy(tx: Tx, actor: Actor, most = 50) {
  const rows = await mine(tx, actor)
    .where('senderOrganisation', '=', actor.organisationId!)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'handover')
  return rows
}

function mine(tx: Tx, actor: Actor) {
  return handovers(tx).where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
}

/** Handovers of a person, the newest first, each with the words that went along and its passes. */
export async function handoversOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('intake.handover as h')
    .leftJoin('intake.handoverText as t', (join) => join.onRef('t.regionCode', '=', 'h.regionCode').onRef('t.handoverId', '=', 'h.id'))
    .select(COLUMNS.map((column) => `h.${column}` as const))
    .select(['t.explanation', 't.returnNote'])
    .where('h.regionCode', '=', regionCode)
    .where('h.personId', 'in', [...personIds])
    .orderBy('h.madeAt', 'desc')
    .limit(50)
    .execute()
  touched(tx, regionCode, personIds, 'handover')
  if (rows.length === 0) return []
  const passes = await allPasses(tx)
    .select('handoverId')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .execute()
  const facts = await tx
    .selectFrom('intake.handoverFact')
    .select(['handoverId', 'kind', 'at'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('position')
    .execute()
  const ofHandover = Map.groupBy(passes, (pass) => pass.handoverId)
  const happened = Map.groupBy(facts, (fact) => fact.handoverId)
  return rows.map((row) => ({
    ...row,
    passes: (ofHandover.get(row.id) ?? []).map(({ handoverId: _, ...pass }) => pass),
    facts: (happened.get(row.id) ?? []).map(({ handoverId: _, ...fact }) => fact),
  }))
}

export interface Escalation {
  id: string
  questionKind: string
  holder: string
  acceptBy: string
  madeAt: Temporal.Instant
  urgent: boolean
  /** Of a shielded person: the one coordinator who has it. */
  named: string | null
}

/** Does this person wait at a place today? */
export async function waitsToday(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<boolean> {
  const row = await tx
    .selectFrom('intake.visit')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('onDate', '=', actor.today)
    .where('state', 'in', ['waiting', 'called'])
    .limit(1)
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'visit')
  return row !== undefined
}

/** What nobody took in time: kind, holder and clock, never who. policy: A6 */
export async function escalations(tx: Tx, regionCode: string): Promise<Escalation[]> {
  const { rows } =
    await sql<Escalation>`select id, question_kind, holder, accept_by, made_at, urgent, named from intake.escalations(${regionCode})`.execute(
      tx,
    )
  return rows
}

/** True when a colleague of the own organisation accepted this handover already. */
export async function takenByColleague(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select intake.taken_by_colleague(${id}) as taken`.execute(tx)
  return rows[0]?.taken === true
}
