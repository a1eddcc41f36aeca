import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { regionsOf } from '../queries.ts'

/** Work of a file that has not ended, locked. */
export async function requireRunning(tx: Tx, file: { regionCode: string; id: string }, placementId: string) {
  const row = await tx
    .selectFrom('plans.placement')
    .select(['id', 'startedOn', 'endedOn', 'durableOn'])
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.id)
    .where('id', '=', placementId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  refuseUnless(row.endedOn === null, 'plans.workEnded', 409)
  return row
}

const WORK = [
  'p.regionCode',
  'p.id',
  'p.personId',
  'p.startedOn',
  'p.hoursPerWeek',
  'p.guidedBy',
  'p.endsWhen',
  'p.durableOn',
  'p.endedOn',
  'p.aftercareUntil',
  't.employer',
  't.occupation',
] as const

/** People at work whom my organisation looks after today; a provider sees no other work. policy: D10 */
function inCare(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('plans.placement as p')
    .innerJoin('plans.placementText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.placementId', '=', 'p.id'))
    .select(WORK)
    .where('p.regionCode', 'in', regionsOf(actor))
    .where('p.aftercareOrganisation', '=', actor.organisationId!)
    .where('p.aftercareUntil', '>', actor.today)
}

/** Whom my organisation looks after, the first to end on top; a page by cursor. policy: D10 */
export async function lookedAfter(tx: Tx, actor: Actor, cursor?: string) {
  const { after, stale } = readCursor<[string, string]>(cursor, ['aftercare'], ['string', 'string'])
  let asked = inCare(tx, actor)
  if (after) asked = asked.where(sql<boolean>`(p.aftercare_until, p.id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await asked
    .orderBy('p.aftercareUntil')
    .orderBy('p.id')
    .limit(PAGE_SIZE + 1)
    .execute()
  const { items, next } = pageOf(rows, PAGE_SIZE, (last) => writeCursor(['aftercare'], [last.aftercareUntil, last.id]))
  for (const row of items) touched(tx, row.regionCode, row.personId, 'placement')
  return { items, next, stale }
}

/** One of them, or the one 404. */
export async function requireLookedAfter(tx: Tx, actor: Actor, placementId: string) {
  const row = (await inCare(tx, actor).where('p.id', '=', placementId).executeTakeFirst()) ?? notFound()
  touched(tx, row.regionCode, row.personId, 'placement')
  return row
}

/** The moments of aftercare of these placements, and what was asked and not answered yet. */
export async function momentsOf(tx: Tx, placements: readonly { regionCode: string; id: string }[]) {
  const ids = placements.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('plans.step')
    .select(['id', 'placementId', 'personId', 'dueOn', 'state', 'endedOn', 'ownerKind'])
    .where('regionCode', 'in', [...new Set(placements.map((one) => one.regionCode))])
    .where('placementId', 'in', ids)
    .orderBy('dueOn')
    .execute()
  return rows
}

/** How it went at each moment, of placements this reader may see. */
export async function answersOf(tx: Tx, placements: readonly { regionCode: string; id: string }[]) {
  const ids = placements.map(({ id }) => id)
  if (ids.length === 0) return []
  return tx
    .selectFrom('plans.outcome')
    .select(['id', 'placementId', 'months', 'dueOn', 'askedOn', 'answer', 'answeredHow', 'silentOn'])
    .where('regionCode', 'in', [...new Set(placements.map((one) => one.regionCode))])
    .where('placementId', 'in', ids)
    .orderBy('dueOn')
    .execute()
}
