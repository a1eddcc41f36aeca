import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { Profile } from '../../policy/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { certificateAskedFor, heldBy, providersSince, type HeldCertificate } from './certificate-queries.ts'
import { noFiguresCount, whatLacks, type Lack, type Quality } from './completeness.ts'
import { onDay, type OnDay } from './on-day.ts'
import { partsOf, rowsOf, type ServiceParts, type ServiceRow } from './parts.ts'
import type { Price } from './price.ts'

/** A price line with the name of the organisation whose contract keeps it out of sight. */
export interface ShownPrice extends Price {
  id: string
  confidentialForName: string | null
}

/** A service with all that is public of it. */
export interface Service extends ServiceRow, ServiceParts, OnDay<ShownPrice> {
  organisation: string
  organisationPhone: string | null
  organisationEmail: string | null
  /** When content and waiting time were last said to be right; each part's own date stands in `confirmed`. */
  contentConfirmedOn: string | null
  waitingConfirmedOn: string | null
  prices: ShownPrice[]
  quality: Quality[]
  lacks: Lack[]
  /** It still says "no figures yet", which does not count any more and is shown to nobody. */
  noFiguresOver: boolean
  /** Certificates of its organisation that hold today. */
  certifications: Omit<HeldCertificate, 'organisationId'>[]
  providerSince: string
  lacksCertificate: boolean
}

/** Services by id, with all their parts and what lacks today; in no order. */
export async function servicesByIds(tx: Tx, ids: readonly string[], today: string): Promise<Service[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf(tx, ids)
  if (rows.length === 0) return []
  const parts = await partsOf(tx, ids)
  const prices = await pricesOf(tx, ids)
  const quality = await qualityOf(tx, ids, today)
  const organisations = await organisationsById(tx, [
    ...new Set([...rows.map((row) => row.organisationId), ...prices.flatMap((price) => price.confidentialFor ?? [])]),
  ])
  const owners = rows.map((row) => row.organisationId)
  const certifications = await heldBy(tx, owners, today)
  const isAsked = await certificateAskedFor(tx, today)
  const since = await providersSince(tx, owners)
  const nameOf = (id: string | null) => (id ? (organisations.get(id)?.name ?? '') : null)
  return rows.map((row) => {
    const own = prices
      .filter((price) => price.serviceId === row.id)
      .map(({ serviceId: _, ...price }) => ({ ...price, confidentialForName: nameOf(price.confidentialFor) }))
    const evidence = quality.filter((one) => one.serviceId === row.id).map(({ serviceId: _, ...one }) => one)
    const organisation = organisations.get(row.organisationId)
    const mine = parts.get(row.id)!
    const held = certifications.filter((one) => one.organisationId === row.organisationId).map(({ organisationId: _, ...one }) => one)
    const provider = {
      providerSince: since.get(row.organisationId) ?? row.newSince,
      lacksCertificate: held.length === 0 && isAsked({ ...row, ...mine }),
    }
    const shown = evidence.filter((one) => one.kind !== 'none-yet' || noFiguresCount(one.denominator, provider.providerSince, today))
    const dates = { contentConfirmedOn: mine.confirmed.content?.on ?? null, waitingConfirmedOn: mine.confirmed.capacity?.on ?? null }
    return {
      ...row,
      ...mine,
      ...dates,
      ...provider,
      ...onDay({ ...row, ...mine, ...dates, ...provider }, own, today),
      organisation: organisation?.name ?? '',
      organisationPhone: organisation?.phone ?? null,
      organisationEmail: organisation?.email ?? null,
      prices: own,
      quality: shown,
      noFiguresOver: shown.length < evidence.length,
      certifications: held,
      lacks: whatLacks({ ...row, ...dates, ...provider }, own, evidence, today),
    }
  })
}

/** What services are called, by id: where a list needs no more of them. */
export async function serviceNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await shortRows(tx, ids)).map((row) => [row.id, row.name]))
}

/** What services are called, of what kind they are and by whom they are offered. */
export async function servicesInShort(tx: Tx, ids: readonly string[]): Promise<Pick<Service, 'id' | 'name' | 'kind' | 'organisation'>[]> {
  const rows = await shortRows(tx, ids)
  const organisations = await organisationsById(tx, [...new Set(rows.map((row) => row.organisationId))])
  return rows.map(({ organisationId, ...row }) => ({ ...row, organisation: organisations.get(organisationId)?.name ?? '' }))
}

async function shortRows(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('catalogue.service')
    .select(['id', 'name', 'kind', 'organisationId'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
}

/** One service, whatever its state; the page decides who may see it. */
export async function serviceById(tx: Tx, id: string, today: string): Promise<Service | undefined> {
  return (await servicesByIds(tx, [id], today))[0]
}

/** What the payer pays at most on a day, in cents with VAT: a referral keeps the price of its day. Null where it is unknown or confidential. */
export async function priceOn(tx: Tx, serviceId: string, date: string): Promise<{ kind: string; totalCents: number } | null> {
  const service = await serviceById(tx, serviceId, date)
  if (!service?.payerTotal) return null
  const kinds = new Set(service.payerPrices.length > 0 ? service.payerPrices.map((price) => price.kind) : ['free'])
  return { kind: kinds.size === 1 ? [...kinds][0]! : 'combined', totalCents: service.payerTotal.mostCents }
}

/** What lacks for people of one region: beside what lacks everywhere, the certificate that its profile asks for, and its yes. policy: D1, D3, D4 */
export function lacksIn(
  { lacks, certifications }: Pick<Service, 'lacks' | 'certifications'>,
  { parameters }: Pick<Profile, 'parameters'>,
  isHidden: boolean,
): Lack[] {
  const asked = parameters.providerRequirements.certification && certifications.length === 0
  const here: Lack[] = isHidden ? [...lacks, 'not-in-region'] : lacks
  return asked && !lacks.includes('certificate') ? [...here, 'certificate'] : here
}

/** Services of one organisation, drafts too, by name; so many, after the one whose name and id are given. */
export async function servicesOf(
  tx: Tx,
  organisationId: string,
  today: string,
  { most, after = null }: { most: number; after?: readonly [name: string, id: string] | null },
): Promise<Service[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s where s.organisation_id = ${organisationId}
      ${after ? sql`and (lower(s.name), s.id) > (lower(${after[0]}), ${after[1]}::uuid)` : sql``}
    order by lower(s.name), s.id limit ${most}`.execute(tx)
  const order = new Map(rows.map(({ id }, index) => [id, index]))
  const services = await servicesByIds(tx, [...order.keys()], today)
  return services.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
}

function pricesOf(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('catalogue.price')
    .select(['id', 'serviceId', 'part', 'line', 'kind', 'amountCents', 'vatBasisPoints', 'quantityMin', 'quantityMax'])
    .select(['milestone', 'payers', 'confidentialFor', 'confidentialUntil', 'validFrom', 'validUntil'])
    .where('serviceId', 'in', [...ids])
    .orderBy('validFrom', 'desc')
    .orderBy('line')
    .execute()
}

function qualityOf(tx: Tx, ids: readonly string[], today: string) {
  return tx
    .selectFrom('catalogue.quality as q')
    .leftJoin('catalogue.qualityReply as r', 'r.qualityId', 'q.id')
    .select(['q.id', 'q.serviceId', 'q.kind', 'q.source', 'q.onDate', 'q.valueBasisPoints', 'q.cases', 'q.denominator'])
    .select(['q.forWhom', 'q.groupCode', 'q.note', 'q.validUntil', 'q.goodUntil', 'r.words as reply', 'r.onDate as replyOn'])
    .select(['q.number', 'q.evidenceUrl', 'q.months', 'q.severalGoals'])
    .where('q.serviceId', 'in', [...ids])
    .where(sql<boolean>`(q.valid_until is null or q.valid_until > ${today})`)
    .orderBy('q.onDate', 'desc')
    .orderBy('q.id')
    .execute()
}
