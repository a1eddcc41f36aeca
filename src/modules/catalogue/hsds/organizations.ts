import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById, type Organisation } from '../../regions/index.ts'
import { known, ordered, type Body } from './canonical.ts'
import { derivedId } from './ids.ts'
import { mail, phonesOf, uri } from './service-body.ts'

/** Organisations by id as HSDS has them; one that came from another catalogue goes out as it came in. */
export async function organizationBodies(tx: Tx, ids: readonly string[]): Promise<Map<string, Body>> {
  if (ids.length === 0) return new Map()
  const organisations = await organisationsById(tx, ids)
  const rows = await tx
    .selectFrom('catalogue.imported')
    .select(['ownId', 'body'])
    .where('entity', '=', 'organization')
    .where('removedAt', 'is', null)
    .where('ownId', 'in', [...ids])
    .execute()
  const imported = new Map(rows.map((row) => [row.ownId!, row.body as Body]))
  return new Map(
    [...organisations].map(([id, organisation]) => {
      const given = imported.get(id)
      return [id, ordered(given ? { ...given, id } : organizationBody(organisation))]
    }),
  )
}

function organizationBody(organisation: Organisation): Body {
  const { id } = organisation
  return known({
    id,
    name: organisation.name,
    description: organisation.types.join(', ') || organisation.name,
    email: mail(organisation.email),
    website: uri(organisation.website),
    tax_id: organisation.kvkNumber,
    phones: phonesOf({ organization_id: id }, id, organisation.phone),
    organization_identifiers: organisation.kvkNumber
      ? [
          {
            id: derivedId(id, 'kvk'),
            organization_id: id,
            identifier_scheme: 'NL-KVK',
            identifier_type: 'KvK-nummer',
            identifier: organisation.kvkNumber,
          },
        ]
      : [],
  })
}

/** Organisations that offer something public: how many, and the ids of one page, by id. */
export async function organizationPage(
  tx: Tx,
  search: string | undefined,
  offset: number,
  most: number,
): Promise<{ total: number; ids: string[] }> {
  const like = `%${(search ?? '').replaceAll(/[\\%_]/g, '')}%`
  const offering = sql`select distinct s.organisation_id as id from catalogue.service s where s.status = 'public'`
  const named = search ? sql`where f.id in (select o.id from regions.organisation_shared o where o.name ilike ${like})` : sql``
  const counted = await sql<{ total: number }>`select count(*)::int as total from (${offering}) f ${named}`.execute(tx)
  const { rows } = await sql<{
    id: string
  }>`select f.id from (${offering}) f ${named} order by f.id offset ${offset} limit ${most}`.execute(tx)
  return { total: counted.rows[0]!.total, ids: rows.map((row) => row.id) }
}

/** Ids of public services by organisation. */
export async function servicesByOrganization(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string; status: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.service')
    .select(['id', 'name', 'status', 'organisationId'])
    .where('status', '=', sql.lit('public'))
    .where('organisationId', 'in', [...ids])
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.organisationId)
}
