import type { Tx } from '../../platform/db/context.ts'
import type { Language } from '../../platform/languages.ts'
import type { FileRef } from '../../platform/actor.ts'
import { organisationsById, regionsOn } from '../../modules/regions/index.ts'
import {
  findConcepts,
  fittingWork,
  saidBefore,
  skillsBefore,
  skillsOf,
  type PersonSkill,
  type SaidBefore,
  type Scan,
  type SkillBefore,
} from '../../modules/skills/index.ts'
import type { Option } from '../../platform/ui/index.ts'

/** A record of work, skills, education and wishes as both sides read it: who said what, how it stood, and what follows. */
export interface SkillRecord {
  skills: PersonSkill[]
  before: SkillBefore[]
  /** Education and wishes as they stood. */
  said: SaidBefore[]
  organisations: ReadonlyMap<string, string>
  scan: Scan
  /** Of which the chance of work can be read. */
  regions: Option[]
}

/** The whole record; the chance of work is that of the own region, or of one that was chosen. policy: C3 */
export async function recordOf(
  tx: Tx,
  { regionCode, personId }: FileRef,
  { language, today, figuresOf }: { language: Language; today: string; figuresOf: string | undefined },
): Promise<SkillRecord> {
  const skills = await skillsOf(tx, regionCode, personId, language)
  const before = await skillsBefore(tx, regionCode, personId, language)
  const said = await saidBefore(tx, regionCode, personId)
  const regions = (await regionsOn(tx, today)).map(({ code, displayName }) => ({ value: code, label: displayName }))
  const chosen = regions.find(({ value }) => value === figuresOf)?.value ?? regionCode
  const scan = await fittingWork(tx, regionCode, personId, language, chosen)
  const noted = [...skills, ...before, ...said, ...scan.about.education, ...scan.about.wishes]
  const changed = [...before, ...said].flatMap((row) => row.changedOrganisationId ?? [])
  const ids = [...noted.flatMap((row) => row.responsibleOrganisationId ?? []), ...changed]
  const organisations = await organisationsById(tx, [...new Set(ids)])
  return {
    skills,
    before,
    said,
    organisations: new Map([...organisations].map(([id, { name }]) => [id, name])),
    scan,
    regions: regions.toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
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
