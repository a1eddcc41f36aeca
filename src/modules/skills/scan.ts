import { sql } from 'kysely'
import type { Language } from '../../platform/languages.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { conceptsById } from './queries.ts'

/** Raise the version, and its day, when the counting below changes: what somebody reads names both. policy: C3 */
export const METHOD = { version: '1', from: '2026-11-28' }
const SHOWN = 8

/** An occupation that fits, and why: which skills matched, and which it asks for that are not on the record. */
export interface Fitting {
  occupationId: string
  label: string
  matched: string[]
  lacking: string[]
  /** The person did this work. */
  done: boolean
}

export interface Scan {
  items: Fitting[]
  /** The lists of occupations and skills that were used, with their version. */
  lists: string[]
}

/**
 * Which occupations ask for what is on the record, counted: most of what an occupation asks for first, then most matches in all. Work
 * somebody did comes first. What they dispute does not count. It decides nothing and is not kept. policy: C3, C4
 */
export async function fittingWork(tx: Tx, regionCode: string, personId: string, language: Language = 'nl'): Promise<Scan> {
  const { rows } = await sql<{ id: string; matched: string[]; lacking: string[]; done: boolean; list: string }>`
    with known as (
      select distinct c.id, c.version_id, c.uri, c.kind from skills.person_skill p join skills.concept c on c.id = p.concept_id
      where p.region_code = ${regionCode} and p.person_id = ${personId} and p.disputed_at is null
    ), hit as (
      select version_id, uri, count(*) filter (where kind = 'essential') as asked, count(*) as hits, array_agg(id) as matched, bool_or(done) as done
      from (
        select r.version_id, r.from_uri as uri, r.kind, k.id, false as done from known k
        join skills.relation r on r.version_id = k.version_id and r.to_uri = k.uri and r.kind in ('essential', 'optional')
        union all
        select k.version_id, k.uri, 'done', null, true from known k where k.kind = 'occupation') one
      group by version_id, uri
    ), best as (
      select o.id, h.*, v.taxonomy || ' ' || v.version as list from hit h
      join skills.concept o on o.version_id = h.version_id and o.uri = h.uri and o.kind = 'occupation'
      join skills.taxonomy_version v on v.id = h.version_id
      order by h.done desc, h.asked desc, h.hits desc, h.uri limit ${SHOWN}
    )
    select b.id, b.done, b.list, array_remove(b.matched, null) as matched,
      array(select s.id from skills.relation r join skills.concept s on s.version_id = r.version_id and s.uri = r.to_uri
        where r.version_id = b.version_id and r.from_uri = b.uri and r.kind = 'essential' and not s.id = any (array_remove(b.matched, null))
        order by s.uri limit 5) as lacking
    from best b order by b.done desc, b.asked desc, b.hits desc, b.uri`.execute(tx)
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  const names = await conceptsById(
    tx,
    rows.flatMap(({ id, matched, lacking }) => [id, ...matched, ...lacking]),
    language,
  )
  const name = (id: string) => names.get(id)?.label ?? ''
  const items = rows.map(({ id, matched, lacking, done }) => ({
    occupationId: id,
    label: name(id),
    matched: matched.map(name),
    lacking: lacking.map(name),
    done,
  }))
  return { items, lists: [...new Set(rows.map(({ list }) => list))] }
}
