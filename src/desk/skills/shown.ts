import type { Tx } from '../../platform/db/context.ts'
import type { Language } from '../../platform/languages.ts'
import type { FileRef } from '../../platform/actor.ts'
import { organisationsById } from '../../modules/regions/index.ts'
import {
  findConcepts,
  fittingWork,
  skillsBefore,
  skillsOf,
  type PersonSkill,
  type Scan,
  type SkillBefore,
} from '../../modules/skills/index.ts'

/** A record of work and skills as both sides read it: who said what, what is disputed, how it stood, and what follows. */
export interface SkillRecord {
  skills: PersonSkill[]
  before: SkillBefore[]
  organisations: ReadonlyMap<string, string>
  scan: Scan
}

/** The whole record. policy: C3 */
export async function recordOf(tx: Tx, { regionCode, personId }: FileRef, language: Language): Promise<SkillRecord> {
  const skills = await skillsOf(tx, regionCode, personId, language)
  const before = await skillsBefore(tx, regionCode, personId, language)
  const ids = [...skills, ...before].flatMap((row) => row.responsibleOrganisationId ?? [])
  const organisations = await organisationsById(tx, [...new Set([...ids, ...before.flatMap((row) => row.changedOrganisationId ?? [])])])
  return {
    skills,
    before,
    organisations: new Map([...organisations].map(([id, { name }]) => [id, name])),
    scan: await fittingWork(tx, regionCode, personId, language),
  }
}

/** So many skills and occupations are given to choose from. */
const MOST_FOUND = 12
export const conceptOption = ({ id, label }: { id: string; label: string }) => ({ value: id, label })

/** Skills and occupations that fit what was typed, to choose from. */
export async function foundFor(tx: Tx, typed: string | undefined, language: Language) {
  if (!typed) return []
  const found = [...(await findConcepts(tx, typed, 'skill', language)), ...(await findConcepts(tx, typed, 'occupation', language))]
  return found.slice(0, MOST_FOUND).map(conceptOption)
}
