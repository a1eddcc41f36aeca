import type { Tx } from '../../platform/db/context.ts'
import { organisationsById } from '../regions/index.ts'
import { expectedTotal, priceOfDay, whatLacks, type Lack, type Price, type Quality } from './rules.ts'

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
    .where((on) => on.or([on('validUntil', 'is', null), on('validUntil', '>', today)]))
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
