import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { mixed } from '../offer/merged.ts'
import { servicesByIds } from '../offer/queries.ts'
import { ordered, type Body } from './canonical.ts'
import { organizationBodies } from './organizations.ts'
import type { ServicesAsked } from './schema.ts'
import { serviceBody } from './service-body.ts'
import { termFilter, termsOf } from './terms.ts'

export type ServiceFilter = Partial<
  Pick<ServicesAsked, 'search' | 'taxonomy_id' | 'taxonomy_term_id' | 'organization_id' | 'modified_after'>
>

/** Public services that a filter leaves, as `s`. */
export function publicServices(tx: Tx, asked: ServiceFilter) {
  let query = tx.selectFrom('catalogue.service as s').where('s.status', '=', sql.lit('public'))
  if (asked.organization_id) query = query.where('s.organisationId', '=', asked.organization_id)
  if (asked.search)
    query = query.where(
      sql<boolean>`(s.search @@ websearch_to_tsquery('dutch', ${asked.search}) or s.name ilike ${`%${asked.search.replaceAll(/[\\%_]/g, '')}%`})`,
    )
  if (asked.modified_after)
    query = query.where(
      sql<boolean>`exists (select from catalogue.version v where v.service_id = s.id and v.valid_from >= ${asked.modified_after}::timestamptz)`,
    )
  const sorted = termFilter(asked)
  return sorted ? query.where(sorted) : query
}

/** How many services a filter leaves, and the ids of one page, by id. */
export async function servicePage(tx: Tx, asked: ServiceFilter, offset: number, most: number): Promise<{ total: number; ids: string[] }> {
  const query = publicServices(tx, asked)
  const { total } = await query.select((build) => build.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await query.select('s.id').orderBy('s.id').offset(offset).limit(most).execute()
  return { total: Number(total), ids: rows.map((row) => row.id) }
}

/** The next services after an id: for whoever takes them all. */
export async function servicesAfter(tx: Tx, asked: ServiceFilter, after: string | null, most: number): Promise<string[]> {
  let query = publicServices(tx, asked).select('s.id').orderBy('s.id').limit(most)
  if (after) query = query.where('s.id', '>', after)
  return (await query.execute()).map((row) => row.id)
}

/** Services fully nested, in the order of these ids; what came from another catalogue goes out as it came in. */
export async function serviceBodies(tx: Tx, ids: readonly string[], today: string): Promise<Body[]> {
  if (ids.length === 0) return []
  const services = new Map((await servicesByIds(tx, ids, today)).map((service) => [service.id, service]))
  const imported = await importedBodies(tx, ids)
  const modified = await lastModified(tx, ids)
  const terms = await termsOf(tx, ids)
  const organizations = await organizationBodies(tx, [...new Set([...services.values()].map((service) => service.organisationId))])
  return ids.flatMap((id) => {
    const service = services.get(id)
    if (!service || service.status !== 'public') return []
    const given = imported.get(id)
    if (given) return [ordered({ ...given, id })]
    const around = {
      organization: organizations.get(service.organisationId),
      terms: terms.get(id) ?? [],
      lastModified: modified.get(id) ?? null,
    }
    return [ordered(serviceBody(service, around))]
  })
}

/** Only the fields of which a service has one, with the organisation in short. */
export function inShort(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => !Array.isArray(value))) as Body
}

/** Services of other catalogues as they were read, by the id they have here; not those that also follow another entry: these go out as they are here. */
export async function importedBodies(tx: Tx, ids: readonly string[]): Promise<Map<string, Body>> {
  const other = await mixed(tx, ids)
  const rows = await tx
    .selectFrom('catalogue.imported')
    .select(['ownId', 'body'])
    .where('entity', '=', 'service')
    .where('removedAt', 'is', null)
    .where('ownId', 'in', [...ids])
    .execute()
  return new Map(rows.filter((row) => !other.has(row.ownId!)).map((row) => [row.ownId!, row.body as Body]))
}

/** When each service last changed, as a moment in text. */
export async function lastModified(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('catalogue.version')
    .select(['serviceId', sql<Temporal.Instant>`max(valid_from)`.as('at')])
    .where('serviceId', 'in', [...ids])
    .groupBy('serviceId')
    .execute()
  return new Map(rows.map((row) => [row.serviceId, row.at.toString()]))
}
