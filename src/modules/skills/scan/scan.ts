import { sql } from 'kysely'
import type { Language } from '../../../platform/languages.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { chancesIn, type Chance } from '../chances/queries.ts'
import { chanceFor } from '../chances/rules.ts'
import { educationOf } from '../education/queries.ts'
import { conceptsById } from '../queries.ts'
import { conditions, CONDITIONS_LIST, longestOf } from '../wishes/conditions.ts'
import { wishesOf } from '../wishes/queries.ts'
import type { WorkKind } from '../wishes/schema.ts'
import { marksOf, saidIn, type About, type Mark } from './marks.ts'

/** Raise the version, and its day, when what is counted or marked below changes: what somebody reads names both. policy: C3 */
export const METHOD = { version: '2', from: '2026-11-28' }
const SHOWN = 8
/** How many are held against wishes and limits: so that those that suit them do not stand behind those that do not. */
const LOOKED_AT = 40

/** An occupation that fits, and why: which skills matched, which it asks for that are not on the record, and what wishes and limits say. */
export interface Fitting {
  occupationId: string
  label: string
  matched: string[]
  lacking: string[]
  /** The person did this work. */
  done: boolean
  /** Work somebody did that is in the same group of ISCO-08. */
  near: string[]
  marks: Mark[]
  chance: Chance | undefined
}

export interface Scan {
  /** Nothing the person said speaks against these. */
  items: Fitting[]
  /** These fit the record, and something the person said speaks against them: which stands with each. */
  against: Fitting[]
  /** Wished kinds of work of which nothing was found. */
  unfound: WorkKind[]
  /** The lists of occupations and skills that were used, with their version. */
  lists: string[]
  /** What it was held against. */
  about: About
  /** The region of the figures. */
  regionCode: string
}

interface Row {
  id: string
  isco: string | null
  matched: string[]
  lacking: string[]
  near: string[]
  done: boolean
  list: string
}

/**
 * Which occupations ask for what is on the record, each held against wishes, limits and education, with the chance of work in a region.
 * Work somebody did comes first, then wished kinds, then most of what an occupation asks for. What is disputed does not count. What does
 * not suit a wish stands apart, with the reason, the first eight of it as of the rest. It decides nothing and is not kept. policy: C3, C4
 */
export async function fittingWork(
  tx: Tx,
  regionCode: string,
  personId: string,
  language: Language = 'nl',
  figuresOf: string = regionCode,
): Promise<Scan> {
  const about = { wishes: await wishesOf(tx, regionCode, personId), education: await educationOf(tx, regionCode, personId) }
  const rows = await hitsOf(tx, regionCode, personId)
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  const ids = rows.flatMap(({ id, matched, lacking, near }) => [id, ...matched, ...lacking, ...near])
  const names = await conceptsById(tx, ids, language)
  const chances = await chancesIn(tx, figuresOf)
  const work = await conditions()
  const name = (id: string) => names.get(id)?.label ?? ''
  const all = rows.map((row): Fitting & { kind: WorkKind | undefined } => ({
    occupationId: row.id,
    label: name(row.id),
    matched: row.matched.map(name),
    lacking: row.lacking.map(name),
    done: row.done,
    near: row.done ? [] : row.near.map(name),
    marks: marksOf(row.isco, longestOf(work, row.isco), about),
    chance: chanceFor(chances, row.isco),
    kind: longestOf(work, row.isco)?.kind,
  }))
  const wanted = saidIn(about.wishes)('workWanted') as WorkKind[]
  const suits = all.filter(({ marks }) => marks.every((mark) => mark.is !== 'not'))
  const first = ({ done, kind }: (typeof all)[number]) => (done ? 0 : kind && wanted.includes(kind) ? 1 : 2)
  return {
    items: suits.toSorted((a, b) => first(a) - first(b)).slice(0, SHOWN),
    against: all.filter((one) => !suits.includes(one)).slice(0, SHOWN),
    unfound: rows.length === 0 ? [] : wanted.filter((kind) => all.every((one) => one.kind !== kind)),
    lists: [...new Set([...rows.map(({ list }) => list), CONDITIONS_LIST])],
    about,
    regionCode: figuresOf,
  }
}

async function hitsOf(tx: Tx, regionCode: string, personId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with known as (
      select distinct c.id, c.version_id, c.uri, c.kind, c.isco_code from skills.person_skill p join skills.concept c on c.id = p.concept_id
      where p.region_code = ${regionCode} and p.person_id = ${personId} and p.disputed_at is null
    ), hit as (
      select version_id, uri, count(*) filter (where kind = 'essential') as asked, count(*) filter (where kind in ('essential', 'optional')) as hits,
        array_agg(id) filter (where kind in ('essential', 'optional')) as matched, array_agg(id) filter (where kind = 'near') as near,
        bool_or(kind = 'done') as done
      from (
        select r.version_id, r.from_uri as uri, r.kind, k.id from known k
        join skills.relation r on r.version_id = k.version_id and r.to_uri = k.uri and r.kind in ('essential', 'optional')
        union all
        select k.version_id, k.uri, 'done', null from known k where k.kind = 'occupation'
        union all
        select o.version_id, o.uri, 'near', k.id from known k
        join skills.concept o on o.isco_code = k.isco_code and o.kind = 'occupation' and o.version_id = k.version_id and o.id <> k.id
        where k.kind = 'occupation' and length(k.isco_code) = 4) one
      group by version_id, uri
    ), best as (
      select o.id, o.isco_code as isco, h.*, v.taxonomy || ' ' || v.version as list from hit h
      join skills.concept o on o.version_id = h.version_id and o.uri = h.uri and o.kind = 'occupation'
      join skills.taxonomy_version v on v.id = h.version_id
      order by h.done desc, h.asked desc, h.hits desc, h.uri limit ${LOOKED_AT}
    )
    select b.id, b.isco, b.done, b.list, coalesce(b.matched, '{}') as matched, coalesce(b.near, '{}') as near,
      array(select s.id from skills.relation r join skills.concept s on s.version_id = r.version_id and s.uri = r.to_uri
        where r.version_id = b.version_id and r.from_uri = b.uri and r.kind = 'essential' and not s.id = any (coalesce(b.matched, '{}'))
        order by s.uri limit 5) as lacking
    from best b order by b.done desc, b.asked desc, b.hits desc, b.uri`.execute(tx)
  return rows
}
