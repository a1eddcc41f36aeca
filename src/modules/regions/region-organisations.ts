import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { audit } from '../../platform/log.ts'
import type { Organisation } from './organisations.ts'
import type { OrganisationRole } from './schema.ts'

/** An organisation as a region knows it: what it is there, for which municipalities it acts, and whether other regions know it too. */
export interface RegionOrganisation extends Organisation {
  roles: OrganisationRole[]
  municipalities: string[]
  elsewhere: boolean
}

/** Every organisation that is something in a region today, by name. */
export async function organisationsOf(tx: Tx, regionCode: string, date: string): Promise<RegionOrganisation[]> {
  // Found by their roles here, each then looked up by its id: an organisation of elsewhere is never read.
  const { rows } = await sql<RegionOrganisation>`
    with here as materialized (
      select organisation_id, array_agg(distinct role order by role) as roles from regions.organisation_role
      where region_code = ${regionCode} and valid_from <= ${date} and (valid_until is null or valid_until > ${date})
      group by organisation_id)
    select o.id, o.name, o.sensitivity, o.kvk_number, o.owned_by, o.phone, o.email, o.website, o.valid_from, o.valid_until,
      array(select t.type from regions.organisation_type t where t.organisation_id = o.id order by t.type) as types,
      h.roles,
      array(select m.municipality_code from regions.organisation_municipality m where m.organisation_id = o.id
        and m.valid_from <= ${date} and (m.valid_until is null or m.valid_until > ${date}) order by m.municipality_code) as municipalities,
      exists (select from regions.organisation_role e where e.organisation_id = o.id and e.region_code <> ${regionCode}) as elsewhere
    from here h cross join lateral (select * from regions.organisation one where one.id = h.organisation_id limit 1) o
    order by o.name, o.id`.execute(tx)
  return rows
}

/** Organisations of the whole country that are called so or have such a number; several can be called the same. */
export async function organisationsLike(
  tx: Tx,
  names: readonly string[],
  kvkNumbers: readonly string[],
): Promise<{ id: string; name: string; kvkNumber: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; kvkNumber: string | null }>`
    select id, name, kvk_number from regions.organisation
    where name = any (${names}::text[]) or kvk_number = any (${kvkNumbers}::text[]) order by name, id limit 1000`.execute(tx)
  return rows
}

/** Which organisation acts for each of these municipalities today. */
export async function actingFor(tx: Tx, municipalities: readonly string[], date: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ municipalityCode: string; organisationId: string }>`
    select municipality_code, organisation_id from regions.organisation_municipality
    where municipality_code = any (${municipalities}::text[]) and valid_from <= ${date} and (valid_until is null or valid_until > ${date})`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.municipalityCode, row.organisationId]))
}

/** For which municipalities an organisation acts from today; what it no longer acts for ends. Whoever calls has judged the actor. policy: A6 */
export async function setActingFor(tx: Tx, actor: Actor, organisationId: string, municipalities: readonly string[]): Promise<void> {
  await sql`
    update regions.organisation_municipality set valid_until = greatest(${actor.today}::date, valid_from + 1)
    where organisation_id = ${organisationId} and valid_until is null and municipality_code <> all (${municipalities}::text[])`.execute(tx)
  await sql`
    insert into regions.organisation_municipality (organisation_id, municipality_code, valid_from)
    select ${organisationId}, code, ${actor.today}::date from unnest(${municipalities}::text[]) as code
    where not exists (select from regions.organisation_municipality m where m.municipality_code = code and m.valid_until is null)`.execute(
    tx,
  )
  await audit(tx, actor, { what: 'regions.acts-for', subject: organisationId, after: { municipalities: [...municipalities] } })
}
