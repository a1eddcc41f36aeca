import { createHash } from 'node:crypto'
import { daysAfter } from '../../../platform/clock.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import type { CatalogueCopy } from './copy.ts'
import { find } from './engine/find.ts'
import type { Counts, Place, Question } from './engine/question.ts'
import { snippet } from './engine/snippet.ts'
import type { Meant } from '../../../platform/finding/near.ts'
import { piecesAround, type Piece } from '../../../platform/finding/snippet.ts'

export interface ServiceSearch {
  words?: string | undefined
  regionCode?: string | undefined
  near?: Question['near']
  filters?: Question['filters']
  cursor?: string | undefined
  /** Lines on a page; 25 when left out. */
  limit?: number | undefined
}

/** A service as it was found: how far, and the words around what was looked for. */
export interface FoundService extends Service {
  km: number | null
  pieces: Piece[]
}

/** A page of a list; stale when its cursor was of an earlier day or another question, so that this is the first page. */
export interface ServicePage {
  items: FoundService[]
  next: string | null
  stale: boolean
  total: number
  counts: Counts
  /** No service had all words; these have some of them. */
  some: boolean
  /** Words that stand nowhere, and what was taken for them. */
  meant: Meant[]
}

type Key = [day: string, key: number, turn: number, id: string]

/**
 * Public services, 25 a page. Order, stated on the page: how well the words fit, then distance, then the shortest waiting time,
 * then a rotation that is new every day. A cursor carries its day, so pages behind it keep their order past midnight. policy: D2
 */
export async function searchServices(tx: Tx, today: string, copy: CatalogueCopy, search: ServiceSearch): Promise<ServicePage> {
  const { words, regionCode, near, filters, limit: size = PAGE_SIZE } = search
  const asked = [words, regionCode, near, Object.entries(filters ?? {}).toSorted(([a], [b]) => a.localeCompare(b))]
  const { after, stale } = placeOf(search.cursor, asked, today)
  const day = after?.[0] ?? today
  const place: Place | undefined = after ? [after[1], after[2], after[3]] : undefined
  const found = find(copy.index, { words, region: regionCode, near, filters, day, begin: rotationOf(day), after: place, most: size + 1 })
  const page = pageOf(found.lines, size, (last) => writeCursor(asked, [day, ...last.place]))
  const services = await servicesByIds(
    tx,
    page.items.map((line) => line.id),
    today,
  )
  // The copy may be a moment behind: the database decides what is still public.
  const byId = new Map(services.filter((service) => service.status === 'public').map((service) => [service.id, service]))
  const items = page.items.flatMap(({ id, line, km }) => {
    const service = byId.get(id)
    return service
      ? [{ ...service, km, pieces: found.terms.size > 0 ? snippet(copy.index, line, found.terms) : piecesAround(service.aim ?? '', []) }]
      : []
  })
  return { items, next: page.next, stale, total: found.total, counts: found.counts, some: found.some, meant: found.meant }
}

/** Today's cursors hold, and yesterday's for who reads on past midnight. */
function placeOf(cursor: string | undefined, asked: readonly unknown[], today: string): { after: Key | null; stale: boolean } {
  const { after, stale } = readCursor<Key>(cursor, asked, ['string', 'number', 'number', 'string'])
  return after && after[0] !== today && after[0] !== daysAfter(today, -1) ? { after: null, stale: true } : { after, stale }
}

/** Where the rotation begins on a day: the same for everybody, elsewhere tomorrow; nobody can pay for it. policy: D2 */
export function rotationOf(today: string): number {
  return createHash('sha256').update(today).digest().readInt32BE()
}
