import type { Temporal } from 'temporal-polyfill'
import { sql } from 'kysely'
import type { Language } from '../../platform/languages.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { plain } from '../../platform/plain.ts'
import type { ConceptKind, HowKnown } from './schema.ts'

export interface FoundConcept {
  id: string
  /** Its preferred name in the language asked for, or else in the other. */
  label: string
  /** The name that was found, when that is another one. */
  matched: string | null
}

export interface Concept {
  id: string
  kind: ConceptKind
  uri: string
  iscoCode: string | null
  informal: boolean
  label: string
  /** The language of the label, for `lang`. */
  labelLanguage: Language
}

export interface PersonSkill {
  id: string
  conceptId: string
  label: string
  howKnown: HowKnown
  informal: boolean
  kind: ConceptKind
  notedAt: Temporal.Instant
  /** Who noted it; null: it is the person's own word. */
  responsibleOrganisationId: string | null
  /** The person says that it is not right. */
  disputedAt: Temporal.Instant | null
  disputedWords: string | null
}

/** How something stood before, who changed it and when. */
export interface SkillBefore extends PersonSkill {
  change: 'corrected' | 'taken-away'
  changedAt: Temporal.Instant
  /** Null: the person did. */
  changedOrganisationId: string | null
}

/**
 * At most 20 occupations or skills for what somebody typed, typing errors forgiven. Order: the same words, names beginning with them,
 * names with a word beginning with them, names like them; within that the most alike, the own language, the shortest, the alphabet.
 * policy: C3
 */
export async function findConcepts(tx: Tx, query: string, kind: ConceptKind, language: Language = 'nl'): Promise<FoundConcept[]> {
  const wanted = plain(query).slice(0, 80)
  if (wanted.length < 2) return []
  const { rows } = await sql<{ conceptId: string; label: string; matched: string }>`
    select concept_id, label, matched from skills.find_concepts(${wanted}, ${[kind]}::text[], ${language}, 20)`.execute(tx)
  return rows.map(({ conceptId, label, matched }) => ({ id: conceptId, label, matched: matched === label ? null : matched }))
}

/** These concepts by id, named in this language where they have a name in it. */
export async function conceptsById(tx: Tx, ids: readonly string[], language: Language = 'nl'): Promise<Map<string, Concept>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Concept>`
    select distinct on (c.id) c.id, c.kind, c.uri, c.isco_code, c.informal, l.label, l.language as label_language
    from skills.concept c join skills.label l on l.concept_id = c.id and l.kind = 'preferred'
    where c.id = any(${[...new Set(ids)]}::uuid[])
    order by c.id, (l.language = ${language}) desc`.execute(tx)
  return new Map(rows.map((concept) => [concept.id, concept]))
}

/** A concept by its address within its taxonomy, in the version search takes from, else the newest. For texts that name one, such as the demo. */
export async function conceptByUri(tx: Tx, uri: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select c.id from skills.concept c join skills.taxonomy_version v on v.id = c.version_id
    where c.uri = ${uri} order by (c.kind = any(v.serves)) desc, v.loaded_at desc limit 1`.execute(tx)
  return rows[0]?.id
}

const AS_NOTED = ['id', 'conceptId', 'howKnown', 'notedAt', 'responsibleOrganisationId', 'disputedAt', 'disputedWords'] as const
type Noted = Pick<PersonSkill, (typeof AS_NOTED)[number]>

/** What a person can, in the order it was noted. policy: C3, C16 */
export async function skillsOf(tx: Tx, regionCode: string, personId: string, language: Language = 'nl'): Promise<PersonSkill[]> {
  const noted = await tx
    .selectFrom('skills.personSkill')
    .select(AS_NOTED)
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('notedAt')
    .orderBy('id')
    .$castTo<Noted>()
    .execute()
  if (noted.length > 0) touched(tx, regionCode, personId, 'skills')
  return named(tx, noted, language)
}

/** What stood there before, the newest change first. policy: C3 */
export async function skillsBefore(tx: Tx, regionCode: string, personId: string, language: Language = 'nl'): Promise<SkillBefore[]> {
  const rows = await tx
    .selectFrom('skills.personSkillBefore')
    .select([...AS_NOTED, 'change', 'changedAt', 'changedOrganisationId'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .$castTo<Noted & Pick<SkillBefore, 'change' | 'changedAt' | 'changedOrganisationId'>>()
    .execute()
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  return named(tx, rows, language)
}

async function named<R extends Noted>(tx: Tx, rows: R[], language: Language) {
  const concepts = await conceptsById(
    tx,
    rows.map(({ conceptId }) => conceptId),
    language,
  )
  return rows.flatMap((row) => {
    const concept = concepts.get(row.conceptId)
    return concept ? [{ ...row, label: concept.label, informal: concept.informal, kind: concept.kind }] : []
  })
}
