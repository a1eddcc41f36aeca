import { sql, type RawBuilder } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { codesOf } from '../region/decide.ts'
import { OFFERED } from './detect/cards.ts'
import type { Reason } from './detect/likeness.ts'

export type About = 'service' | 'organisation'

/** Two entries that may be one, and what was decided. */
export interface Twin {
  id: string
  about: About
  oneId: string
  otherId: string
  likelihood: number
  reasons: Reason[]
  state: 'open' | 'same' | 'apart'
  because: string | null
  decidedBy: string | null
  decidedAt: Temporal.Instant | null
}

/** A line of the list: what the two are called, and where each came from. */
export interface TwinLine extends Twin {
  one: string
  other: string
  oneSource: string | null
  otherSource: string | null
}

const COLUMNS = sql`t.id, t.about, t.one_id, t.other_id, t.likelihood, t.reasons, t.state, t.because, t.decided_by, t.decided_at`

// Each question is asked of one entry by its index: as `exists` under an `or`, the planner would read all services for it.
const some = (from: RawBuilder<unknown>) => sql`coalesce((select true from ${from} limit 1), false)`
const ofEntry = (about: About, id: string) => (about === 'service' ? sql`s.id = ${sql.ref(id)}` : sql`s.organisation_id = ${sql.ref(id)}`)
const services = (about: About, id: string, which: RawBuilder<unknown>) =>
  some(sql`catalogue.service s where ${ofEntry(about, id)} and ${which}`)

/**
 * A region decides about what is offered there, or everywhere; beside that also about an entry that does not say where it is
 * offered, which a feed mostly does not. policy: D1, D3
 */
function inRegion(about: About, codes: readonly string[]): RawBuilder<boolean> {
  const inside = some(sql`catalogue.service_area a where a.service_id = s.id and a.area = any(${[...codes]})`)
  const said = some(sql`catalogue.service_area a where a.service_id = s.id`)
  const here = (id: string) => services(about, id, sql`(s.national or ${inside})`)
  const nowhere = (id: string) => sql`not ${services(about, id, sql`(s.national or ${said})`)}`
  const [one, other] = ['t.one_id', 't.other_id'] as const
  return sql<boolean>`((${here(one)} and (${here(other)} or ${nowhere(other)})) or (${here(other)} and ${nowhere(one)}))`
}

/** Both entries are still offered: what ended or was merged asks nothing. */
function bothOffered(about: About): RawBuilder<boolean> {
  const offered = (id: string) => services(about, id, sql`s.status = any(${[...OFFERED]})`)
  return sql<boolean>`(${offered('t.one_id')} and ${offered('t.other_id')})`
}

/** How many pairs wait for this region, of services and of organisations. */
export async function twinCounts(tx: Tx, actor: Actor): Promise<Record<About, number>> {
  const codes = await codesOf(tx, actor)
  const count = (about: About) => sql`(select count(*)::int from catalogue.twin t
    where t.about = ${about} and t.state = 'open' and ${bothOffered(about)} and ${inRegion(about, codes)})`
  const { rows } = await sql<
    Record<About, number>
  >`select ${count('service')} as service, ${count('organisation')} as organisation`.execute(tx)
  return rows[0]!
}

/** How many pairs wait for this region in all, and since when. */
export async function openTwins(tx: Tx, actor: Actor): Promise<{ count: number; on: string | null }> {
  const codes = await codesOf(tx, actor)
  const of = (about: About) => sql`(t.about = ${about} and ${bothOffered(about)} and ${inRegion(about, codes)})`
  const { rows } = await sql<{ count: number; first: Temporal.Instant | null }>`
    select count(*)::int as count, min(t.found_at) as first from catalogue.twin t
    where t.state = 'open' and (${of('service')} or ${of('organisation')})`.execute(tx)
  const { count, first } = rows[0]!
  return { count, on: first && dateOf(first) }
}

export interface TwinPage {
  items: TwinLine[]
  next: string | null
  stale: boolean
}

/** Pairs of a region, a page at a time: those that wait, the likeliest first; or those decided on, the latest first. */
export async function twinsInRegion(
  tx: Tx,
  actor: Actor,
  asked: { about: About; decided: boolean; cursor?: string | undefined },
): Promise<TwinPage> {
  const { about, decided } = asked
  const codes = await codesOf(tx, actor)
  const filter = [about, decided, actor.regions]
  const { after, stale } = readCursor<[string, string]>(asked.cursor, filter, ['string', 'string'])
  const key = decided ? sql`t.decided_at` : sql`t.likelihood`
  const type = decided ? sql`timestamptz` : sql`int`
  const which = decided ? sql`t.state in ('same', 'apart')` : sql`t.state = 'open' and ${bothOffered(about)}`
  const from = after ? sql`and (${key}, t.id) < (${after[0]}::${type}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Twin>`
    select ${COLUMNS} from catalogue.twin t
    where t.about = ${about} and ${which} and ${inRegion(about, codes)} ${from}
    order by ${key} desc, t.id desc limit ${PAGE_SIZE + 1}`.execute(tx)
  const page = pageOf(rows, PAGE_SIZE, (last) => writeCursor(filter, [String(decided ? last.decidedAt : last.likelihood), last.id]))
  return { items: await named(tx, about, page.items), next: page.next, stale }
}

async function named(tx: Tx, about: About, twins: readonly Twin[]): Promise<TwinLine[]> {
  const names = await namesOf(
    tx,
    about,
    twins.flatMap(({ oneId, otherId }) => [oneId, otherId]),
  )
  return twins.map((twin) => {
    const [one, other] = [names.get(twin.oneId), names.get(twin.otherId)]
    return { ...twin, one: one?.name ?? '', other: other?.name ?? '', oneSource: one?.source ?? null, otherSource: other?.source ?? null }
  })
}

/** What entries are called, and from which source they came; null: kept here. */
export async function namesOf(tx: Tx, about: About, ids: readonly string[]): Promise<Map<string, { name: string; source: string | null }>> {
  if (ids.length === 0) return new Map()
  const { rows } =
    about === 'service'
      ? await sql<{ id: string; name: string; source: string | null }>`
          select s.id, s.name, f.name as source from catalogue.service s left join catalogue.source f on f.id = s.source_id
          where s.id = any(${[...ids]})`.execute(tx)
      : await sql<{ id: string; name: string; source: string | null }>`
          select o.id, o.name, (select f.name from catalogue.imported i join catalogue.source f on f.id = i.source_id
            where i.own_id = o.id and i.entity in ('organization', 'organization-in-service') order by f.name limit 1) as source
          from regions.organisation_shared o where o.id = any(${[...ids]})`.execute(tx)
  return new Map(rows.map(({ id, ...one }) => [id, one]))
}

/** A pair that this region may decide on; another's is not there. */
export async function requireTwin(tx: Tx, actor: Actor, id: string, lock = false): Promise<Twin> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const found = await sql<Twin>`select ${COLUMNS} from catalogue.twin t where t.id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  const twin = found.rows[0] ?? notFound()
  const codes = await codesOf(tx, actor)
  const { rows } = await sql`select from catalogue.twin t where t.id = ${id} and ${inRegion(twin.about, codes)}`.execute(tx)
  return rows.length > 0 ? twin : notFound()
}

/** When all entries were last held beside each other; null: not yet. */
export async function lastLook(tx: Tx): Promise<Temporal.Instant | null> {
  const row = await tx.selectFrom('catalogue.twinPass').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst()
  return row?.at ?? null
}

/** The merge of a pair that holds. */
export function mergeOf(tx: Tx, twinId: string): Promise<{ keptId: string; mergedId: string; parts: Record<string, string> } | undefined> {
  return tx
    .selectFrom('catalogue.merge')
    .select(['keptId', 'mergedId', 'parts'])
    .where('twinId', '=', twinId)
    .where('undoneAt', 'is', null)
    .$castTo<{ keptId: string; mergedId: string; parts: Record<string, string> }>()
    .executeTakeFirst()
}

/** How many services an organisation has here, whatever their state. */
export async function offersOf(tx: Tx, organisationId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from catalogue.service where organisation_id = ${organisationId}`.execute(tx)
  return rows[0]!.n
}
