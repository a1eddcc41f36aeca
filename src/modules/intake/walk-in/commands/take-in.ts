import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import { instantOf } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { refuse } from '../../../../platform/errors.ts'
import type { Location } from '../../../regions/index.ts'
import { cameAt } from '../rules.ts'
import { numbersOf } from '../queries.ts'

export interface Arrival {
  id: string
  firstName: string
  questionKind: string
  spoken: string
  label?: string | undefined
  agoSeconds: number
}
export interface Ticket {
  id: string
  number: number
  label: string | null
}

/** One number after another at a place and day: who registers waits for who registers there at the same moment. */
export async function lockNumbers(tx: Tx, actor: Actor, locationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`walk-in ${locationId} ${actor.today}`}, 0))`.execute(tx)
}

/**
 * Takes visitors in at a place, without a file, each once: the same id again is the same visit with the same number.
 * Who came first gets the lower number. policy: A7, B1
 */
export async function takeIn(tx: Tx, actor: Actor, place: Location, arrivals: readonly Arrival[]): Promise<Ticket[]> {
  const { regionCode, id: locationId } = place
  await lockNumbers(tx, actor, locationId)
  const known = await knownAmong(tx, regionCode, arrivals)
  const taken = await numbersOf(tx, actor, regionCode, locationId)
  const labels = new Set(taken.map((one) => one.label))
  const last = Math.max(0, ...taken.map((one) => one.number))
  const fresh = arrivals
    .filter((one, at) => !known.has(one.id) && arrivals.findIndex((other) => other.id === one.id) === at)
    .toSorted((a, b) => b.agoSeconds - a.agoSeconds)
    .map((one, at) => ({ ...one, number: last + 1 + at, label: one.label && !labels.has(one.label) ? one.label : null }))
  if (fresh.length > 0) await insertAll(tx, actor, { regionCode, locationId }, fresh)
  await labelKnown(tx, regionCode, arrivals, known, labels)
  const made = new Map<string, Ticket>(fresh.map(({ id, number, label }) => [id, { id, number, label }]))
  return [...new Set(arrivals.map((one) => one.id))].map((id) => made.get(id) ?? known.get(id)!)
}

async function knownAmong(tx: Tx, regionCode: string, arrivals: readonly Arrival[]): Promise<Map<string, Ticket>> {
  const { rows } = await sql<Ticket>`
    select id, number, label from intake.visits_known(${regionCode}, ${arrivals.map((one) => one.id)}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

async function insertAll(
  tx: Tx,
  actor: Actor,
  where: { regionCode: string; locationId: string },
  fresh: (Omit<Arrival, 'label'> & Ticket)[],
): Promise<void> {
  const registeredBy = actor.accountId ?? refuse('platform.notForYou')
  const organisationId = actor.organisationId ?? refuse('platform.notForYou')
  const startOfDay = instantOf(actor.today, '00:00')
  await tx
    .insertInto('intake.visit')
    .values(
      fresh.map(({ id, questionKind, spoken, number, label, agoSeconds }) => ({
        ...where,
        id,
        personId: null,
        organisationId,
        questionKind,
        spoken,
        number,
        label,
        onDate: actor.today,
        cameAt: cameAt(actor.now, agoSeconds, startOfDay).toString(),
        registeredBy,
      })),
    )
    .execute()
  const { regionCode } = where
  await tx
    .insertInto('intake.visitName')
    .values(fresh.map(({ id, firstName }) => ({ regionCode, visitId: id, firstName })))
    .execute()
  const event = { regionCode, position: 1, what: 'registered', byAccount: registeredBy, at: actor.now.toString() }
  await tx
    .insertInto('intake.visitEvent')
    .values(fresh.map(({ id }) => ({ ...event, visitId: id })))
    .execute()
}

/** The answer to the first sending was lost and the visitor has another number on paper: that one holds too. */
async function labelKnown(
  tx: Tx,
  regionCode: string,
  arrivals: readonly Arrival[],
  known: Map<string, Ticket>,
  labels: Set<string | null>,
): Promise<void> {
  const late = arrivals.filter((one) => one.label && known.get(one.id)?.label === null && !labels.has(one.label))
  if (late.length === 0) return
  await sql`
    update intake.visit v set label = given.label
    from unnest(${late.map((one) => one.id)}::uuid[], ${late.map((one) => one.label)}::text[]) as given (id, label)
    where v.region_code = ${regionCode} and v.id = given.id and v.label is null`.execute(tx)
  for (const one of late) known.get(one.id)!.label = one.label!
}
