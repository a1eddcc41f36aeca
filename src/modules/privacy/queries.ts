import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor, FileRef } from '../../platform/actor.ts'
import { MOST_PER_PAGE, pageOf, readCursor, writeCursor } from '../../platform/cursor.ts'
import { byProgram, type Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { heldOf, REQUESTS } from './erase.ts'
import type { LogLine } from './rules.ts'

/** Who read or changed a person's data, newest first, a page at a time. */
export async function ownLog(tx: Tx, actor: Actor, personId: string, cursor: string | undefined) {
  const { after, stale } = readCursor<[string]>(cursor, [personId], ['string'])
  const before = after?.[0] ?? actor.now.add({ hours: 1 }).toString()
  const { rows } = await sql<LogLine>`
    select at, actor_kind, organisation_id, role, purpose, what, changes, outside, reason, on_behalf
    from privacy.own_log(${personId}, ${before}::timestamptz, ${MOST_PER_PAGE + 1})`.execute(tx)
  return { ...pageOf(rows, MOST_PER_PAGE, (last) => writeCursor([personId], [last.at.toString()])), stale }
}

/** Who had a person's data, for the copy they ask for: all readings the person may see, the newest two thousand. Source: art. 15 AVG */
export async function readingsOf(tx: Tx, personId: string) {
  const { rows } = await sql<{ at: Temporal.Instant; organisation: string | null; role: string | null; purpose: string; what: string[] }>`
    select l.at, (select o.name from regions.organisation_shared o where o.id = l.organisation_id) as organisation, l.role, l.purpose, l.what
    from privacy.own_log(${personId}, 'infinity'::timestamptz, 2000) l`.execute(tx)
  return rows
}

/** Purposes for which an organisation keeps something of a person; the officer who decides doesn't see the file itself. */
export async function partsHeldBy(tx: Tx, actor: Actor, file: FileRef, organisationId: string): Promise<string[]> {
  const held = await byProgram(tx, actor, () => heldOf(tx, file.regionCode, [file.personId]))
  return [
    ...new Set(held.filter((part) => part.organisationId === organisationId && part.purpose !== REQUESTS).map(({ purpose }) => purpose)),
  ].sort()
}

/** The file with this reference number in a region of the officer, as an id. */
export async function fileOfReference(tx: Tx, actor: Actor, reference: string): Promise<FileRef | undefined> {
  const { rows } = await sql<FileRef>`
    select region as region_code, privacy.file_of_reference(region, ${reference}) as person_id
    from unnest(${actor.regions}::text[]) as region`.execute(tx)
  return rows.find(({ personId }) => personId !== null)
}

/** Readings of one person as a privacy officer sees them. */
export async function officerLog(tx: Tx, regionCode: string, personId: string) {
  const { rows } = await sql<{
    id: string
    at: Temporal.Instant
    organisationId: string | null
    role: string | null
    purpose: string
    what: string[]
  }>`
    select id, at, organisation_id, role, purpose, what from privacy.officer_log(${regionCode}, ${personId}, 100)`.execute(tx)
  touched(tx, regionCode, personId, 'processing-log')
  return rows
}

const REQUEST = [
  'r.regionCode',
  'r.id',
  'r.personId',
  'r.kind',
  'r.organisationId',
  'r.madeAt',
  'r.answerBy',
  'r.decision',
  'r.decidedAt',
  't.asked',
  't.answer',
] as const

/** What a person asked, newest first. */
export async function requestsOf(tx: Tx, regionCode: string, personId: string) {
  const rows = await requests(tx)
    .where('r.regionCode', '=', regionCode)
    .where('r.personId', '=', personId)
    .orderBy('r.madeAt', 'desc')
    .limit(50)
    .execute()
  touched(tx, regionCode, personId, 'request')
  return rows
}

/** Requests an organisation has to answer, the first to be answered first. */
export async function requestsToAnswer(tx: Tx, actor: Actor) {
  const rows = await requests(tx)
    .where('r.regionCode', 'in', actor.regions)
    .where('r.organisationId', '=', actor.organisationId!)
    .where('r.decision', 'is', null)
    .orderBy('r.answerBy')
    .orderBy('r.id')
    .limit(100)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'request')
  return rows
}

/** One request of the officer's organisation. */
export async function findRequest(tx: Tx, actor: Actor, id: string) {
  const row = await requests(tx)
    .where('r.regionCode', 'in', actor.regions)
    .where('r.organisationId', '=', actor.organisationId!)
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (row) touched(tx, row.regionCode, row.personId, 'request')
  return row
}

/** Withholdings that wait for a second officer, or hold today. */
export function withholdings(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('privacy.withholding')
    .select(['id', 'regionCode', 'reason', 'untilOn', 'askedBy', 'agreedAt'])
    .where('regionCode', 'in', actor.regions)
    .where('untilOn', '>', actor.today)
    .orderBy('untilOn')
    .limit(100)
    .execute()
}

function requests(tx: Tx) {
  return tx
    .selectFrom('privacy.request as r')
    .innerJoin('privacy.requestText as t', (join) => join.onRef('t.regionCode', '=', 'r.regionCode').onRef('t.requestId', '=', 'r.id'))
    .select(REQUEST)
}
