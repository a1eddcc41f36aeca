import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { Part } from './rhythm.ts'

const COLUMNS = [
  'id',
  'organisationId',
  'name',
  'alternateName',
  'kind',
  'instrumentType',
  'sensitivity',
  'freeHelp',
  'aim',
  'method',
  'afterwards',
  'forWhom',
  'howToApply',
  'applyWays',
  'delivery',
  'groupMin',
  'groupMax',
  'languages',
  'accessibility',
  'documents',
  'needs',
  'targetGroups',
  'ageMin',
  'ageMax',
  'durationWeeks',
  'hoursPerWeek',
  'intensity',
  'places',
  'placesFree',
  'waitingWeeks',
  'contactName',
  'contactPhone',
  'contactEmail',
  'url',
  'acceptanceDays',
  'national',
  'templateId',
  'sourceId',
  'externalId',
  'status',
  'unlistedBecause',
  'rhythm',
  'newSince',
] as const

/** The columns of a service. */
export type ServiceRow = Awaited<ReturnType<typeof rowsOf>>[number]

export interface Schedule {
  words: string | null
  startsOn: string | null
  untilOn: string | null
  freq: string | null
  every: number
  byday: string[]
  opens: string | null
  closes: string | null
}
export interface Place {
  id: string
  name: string | null
  street: string | null
  houseNumber: string | null
  postcode: string | null
  place: string | null
  pc4: string | null
  latitude: number | null
  longitude: number | null
  schedules: Schedule[]
}
export interface Rule {
  id: string
  kind: string
  value: string | null
  hard: boolean
  words: string | null
}

/** An occupation a service leads to or a skill it teaches, by its names. */
export interface LinkedConcept {
  id: string
  kind: 'occupation' | 'skill'
  name: string
  nameEn: string | null
}

/** Why and until when an offer is paused. */
export interface Pause {
  because: string
  words: string | null
  untilOn: string
}

/** What a service has several of, each in its own table. */
export interface ServiceParts {
  confirmed: Partial<Record<Part, { on: string; dueOn: string }>>
  /** Codes of regions (AM..) and municipalities (GM....). */
  areas: string[]
  /** Where it runs, with days and hours. */
  locations: Place[]
  steps: { title: string; words: string | null }[]
  starts: { startsOn: string | null; places: number | null; placesFree: number | null }[]
  closures: { closedFrom: string; closedUntil: string; words: string | null }[]
  rules: Rule[]
  terms: { taxonomy: string; code: string; name: string }[]
  /** Occupations it leads to and skills it teaches, of the taxonomy. */
  concepts: LinkedConcept[]
  /** Null while it is not paused, or nobody said why. */
  pause: Pause | null
}

export function rowsOf(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('catalogue.service')
    .select(COLUMNS)
    .where('id', 'in', [...ids])
    .execute()
}

/** The parts of services by id, asked in one question. */
export async function partsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ServiceParts>> {
  const { rows } = await sql<ServiceParts & { id: string }>`
    select s.id,
      (select coalesce(json_object_agg(c.part, json_build_object('on', c.confirmed_on, 'dueOn', c.due_on)), '{}'::json)
        from catalogue.service_confirmed c where c.service_id = s.id) as confirmed,
      array(select a.area from catalogue.service_area a where a.service_id = s.id order by 1) as areas,
      ${listOf(sql`json_build_object('id', p.id, 'name', p.name, 'street', p.street, 'houseNumber', p.house_number, 'postcode', p.postcode,
        'place', p.place, 'pc4', p.pc4, 'latitude', p.latitude, 'longitude', p.longitude, 'schedules', (
          select coalesce(json_agg(json_build_object('words', h.words, 'startsOn', h.starts_on, 'untilOn', h.until_on, 'freq', h.freq,
            'every', h.every, 'byday', h.byday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.id), '[]'::json)
          from catalogue.place_schedule h where h.place_id = p.id)) order by p.position`)} from catalogue.service_place p where p.service_id = s.id) as locations,
      ${listOf(sql`json_build_object('title', t.title, 'words', t.words) order by t.position`)} from catalogue.service_step t where t.service_id = s.id) as steps,
      ${listOf(sql`json_build_object('startsOn', b.starts_on, 'places', b.places, 'placesFree', b.places_free) order by b.starts_on nulls first`)}
        from catalogue.service_start b where b.service_id = s.id) as starts,
      ${listOf(sql`json_build_object('closedFrom', d.closed_from, 'closedUntil', d.closed_until, 'words', d.words) order by d.closed_from`)}
        from catalogue.service_closure d where d.service_id = s.id) as closures,
      (select json_build_object('because', u.because, 'words', u.words, 'untilOn', u.until_on) from catalogue.pause u
        where u.service_id = s.id and u.ended_at is null and s.status = 'paused') as pause,
      ${listOf(sql`json_build_object('id', r.id, 'kind', r.kind, 'value', r.value, 'hard', r.hard, 'words', r.words) order by r.position`)}
        from catalogue.service_rule r where r.service_id = s.id) as rules,
      ${listOf(sql`json_build_object('taxonomy', w.taxonomy, 'code', w.code, 'name', n.name) order by w.taxonomy, w.code`)}
        from catalogue.service_term w join catalogue.term n on n.taxonomy = w.taxonomy and n.code = w.code where w.service_id = s.id) as terms,
      ${listOf(sql`json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'nameEn', o.name_en) order by o.kind, o.name, o.id`)} from (
        select c.id, c.kind, coalesce(max(c.label) filter (where c.language = 'nl'), max(c.label)) as name, max(c.label) filter (where c.language = 'en') as name_en
        from catalogue.service_concept l join skills.concept_shared c on c.id = l.concept_id where l.service_id = s.id group by c.id, c.kind) o) as concepts
    from catalogue.service s where s.id = any(${[...ids]})`.execute(tx)
  return new Map(rows.map(({ id, ...parts }) => [id, parts]))
}

function listOf(aggregated: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(${aggregated}), '[]'::json)`
}
