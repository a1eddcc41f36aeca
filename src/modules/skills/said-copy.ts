import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'

const MOMENTS = ['notedAt', 'changedAt', 'disputedAt']
type Part = 'skills' | 'skillsBefore' | 'education' | 'wishes' | 'saidBefore'
type Said = Record<string, unknown>

/** A concept in Dutch, else as it is called. */
const LABEL = sql`(select l.label from skills.label l where l.concept_id = p.concept_id and l.kind = 'preferred' order by (l.language = 'nl') desc limit 1)`
const SAID = sql`'notedAt', noted_at, 'ownWord', responsible_organisation_id is null`
const CHANGED = sql`'change', change, 'changedAt', changed_at, 'changedOrganisation', coalesce(changed_organisation_id::text, 'person')`
const SKILL = sql`'label', ${LABEL}, 'howKnown', how_known, ${SAID}, 'disputedAt', disputed_at, 'disputedWords', disputed_words`

/** Skills, education, wishes and how they stood before, as the copy has them: one question for all. No organisation means the own word. */
export async function saidCopy(tx: Tx, regionCode: string, personId: string): Promise<Record<Part, Said[]>> {
  const whose = sql`where p.region_code = ${regionCode} and p.person_id = ${personId}`
  const { rows } = await sql<{ part: Part; said: Said }>`
    select part, said from (
      select 'skills' as part, noted_at as at, jsonb_build_object(${SKILL}) as said from skills.person_skill p ${whose}
      union all
      select 'skillsBefore', changed_at, jsonb_build_object(${SKILL}, ${CHANGED}) from skills.person_skill_before p ${whose}
      union all
      select 'education', noted_at, jsonb_build_object('label', what, 'level', level, 'finished', finished, 'year', year, ${SAID})
      from skills.person_education p ${whose}
      union all
      select 'wishes', noted_at, jsonb_build_object('subject', subject, 'value', value, ${SAID}) from skills.person_wish p ${whose}
      union all
      select 'saidBefore', changed_at, stood || jsonb_build_object(${SAID}, ${CHANGED}) from skills.person_said_before p ${whose}) every_one
    order by at`.execute(tx)
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  const of = (part: Part) => rows.filter((row) => row.part === part).map(({ said }) => readable(said))
  return {
    skills: of('skills'),
    skillsBefore: of('skillsBefore'),
    education: of('education'),
    wishes: of('wishes'),
    saidBefore: of('saidBefore'),
  }
}

/** Moments as the rest of the copy writes them; what there is nothing of is left out. */
function readable(said: Said): Said {
  const kept = Object.entries(said).filter(([, value]) => value !== null)
  return Object.fromEntries(
    kept.map(([name, value]) => [name, MOMENTS.includes(name) ? Temporal.Instant.from(String(value)).toString() : value]),
  )
}
