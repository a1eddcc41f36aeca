import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'

export interface ServiceSearch {
  words?: string | undefined
  regionCode?: string | undefined
  kind?: string | undefined
  cursor?: string | undefined
  /** Lines on a page; 25 when left out. */
  limit?: number | undefined
}

/** A page of a list; stale when its cursor was of another day or question, so that this is the first page. */
export interface ServicePage {
  items: Service[]
  next: string | null
  stale: boolean
}

/**
 * Public services, 25 a page. Order, stated on the page: offered in the region before nationwide, then the shortest waiting time,
 * then a rotation that is new every day. Nobody can pay for a place. policy: D2
 */
export async function searchServices(tx: Tx, today: string, search: ServiceSearch): Promise<ServicePage> {
  const filter = [today, search.words, search.regionCode, search.kind]
  const { after, stale } = readCursor<Key>(search.cursor, filter, ['number', 'number', 'number', 'number', 'string'])
  const size = search.limit ?? PAGE_SIZE
  const found = await matches(tx, today, search, after, size + 1)
  const page = pageOf(found, size, (last) => writeCursor(filter, [last.far, last.waiting, last.past, last.turn, last.id]))
  const services = await servicesByIds(
    tx,
    page.items.map((row) => row.id),
    today,
  )
  const byId = new Map(services.map((service) => [service.id, service]))
  return { items: page.items.flatMap((row) => byId.get(row.id) ?? []), next: page.next, stale }
}

/** Nationwide after offered here, weeks of waiting, before or after today's begin of the rotation, place in it, id. */
type Key = [far: number, waiting: number, past: number, turn: number, id: string]

async function matches(tx: Tx, today: string, search: ServiceSearch, after: Key | null, most: number) {
  const region = search.regionCode ?? null
  const here = sql`exists (select from catalogue.service_area a where a.area = ${region} and a.service_id = s.id)`
  // Without a region all are as far; a constant leaves the order to the index.
  const far = region === null ? sql<number>`0` : sql<number>`case when ${here} then 0 else 1 end`
  // What nobody kept up to date comes after everything that is kept; the index holds the same sum.
  const waiting = sql<number>`(coalesce(s.waiting_weeks, 999) + case when s.rhythm = 'sunk' then 10000 else 0 end)`
  const past = sql<number>`case when s.turn >= ${rotationOf(today)}::int then 0 else 1 end`
  let query = tx
    .selectFrom('catalogue.service as s')
    .select(['s.id', 's.turn', far.as('far'), waiting.as('waiting'), past.as('past')])
    .where('s.status', '=', sql.lit('public'))
    .limit(most)
  if (region !== null) query = query.orderBy(far)
  query = query.orderBy(waiting).orderBy(past).orderBy('s.turn').orderBy('s.id')
  if (after) {
    if (region === null) query = query.where(waiting, '>=', after[1])
    query = query.where(
      sql<boolean>`(${far}, ${waiting}, ${past}, s.turn, s.id) > (${after[0]}::int, ${after[1]}::int, ${after[2]}::int, ${after[3]}::int, ${after[4]}::uuid)`,
    )
  }
  if (search.kind) query = query.where('s.kind', '=', search.kind)
  if (region !== null)
    query = query.where(
      sql<boolean>`s.id = any (array(
        select a.service_id from catalogue.service_area a where a.area = ${region}
        union all select n.id from catalogue.service n where n.national and n.status = 'public'))`,
    )
  if (search.words)
    query = query.where(
      sql<boolean>`(s.search @@ websearch_to_tsquery('dutch', ${search.words}) or s.name % ${search.words} or s.name ilike ${`%${search.words.replaceAll(/[\\%_]/g, '')}%`})`,
    )
  return query.execute()
}

/** Where the rotation begins on a day: the same for everybody, elsewhere tomorrow; nobody can pay for it. policy: D2 */
function rotationOf(today: string): number {
  return createHash('sha256').update(today).digest().readInt32BE()
}
