import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { audit } from '../../platform/log.ts'
import { NewOrganisation, type OrganisationRole, type OrganisationType, type Sensitivity } from './schema.ts'

export interface Organisation {
  id: string
  name: string
  types: OrganisationType[]
  sensitivity: Sensitivity
  kvkNumber: string | null
  ownedBy: string | null
  phone: string | null
  email: string | null
  website: string | null
  validFrom: string
  validUntil: string | null
}

/** An organisation of any kind; undefined when there is none. policy: A4 */
export async function organisationById(tx: Tx, id: string): Promise<Organisation | undefined> {
  return organisations(tx).where('o.id', '=', id).executeTakeFirst()
}

/** These organisations by id, in one query. */
export async function organisationsById(tx: Tx, ids: readonly string[]): Promise<Map<string, Organisation>> {
  if (ids.length === 0) return new Map()
  const found = await organisations(tx)
    .where('o.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(found.map((organisation) => [organisation.id, organisation]))
}

/** The organisation that acts for a municipality on this day: its own, or a joint one. policy: A6 */
export async function organisationOfMunicipality(tx: Tx, municipalityCode: string, date: string): Promise<Organisation | undefined> {
  return organisations(tx)
    .innerJoin('regions.organisationMunicipality as m', 'm.organisationId', 'o.id')
    .where('m.municipalityCode', '=', municipalityCode)
    .where(during('m', date))
    .executeTakeFirst()
}

/** Who holds this role in a region on this day, by name. policy: A1 */
export function organisationsWithRole(tx: Tx, regionCode: string, role: OrganisationRole, date: string): Promise<Organisation[]> {
  return organisationsWithRoles(tx, regionCode, [role], date)
}

/** Who holds one of these roles in a region on this day, each once, by name. policy: A1 */
export async function organisationsWithRoles(
  tx: Tx,
  regionCode: string,
  roles: readonly OrganisationRole[],
  date: string,
): Promise<Organisation[]> {
  return organisations(tx)
    .where(
      sql<boolean>`o.id = any (array(select r.organisation_id from regions.organisation_role r
        where r.region_code = ${regionCode} and r.role = any (${[...roles]}) and ${during('r', date)}))`,
    )
    .orderBy('o.name')
    .orderBy('o.id')
    .execute()
}

/** What an organisation is in which region on this day. */
export async function rolesOf(tx: Tx, organisationId: string, date: string): Promise<{ regionCode: string; role: OrganisationRole }[]> {
  return tx
    .selectFrom('regions.organisationRole as r')
    .select(['r.regionCode', 'r.role'])
    .where('r.organisationId', '=', organisationId)
    .where(during('r', date))
    .orderBy('r.regionCode')
    .orderBy('r.role')
    .$castTo<{ regionCode: string; role: OrganisationRole }>()
    .execute()
}

/** Enters an organisation, once per id; gives its id. Whoever calls has judged whether the actor may. */
export async function insertOrganisation(tx: Tx, actor: Actor, given: NewOrganisation): Promise<string> {
  const { types, municipalities, ...organisation } = NewOrganisation.parse(given)
  const id = organisation.id ?? newId()
  const inserted = await tx
    .insertInto('regions.organisation')
    .values({ ...organisation, id })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return id
  await tx
    .insertInto('regions.organisationType')
    .values([...new Set(types)].map((type) => ({ organisationId: id, type })))
    .execute()
  if (municipalities.length > 0) {
    const rows = municipalities.map((municipalityCode) => ({ organisationId: id, municipalityCode, validFrom: organisation.validFrom }))
    await tx.insertInto('regions.organisationMunicipality').values(rows).execute()
  }
  await audit(tx, actor, { what: 'regions.organisation-entered', subject: id, after: { types, ownedBy: organisation.ownedBy ?? null } })
  return id
}

/** Gives an organisation a role in a region from a day on. Whether the profile allows it is judged by policy before this. policy: D6 */
export async function giveRole(
  tx: Tx,
  actor: Actor,
  given: { organisationId: string; regionCode: string; role: OrganisationRole; validFrom: string },
): Promise<void> {
  const held = await rolesOf(tx, given.organisationId, given.validFrom)
  if (held.some(({ regionCode, role }) => regionCode === given.regionCode && role === given.role)) return
  await tx
    .insertInto('regions.organisationRole')
    .values({ id: newId(), ...given })
    .execute()
  await audit(tx, actor, {
    what: 'regions.role-given',
    subject: given.organisationId,
    regionCode: given.regionCode,
    after: { role: given.role, from: given.validFrom },
  })
}

/** Ends a role; what was done under it stays as it was. */
export async function endRole(
  tx: Tx,
  actor: Actor,
  given: { organisationId: string; regionCode: string; role: OrganisationRole },
): Promise<void> {
  await tx
    .updateTable('regions.organisationRole as r')
    .set({ validUntil: actor.today })
    .where('r.organisationId', '=', given.organisationId)
    .where('r.regionCode', '=', given.regionCode)
    .where('r.role', '=', given.role)
    .where('r.validFrom', '<', actor.today)
    .where('r.validUntil', 'is', null)
    .execute()
  await audit(tx, actor, {
    what: 'regions.role-ended',
    subject: given.organisationId,
    regionCode: given.regionCode,
    before: { role: given.role },
  })
}

function organisations(tx: Tx) {
  return tx
    .selectFrom('regions.organisation as o')
    .select([
      'o.id',
      'o.name',
      'o.sensitivity',
      'o.kvkNumber',
      'o.ownedBy',
      'o.phone',
      'o.email',
      'o.website',
      'o.validFrom',
      'o.validUntil',
    ])
    .select(sql`array(select t.type from regions.organisation_type t where t.organisation_id = o.id order by t.type)`.as('types'))
    .$castTo<Organisation>()
}

function during(table: string, date: string) {
  const from = sql.ref(`${table}.validFrom`)
  const until = sql.ref(`${table}.validUntil`)
  return sql<boolean>`${from} <= ${date} and (${until} is null or ${until} > ${date})`
}
