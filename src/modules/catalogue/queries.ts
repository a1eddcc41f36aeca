import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { organisationsById } from '../regions/index.ts'
import { expectedTotal, priceOfDay, rotation, whatLacks, type Lack, type Price, type Quality } from './rules.ts'

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
}

const PAGE = 25
const MOST = 500

/**
 * Public services, 25 a page. Order, stated on the page: offered in the region before nationwide, then the shortest waiting time,
 * then a rotation that is new every day. Nobody can pay for a place. policy: D2
 */
export async function searchServices(tx: Tx, today: string, search: ServiceSearch): Promise<{ items: Service[]; next: string | null }> {
  const found = await matches(tx, search)
  const ordered = found
    .map((row) => ({ ...row, key: `${row.local ? 0 : 1}|${String(row.waitingWeeks ?? 999).padStart(3, '0')}|${rotation(row.id, today)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const after = readCursor(search, today)
  const rest = after ? ordered.filter((row) => row.key > after) : ordered
  const page = rest.slice(0, PAGE)
  const byId = new Map(
    (
      await servicesByIds(
        tx,
        page.map((row) => row.id),
        today,
      )
    ).map((service) => [service.id, service]),
  )
  return {
    items: page.flatMap((row) => byId.get(row.id) ?? []),
    next: rest.length > PAGE ? writeCursor(search, today, page.at(-1)!.key) : null,
  }
}

async function matches(tx: Tx, search: ServiceSearch) {
  const region = search.regionCode ?? null
  let query = tx
    .selectFrom('catalogue.service as s')
    .select(['s.id', 's.waitingWeeks'])
    .select(sql<boolean>`exists (select from catalogue.service_area a where a.service_id = s.id and a.region_code = ${region})`.as('local'))
    .where('s.status', '=', 'public')
    .limit(MOST)
  if (search.kind) query = query.where('s.kind', '=', search.kind)
  if (region)
    query = query.where(
      sql<boolean>`(s.national or exists (select from catalogue.service_area a where a.service_id = s.id and a.region_code = ${region}))`,
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

/** Version, day, filters and last key; of another day or other filters it is stale and gives the first page. */
function writeCursor(search: ServiceSearch, today: string, key: string): string {
  return Buffer.from(JSON.stringify(['1', today, filterOf(search), key])).toString('base64url')
}

function readCursor(search: ServiceSearch, today: string): string | null {
  if (!search.cursor) return null
  try {
    const [version, day, filter, key] = JSON.parse(Buffer.from(search.cursor, 'base64url').toString()) as string[]
    return version === '1' && day === today && filter === filterOf(search) ? (key ?? null) : null
  } catch {
    return null
  }
}

function filterOf(search: ServiceSearch): string {
  return [search.words ?? '', search.regionCode ?? '', search.kind ?? ''].join('|')
}
