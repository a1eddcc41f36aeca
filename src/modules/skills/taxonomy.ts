import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { plain } from '../../platform/plain.ts'
import type { ConceptKind } from './schema.ts'

export interface TaxonomyVersion {
  taxonomy: string
  version: string
  source: string
  licence: string
}

export interface Label {
  language: 'nl' | 'en'
  kind: 'preferred' | 'alternative'
  label: string
}

/** A concept as a taxonomy gives it. */
export interface GivenConcept {
  uri: string
  kind: ConceptKind
  code: string | null
  iscoCode: string | null
  description: string | null
  informal: boolean
  labels: Label[]
}

export interface GivenRelation {
  fromUri: string
  kind: 'broader' | 'essential' | 'optional'
  toUri: string
}

/** The id of a taxonomy version, made when it is new. A version never changes: what differs is another version. policy: D13 */
export async function openVersion(tx: Tx, actor: Pick<Actor, 'now'>, given: TaxonomyVersion): Promise<string> {
  await tx
    .insertInto('skills.taxonomyVersion')
    .values({ id: newId(), ...given, loadedAt: actor.now.toString() })
    .onConflict((conflict) => conflict.columns(['taxonomy', 'version']).doNothing())
    .execute()
  return (await findVersion(tx, given.taxonomy, given.version))!
}

export async function findVersion(tx: Tx, taxonomy: string, version: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('skills.taxonomyVersion')
    .select('id')
    .where('taxonomy', '=', taxonomy)
    .where('version', '=', version)
    .executeTakeFirst()
  return found?.id
}

/** Adds concepts with their labels; those the version has already stay as they are. */
export async function putConcepts(tx: Tx, versionId: string, concepts: GivenConcept[]): Promise<void> {
  const given = concepts.map(({ iscoCode, ...concept }) => ({
    ...concept,
    id: newId(),
    isco_code: iscoCode,
    labels: concept.labels.map((label) => ({ ...label, plain: plain(label.label) })),
  }))
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as c (id uuid, uri text, kind text, code text, isco_code text, description text, informal boolean, labels jsonb)
    ), added as (
      insert into skills.concept (id, version_id, uri, kind, code, isco_code, description, informal)
      select id, ${versionId}::uuid, uri, kind, code, isco_code, description, informal from given
      on conflict (version_id, uri) do nothing
      returning id
    )
    insert into skills.label (concept_id, language, kind, label, plain)
    select g.id, l.language, l.kind, l.label, l.plain
    from added a
    join given g on g.id = a.id
    cross join lateral jsonb_to_recordset(g.labels) as l (language text, kind text, label text, plain text)`.execute(tx)
}

/** Adds relations; those the version has already stay. */
export async function putRelations(tx: Tx, versionId: string, relations: GivenRelation[]): Promise<void> {
  const given = relations.map(({ fromUri, kind, toUri }) => ({ from_uri: fromUri, kind, to_uri: toUri }))
  await sql`
    insert into skills.relation (version_id, from_uri, kind, to_uri)
    select ${versionId}::uuid, from_uri, kind, to_uri from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r (from_uri text, kind text, to_uri text)
    on conflict do nothing`.execute(tx)
}

/** The concepts of a version among these addresses, as they were loaded. */
export async function conceptsAmong(tx: Tx, versionId: string, uris: string[]): Promise<Map<string, GivenConcept>> {
  const { rows } = await sql<GivenConcept>`
    select c.uri, c.kind, c.code, c.isco_code, c.description, c.informal,
      array(select json_build_object('language', l.language, 'kind', l.kind, 'label', l.label) from skills.label l where l.concept_id = c.id) as labels
    from skills.concept c where c.version_id = ${versionId} and c.uri = any(${uris})`.execute(tx)
  return new Map(rows.map((concept) => [concept.uri, concept]))
}

/** The relations of a version that start at one of these addresses. */
export async function relationsFrom(tx: Tx, versionId: string, uris: string[]): Promise<GivenRelation[]> {
  return tx
    .selectFrom('skills.relation')
    .select(['fromUri', 'kind', 'toUri'])
    .where('versionId', '=', versionId)
    .where('fromUri', 'in', uris)
    .$castTo<GivenRelation>()
    .execute()
}

/** After a load: search takes from this version from now on, instead of an older one of the same taxonomy. */
export async function serveFrom(tx: Tx, versionId: string): Promise<void> {
  await sql`
    with present as (
      select v.id, v.taxonomy, array(select distinct c.kind from skills.concept c where c.version_id = v.id order by 1) as kinds
      from skills.taxonomy_version v where v.id = ${versionId}
    )
    update skills.taxonomy_version v
    set serves = case when v.id = p.id then p.kinds else array(select unnest(v.serves) except select unnest(p.kinds)) end
    from present p
    where v.taxonomy = p.taxonomy`.execute(tx)
  await sql`select skills.settle_labels()`.execute(tx)
}

/** The taxonomy this project carries itself; its concepts are found beside those of others. */
export const OWN = 'wegwijzer'
