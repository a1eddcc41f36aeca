import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/context.ts'
import { organisationsById, type Organisation } from '../../../regions/index.ts'
import type { Body } from '../../hsds/canonical.ts'
import { addressOf, mailOf, numbersOf, phoneOf, siteOf, type Written } from './contact.ts'
import type { Known, ServiceCard } from './likeness.ts'
import { nameOf } from './names.ts'

/** States in which an entry is somebody's offer: a draft is of its provider alone, and what ended is history. */
export const OFFERED = ['public', 'paused', 'unlisted'] as const

interface Row {
  id: string
  name: string
  kind: string
  sourceId: string | null
  family: string
  organisationId: string
  contactPhone: string | null
  contactEmail: string | null
  url: string | null
  addresses: Written[]
  areas: string[]
  national: boolean
}

/** So many entries in order of their id; `last` is where to go on, null at the end. */
export interface CardPage<T> {
  cards: T[]
  last: string | null
}

/** The next organisations after an id that offer something. */
export async function organisationCards(tx: Tx, after: string, most: number): Promise<CardPage<Known>> {
  const { rows } = await sql<{ id: string; addresses: Row['addresses'] }>`
    select o.id, ${addresses(sql`s.organisation_id = o.id and s.status = any(${[...OFFERED]})`)} as addresses
    from (select distinct organisation_id as id from catalogue.service where organisation_id > ${after} and status = any(${[...OFFERED]})
      order by 1 limit ${most}) o order by o.id`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const organisations = await organisationsById(tx, ids)
  const named = await namedNumbers(tx, ids)
  const cards = rows.flatMap(({ id, addresses: places }) => {
    const organisation = organisations.get(id)
    return organisation ? [knownOf(organisation, named.get(id) ?? [], places)] : []
  })
  return { cards, last: lastOf(rows, most) }
}

/** The next services after an id, each with how its organisation is known. */
export async function serviceCards(
  tx: Tx,
  after: string,
  most: number,
  organisations: ReadonlyMap<string, Known>,
): Promise<CardPage<ServiceCard>> {
  const { rows } = await sql<Row>`
    select o.id, o.name, o.kind, o.source_id, coalesce(o.template_id, o.id) as family, o.organisation_id, o.contact_phone, o.contact_email, o.url,
      o.national, array(select a.area from catalogue.service_area a where a.service_id = o.id order by 1) as areas,
      ${addresses(sql`s.id = o.id`)} as addresses
    from catalogue.service o where o.id > ${after} and o.status = any(${[...OFFERED]}) order by o.id limit ${most}`.execute(tx)
  const cards = rows.flatMap((row) => {
    const by = organisations.get(row.organisationId)
    return by ? [serviceCard(row, by)] : []
  })
  return { cards, last: lastOf(rows, most) }
}

function lastOf(rows: readonly { id: string }[], most: number): string | null {
  return rows.length < most ? null : rows.at(-1)!.id
}

function addresses(which: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(json_build_object('postcode', p.postcode, 'street', p.street, 'houseNumber', p.house_number) order by p.position), '[]'::json)
    from catalogue.service s join catalogue.service_place p on p.service_id = s.id where ${which})`
}

/** What other catalogues say are the numbers of these organisations. */
async function namedNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.imported')
    .select(['ownId', 'body'])
    .where('ownId', 'in', [...ids])
    .where('entity', 'in', ['organization', 'organization-in-service'])
    .execute()
  const numbers = new Map<string, string[]>()
  for (const { ownId, body } of rows) numbers.set(ownId!, [...(numbers.get(ownId!) ?? []), ...numbersOf(body as Body)])
  return numbers
}

function knownOf(organisation: Organisation, named: readonly string[], places: Row['addresses']): Known {
  const { mail, host: mailHost } = mailOf(organisation.email)
  const own = organisation.kvkNumber ? [`kvk ${organisation.kvkNumber}`] : []
  return {
    id: organisation.id,
    name: organisation.name,
    words: nameOf(organisation.name),
    numbers: [...new Set([...own, ...named])],
    phone: phoneOf(organisation.phone),
    mail,
    mailHost,
    host: siteOf(organisation.website).host,
    addresses: addressesOf(places),
  }
}

function serviceCard(row: Row, by: Known): ServiceCard {
  const { mail, host: mailHost } = mailOf(row.contactEmail)
  return {
    id: row.id,
    name: row.name,
    words: nameOf(row.name),
    kind: row.kind,
    source: row.sourceId,
    family: row.family,
    phone: phoneOf(row.contactPhone) ?? by.phone,
    mail: mail ?? by.mail,
    mailHost: mailHost ?? by.mailHost,
    page: siteOf(row.url).page,
    by,
    addresses: addressesOf(row.addresses),
    areas: row.areas,
    national: row.national,
  }
}

function addressesOf(places: Row['addresses']): string[] {
  return [...new Set(places.flatMap((place) => addressOf(place) ?? []))]
}
