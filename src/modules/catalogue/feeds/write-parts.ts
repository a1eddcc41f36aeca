import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { derivedId, UUID } from '../hsds/ids.ts'
import type { Given } from './imported.ts'
import { areaCodes, placesOf } from './map.ts'
import { partsOfOwn } from './map-money.ts'
import type { Owned } from './write.ts'

const TABLES = [
  ['servicePlace', 'places'],
  ['serviceArea', 'area'],
  ['serviceStep', 'content'],
  ['serviceRule', 'content'],
  ['serviceTerm', 'content'],
  ['serviceConcept', 'content'],
  ['serviceStart', 'capacity'],
] as const

/** Places, areas, steps, conditions, first days and words of lists: those of before make room for those of now, where the part is not kept here. */
export async function replaceParts(tx: Tx, at: Given, without: (part: string) => readonly Owned[]): Promise<void> {
  for (const [table, part] of TABLES) {
    const ids = without(part).map(({ id }) => id)
    if (ids.length > 0) await tx.deleteFrom(`catalogue.${table}`).where('serviceId', 'in', ids).execute()
  }
  await putPlaces(tx, without('places'))
  await putAreas(tx, without('area'))
  await putContent(tx, without('content'))
  const starts = without('capacity').flatMap(({ id, body }) =>
    partsOfOwn(body).starts.map((start) => ({ ...start, id: newId(), serviceId: id })),
  )
  if (starts.length > 0) await tx.insertInto('catalogue.serviceStart').values(starts).execute()
  await putTerms(tx, at, without('content'), await putConcepts(tx, without('content')))
}

async function putContent(tx: Tx, owned: readonly Owned[]): Promise<void> {
  const parts = owned.map(({ id, body }) => ({ id, ...partsOfOwn(body) }))
  const steps = parts.flatMap(({ id, steps: own }) =>
    own.map(({ title, words }, index) => ({ serviceId: id, position: index + 1, title, words })),
  )
  if (steps.length > 0) await tx.insertInto('catalogue.serviceStep').values(steps).execute()
  const rules = parts.flatMap(({ id, rules: own }) =>
    own.map((rule, index) => ({ ...rule, id: newId(), serviceId: id, position: index + 1 })),
  )
  if (rules.length > 0) await tx.insertInto('catalogue.serviceRule').values(rules).execute()
}

async function putPlaces(tx: Tx, owned: readonly Owned[]): Promise<void> {
  const given = owned.flatMap(({ id, body }) => placesOf(body).map((place, index) => ({ serviceId: id, position: index + 1, ...place })))
  if (given.length === 0) return
  const wanted = [...new Set(given.map((place) => place.externalId).filter((id) => UUID.test(id)))]
  const rows = await tx
    .selectFrom('catalogue.servicePlace')
    .select('id')
    .where('id', 'in', wanted.length > 0 ? wanted : [newId()])
    .execute()
  const taken = new Set(rows.map(({ id }) => id))
  const places = given.map(({ externalId, schedules, ...place }) => {
    const own = UUID.test(externalId) && !taken.has(externalId)
    if (own) taken.add(externalId)
    return { place: { ...place, id: own ? externalId : derivedId(place.serviceId, externalId || place.position) }, schedules }
  })
  const unique = [...new Map(places.map((one) => [one.place.id, one])).values()]
  await tx
    .insertInto('catalogue.servicePlace')
    .values(unique.map(({ place }) => place))
    .execute()
  const schedules = unique.flatMap(({ place, schedules: own }) => own.map((schedule) => ({ ...schedule, id: newId(), placeId: place.id })))
  if (schedules.length > 0) await tx.insertInto('catalogue.placeSchedule').values(schedules).execute()
}

/** Only regions and municipalities there are. */
async function putAreas(tx: Tx, owned: readonly Owned[]): Promise<void> {
  const areas = owned.flatMap(({ id, body }) => areaCodes(body).map((code) => ({ id, code })))
  if (areas.length === 0) return
  await sql`
    insert into catalogue.service_area (service_id, region_code, municipality_code)
    select a.id, case when a.region then a.code end, case when not a.region then a.code end
    from (select id, code, exists (select from regions.region_shared r where r.code = given.code) as region
      from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as given (id uuid, code text)) a
    where a.region or exists (select from regions.municipality_shared m where m.code = a.code)`.execute(tx)
}

/** Occupations and skills that we have under the same address; gives these addresses. The others stay words of the other catalogue. */
async function putConcepts(tx: Tx, owned: readonly Owned[]): Promise<ReadonlySet<string>> {
  const linked = owned.flatMap(({ id, body }) => conceptUris(body).map((uri) => ({ id, uri })))
  if (linked.length === 0) return new Set()
  const { rows } = await sql<{ uri: string }>`
    with given as (select id, uri from jsonb_to_recordset(${JSON.stringify(linked)}::jsonb) as g (id uuid, uri text)),
    known as (select distinct on (c.uri) c.uri, c.id as concept_id from skills.concept_shared c
      where c.uri in (select uri from given) and c.kind in ('occupation', 'skill') order by c.uri, c.id desc),
    put as (insert into catalogue.service_concept (service_id, concept_id)
      select distinct given.id, known.concept_id from given join known on known.uri = given.uri)
    select uri from known`.execute(tx)
  return new Set(rows.map(({ uri }) => uri))
}

function conceptUris(body: Body): string[] {
  return ((body.attributes ?? []) as Body[]).flatMap((attribute) => {
    const term = attribute.taxonomy_term as Body | undefined
    return term && ['occupations', 'skills'].includes(said(term.taxonomy)) ? [said(term.code)] : []
  })
}

interface Word {
  serviceId: string
  taxonomy: string
  taxonomyId: string
  taxonomyName: string
  code: string
  name: string
  termId: string
  description: string | null
}

/** Words of the lists of the other catalogue; each list gets a name of our own that says whose it is. */
async function putTerms(tx: Tx, at: Given, owned: readonly Owned[], linked: ReadonlySet<string>): Promise<void> {
  const words = owned.flatMap(({ id, body }) => wordsOf(at, id, body, linked))
  if (words.length === 0) return
  const given = JSON.stringify(words)
  const list = sql`jsonb_to_recordset(${given}::jsonb) as w ("serviceId" uuid, taxonomy text, "taxonomyId" text, "taxonomyName" text, code text, name text, "termId" text, description text)`
  await sql`insert into catalogue.taxonomy (id, name, source_id, external_id)
    select distinct on (w.taxonomy) w.taxonomy, w."taxonomyName", ${at.sourceId}::uuid, w."taxonomyId" from ${list} order by w.taxonomy
    on conflict (id) do update set name = excluded.name`.execute(tx)
  await sql`insert into catalogue.term (taxonomy, code, name, description, external_id)
    select distinct on (w.taxonomy, w.code) w.taxonomy, w.code, w.name, w.description, w."termId" from ${list} order by w.taxonomy, w.code
    on conflict (taxonomy, code) do update set name = excluded.name, description = excluded.description`.execute(tx)
  await sql`insert into catalogue.service_term (service_id, taxonomy, code)
    select distinct w."serviceId", w.taxonomy, w.code from ${list}`.execute(tx)
}

function wordsOf(at: Given, serviceId: string, body: Body, linked: ReadonlySet<string>): Word[] {
  return ((body.attributes ?? []) as Body[]).flatMap((attribute): Word[] => {
    const term = attribute.taxonomy_term as Body | undefined
    const detail = term?.taxonomy_detail as Body | undefined
    const taxonomyId = said(detail?.id ?? term?.taxonomy_id ?? term?.taxonomy)
    if (!term || typeof term.id !== 'string' || taxonomyId === '' || said(term.taxonomy).startsWith('ww-')) return []
    if (linked.has(said(term.code))) return []
    return [
      {
        serviceId,
        taxonomy: `x-${derivedId(at.sourceId, 'taxonomy', taxonomyId)}`,
        taxonomyId,
        taxonomyName: said(detail?.name ?? term.taxonomy ?? taxonomyId).slice(0, 200),
        code: said(term.code ?? term.id).slice(0, 200) || term.id,
        name: said(term.name ?? term.code ?? term.id).slice(0, 200),
        termId: term.id,
        description: typeof term.description === 'string' ? term.description.slice(0, 600) : null,
      },
    ]
  })
}
