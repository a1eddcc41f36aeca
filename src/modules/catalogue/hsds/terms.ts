import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { known, type Body } from './canonical.ts'
import { OWN_LISTS, ownTaxonomies, ownTerms, taxonomyIdOf, termIdOf } from './own-lists.ts'
import type { PageAsked } from './page.ts'
import { offsetOf } from './page.ts'

interface TermRow {
  hsdsId: string
  code: string
  name: string
  description: string | null
  parent: string | null
  taxonomy: string
  taxonomyId: string
  taxonomyName: string
  taxonomyDescription: string | null
  uri: string | null
  version: string | null
  termUri: string | null
}

const TERM = sql`t.hsds_id, t.code, t.name, t.description, b.hsds_id as parent, t.taxonomy, x.hsds_id as taxonomy_id,
  x.name as taxonomy_name, x.description as taxonomy_description, x.uri, x.version, t.uri as term_uri`
const JOINED = sql`catalogue.word t join catalogue.taxonomy x on x.id = t.taxonomy
  left join catalogue.term b on b.taxonomy = t.taxonomy and b.code = t.broader`

function termBody(row: TermRow): Body {
  return known({
    id: row.hsdsId,
    code: row.code,
    name: row.name,
    description: row.description || row.name,
    parent_id: row.parent,
    taxonomy: row.taxonomy,
    taxonomy_detail: taxonomyBody(row),
    language: 'nl',
    term_uri: row.termUri,
  })
}

function taxonomyBody(row: Pick<TermRow, 'taxonomyId' | 'taxonomyName' | 'taxonomyDescription' | 'uri' | 'version'>): Body {
  return known({
    id: row.taxonomyId,
    name: row.taxonomyName,
    description: row.taxonomyDescription || row.taxonomyName,
    uri: row.uri && URL.canParse(row.uri) ? row.uri : null,
    version: row.version,
  })
}

/** The words of lists that services are sorted under, by service. */
export async function termsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Body[]>> {
  const { rows } = await sql<TermRow & { serviceId: string }>`
    select w.service_id, ${TERM} from catalogue.service_word w join ${JOINED} on t.taxonomy = w.taxonomy and t.code = w.code
    where w.service_id = any(${[...ids]}) order by t.taxonomy, t.code`.execute(tx)
  return new Map([...Map.groupBy(rows, (row) => row.serviceId)].map(([id, own]) => [id, own.map(termBody)]))
}

/** Our own lists first, then those of the database, in one row of pages. */
export async function taxonomyPage(tx: Tx, asked: PageAsked & { search?: string | undefined }): Promise<{ total: number; bodies: Body[] }> {
  const own = matching(ownTaxonomies(), asked.search)
  const like = likeOf(asked.search)
  const from = offsetOf(asked)
  const { rows } = await sql<TermRow>`
    select x.hsds_id as taxonomy_id, x.name as taxonomy_name, x.description as taxonomy_description, x.uri, x.version
    from catalogue.taxonomy x where x.name ilike ${like} order by x.id
    offset ${Math.max(0, from - own.length)} limit ${asked.per_page}`.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total from catalogue.taxonomy x where x.name ilike ${like}`.execute(
    tx,
  )
  const bodies = [...own.slice(from, from + asked.per_page), ...rows.map(taxonomyBody)].slice(0, asked.per_page)
  return { total: own.length + counted.rows[0]!.total, bodies }
}

interface TermsAsked extends PageAsked {
  search?: string | undefined
  taxonomy_id?: string | undefined
  parent_id?: string | undefined
  top_only: boolean
}

/** Words of lists, a page of them; ours have no word above or below them. */
export async function termPage(tx: Tx, asked: TermsAsked): Promise<{ total: number; bodies: Body[] }> {
  const own = asked.parent_id
    ? []
    : matching(ownTerms(), asked.search).filter((term) => !asked.taxonomy_id || (term.taxonomy_detail as Body).id === asked.taxonomy_id)
  const where = sql`t.name ilike ${likeOf(asked.search)} and (${asked.taxonomy_id ?? null}::uuid is null or x.hsds_id = ${asked.taxonomy_id ?? null}::uuid)
    and (${asked.parent_id ?? null}::uuid is null or b.hsds_id = ${asked.parent_id ?? null}::uuid) and (not ${asked.top_only} or t.broader is null)`
  const from = offsetOf(asked)
  const { rows } = await sql<TermRow>`
    select ${TERM} from ${JOINED} where ${where} order by t.taxonomy, t.code
    offset ${Math.max(0, from - own.length)} limit ${asked.per_page}`.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total from ${JOINED} where ${where}`.execute(tx)
  const bodies = [...own.slice(from, from + asked.per_page), ...rows.map(termBody)].slice(0, asked.per_page)
  return { total: own.length + counted.rows[0]!.total, bodies }
}

export async function findTaxonomy(tx: Tx, id: string): Promise<Body | undefined> {
  const { rows } = await sql<TermRow>`
    select x.hsds_id as taxonomy_id, x.name as taxonomy_name, x.description as taxonomy_description, x.uri, x.version
    from catalogue.taxonomy x where x.hsds_id = ${id} limit 1`.execute(tx)
  return ownTaxonomies().find((one) => one.id === id) ?? rows.map(taxonomyBody)[0]
}

export async function findTerm(tx: Tx, id: string): Promise<Body | undefined> {
  const { rows } = await sql<TermRow>`select ${TERM} from ${JOINED} where t.hsds_id = ${id} limit 1`.execute(tx)
  return ownTerms().find((one) => one.id === id) ?? rows.map(termBody)[0]
}

function likeOf(search: string | undefined): string {
  return `%${(search ?? '').replaceAll(/[\\%_]/g, '')}%`
}

function matching(bodies: Body[], search: string | undefined): Body[] {
  return search ? bodies.filter((body) => String(body.name).toLowerCase().includes(search.toLowerCase())) : bodies
}

/** Where our own lists stand on a service; the others are words in a table. */
const COLUMNS: Record<string, RawBuilder<unknown>> = {
  'ww-kind': sql`array[s.kind]`,
  'ww-delivery': sql`array[s.delivery]`,
  'ww-sensitivity': sql`array[s.sensitivity]`,
  'ww-instrument': sql`array[s.instrument_type]`,
  'ww-need': sql`s.needs`,
  'ww-apply': sql`s.apply_ways`,
  'ww-accessibility': sql`s.accessibility`,
}

/** A condition on services: sorted under this word, or under any word of this list. Null: no condition. */
export function termFilter(asked: { taxonomy_id?: string | undefined; taxonomy_term_id?: string | undefined }): RawBuilder<boolean> | null {
  const conditions: RawBuilder<boolean>[] = []
  if (asked.taxonomy_term_id) conditions.push(byTerm(asked.taxonomy_term_id))
  if (asked.taxonomy_id) conditions.push(byTaxonomy(asked.taxonomy_id))
  return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : null
}

function byTerm(id: string): RawBuilder<boolean> {
  for (const { slug, terms } of OWN_LISTS) {
    const code = terms.find(([one]) => termIdOf(slug, one) === id)?.[0]
    const column = COLUMNS[slug]
    if (code !== undefined && column) return sql<boolean>`${code} = any(${column})`
  }
  return sql<boolean>`exists (select from catalogue.service_word w join catalogue.word t on t.taxonomy = w.taxonomy and t.code = w.code
    where w.service_id = s.id and t.hsds_id = ${id})`
}

function byTaxonomy(id: string): RawBuilder<boolean> {
  const own = OWN_LISTS.find(({ slug }) => taxonomyIdOf(slug) === id)
  const column = own && COLUMNS[own.slug]
  if (column) return sql<boolean>`array_remove(${column}, null) <> '{}'`
  return sql<boolean>`exists (select from catalogue.service_word w join catalogue.taxonomy x on x.id = w.taxonomy
    where w.service_id = s.id and x.hsds_id = ${id})`
}
