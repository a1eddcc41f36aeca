import { sql } from 'kysely'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { organisationsById } from '../regions/index.ts'
import { expectedTotal, priceOfDay, rotationOf, whatLacks, type Lack, type Price, type Quality } from './rules.ts'

const COLUMNS = [
  'id',
  'organisationId',
  'name',
  'kind',
  'sensitivity',
  'freeHelp',
  'aim',
  'method',
  'afterwards',
  'forWhom',
  'howToApply',
  'delivery',
  'languages',
  'durationWeeks',
  'hoursPerWeek',
  'places',
  'waitingWeeks',
  'waitingConfirmedOn',
  'acceptanceDays',
  'national',
  'pc4',
  'place',
  'status',
  'contentConfirmedOn',
  'newSince',
] as const

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** A service with all that is public of it. */
export interface Service extends Row {
  organisation: string
  organisationPhone: string | null
  organisationEmail: string | null
  prices: Price[]
  quality: Quality[]
  lacks: Lack[]
  /** Price of today for the person and for the payer. */
  personPrice: Price | null
  payerPrice: Price | null
}

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
  const here = sql`exists (select from catalogue.service_area a where a.region_code = ${region} and a.service_id = s.id)`
  // Without a region all are as far; a constant leaves the order to the index.
  const far = region === null ? sql<number>`0` : sql<number>`case when ${here} then 0 else 1 end`
  const waiting = sql<number>`coalesce(s.waiting_weeks, 999)`
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
        select a.service_id from catalogue.service_area a where a.region_code = ${region}
        union all select n.id from catalogue.service n where n.national and n.status = 'public'))`,
    )
  if (search.words)
    query = query.where(
      sql<boolean>`(s.search @@ websearch_to_tsquery('dutch', ${search.words}) or s.name % ${search.words} or s.name ilike ${`%${search.words.replaceAll(/[\\%_]/g, '')}%`})`,
    )
  return query.execute()
}

/** Services by id, with prices, evidence and what lacks today; in no order. */
export async function servicesByIds(tx: Tx, ids: readonly string[], today: string): Promise<Service[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf(tx, ids)
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  const prices = await tx
    .selectFrom('catalogue.price')
    .select(['serviceId', 'part', 'kind', 'amountCents', 'vatBasisPoints', 'quantity', 'validFrom', 'validUntil'])
    .where('serviceId', 'in', [...ids])
    .orderBy('validFrom', 'desc')
    .execute()
  const quality = await tx
    .selectFrom('catalogue.quality')
    .select(['serviceId', 'kind', 'source', 'onDate', 'valueBasisPoints', 'cases', 'denominator', 'note', 'validUntil'])
    .where('serviceId', 'in', [...ids])
    .orderBy('onDate', 'desc')
    .execute()
  return rows.map((row) => {
    const own = prices.filter((price) => price.serviceId === row.id)
    const evidence = quality.filter((one) => one.serviceId === row.id)
    const organisation = organisations.get(row.organisationId)
    return {
      ...row,
      organisation: organisation?.name ?? '',
      organisationPhone: organisation?.phone ?? null,
      organisationEmail: organisation?.email ?? null,
      prices: own,
      quality: evidence,
      lacks: whatLacks(row, own, evidence, today),
      personPrice: priceOfDay(own, 'person', today) ?? null,
      payerPrice: priceOfDay(own, 'payer', today) ?? null,
    }
  })
}

/** One service, whatever its state; the page decides who may see it. */
export async function serviceById(tx: Tx, id: string, today: string): Promise<Service | undefined> {
  return (await servicesByIds(tx, [id], today))[0]
}

/** What the payer pays on a day, in cents with VAT: a referral keeps the price of its day. */
export async function priceOn(tx: Tx, serviceId: string, date: string): Promise<{ kind: string; totalCents: number } | null> {
  const service = await serviceById(tx, serviceId, date)
  if (service?.freeHelp && !service.payerPrice) return { kind: 'free', totalCents: 0 }
  return service?.payerPrice ? { kind: service.payerPrice.kind, totalCents: expectedTotal(service.payerPrice) } : null
}

/** True when price, quality and content are filled, dated and public. policy: D1 */
export function isReferable(service: Pick<Service, 'lacks'>): boolean {
  return service.lacks.length === 0
}

/** Services of one organisation, drafts too. */
export async function servicesOf(tx: Tx, organisationId: string, today: string): Promise<Service[]> {
  const rows = await tx
    .selectFrom('catalogue.service')
    .select('id')
    .where('organisationId', '=', organisationId)
    .orderBy('name')
    .limit(200)
    .execute()
  const services = await servicesByIds(
    tx,
    rows.map((row) => row.id),
    today,
  )
  return services.sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

function rowsOf(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('catalogue.service')
    .select(COLUMNS)
    .where('id', 'in', [...ids])
    .execute()
}
