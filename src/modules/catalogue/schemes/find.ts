import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { termsOf, wordsOfList } from '../offer/reference.ts'
import { termText } from '../offer/shown.tsx'
import type { nl } from '../texts.nl.ts'
import { ASKED, type AskedName, type SchemeAsked } from './query.ts'
import { offeredIn } from '../offer/offered-in.ts'

/** More than an employer reads. */
const MOST = 50

export interface Scheme {
  service: Service
  /** What was asked for that this scheme names; the rest it leaves open. */
  named: AskedName[]
}

/** Codes to choose from with their words, per question. */
export async function schemeChoices(tx: Tx, t: typeof nl): Promise<Record<AskedName, { value: string; label: string }[]>> {
  const terms = await termsOf(tx, Object.values(ASKED))
  const of = (name: AskedName) =>
    wordsOfList(terms, ASKED[name]).map(([code, word]) => ({
      value: code,
      label: termText(t, { taxonomy: ASKED[name], code, name: word }),
    }))
  return { stap: of('stap'), inkomen: of('inkomen'), leeftijd: of('leeftijd') }
}

/**
 * Schemes that help an employer, in this region or everywhere. A scheme that says nothing about what is asked stays in; one that names
 * something else leaves. Those that name most of what is asked come first, then by name. policy: F3
 */
export async function schemesFor(tx: Tx, today: string, codes: readonly string[] | null, asked: SchemeAsked): Promise<Scheme[]> {
  const wanted = (Object.keys(ASKED) as AskedName[]).flatMap((name) => (asked[name] ? [{ name, code: asked[name] }] : []))
  const { rows } = await sql<{ id: string; named: AskedName[] }>`
    with asked as (
      select * from unnest(${wanted.map(({ name }) => name)}::text[], ${wanted.map(({ name }) => ASKED[name])}::text[],
        ${wanted.map(({ code }) => code)}::text[]) as a (name, taxonomy, code)),
    candidate as (
      select id from catalogue.service where status = 'public' and instrument_type = 'employer'
      union select t.service_id from catalogue.service_term t where t.taxonomy = 'employer-steps'),
    scheme as (
      select s.id, s.name from catalogue.service s
      where s.id = any (array(select c.id from candidate c)) and s.status = 'public' and ${codes === null ? sql`true` : offeredIn(codes)})
    select s.id, coalesce(array_agg(a.name) filter (where own.code is not null), '{}') as named
    from scheme s left join asked a on true
      left join catalogue.service_term own on own.service_id = s.id and own.taxonomy = a.taxonomy and own.code = a.code
    group by s.id, s.name
    having bool_and(a.name is null or own.code is not null
      or not exists (select from catalogue.service_term o where o.service_id = s.id and o.taxonomy = a.taxonomy))
    order by count(own.code) desc, s.name, s.id limit ${MOST}`.execute(tx)
  const services = await servicesByIds(
    tx,
    rows.map(({ id }) => id),
    today,
  )
  const byId = new Map(services.map((service) => [service.id, service]))
  return rows.flatMap(({ id, named }) => {
    const service = byId.get(id)
    return service ? [{ service, named }] : []
  })
}
