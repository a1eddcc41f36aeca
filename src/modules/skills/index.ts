export { loadReference } from './reference.ts'
export {
  conceptByUri,
  conceptsById,
  findConcepts,
  skillsBefore,
  skillsOf,
  type Concept,
  type FoundConcept,
  type PersonSkill,
  type SkillBefore,
} from './queries.ts'
export { correctSkill, disputeSkill, noteSkill, removeSkill } from './commands.ts'
export {
  conceptsAmong,
  findVersion,
  openVersion,
  putConcepts,
  putRelations,
  relationsFrom,
  serveFrom,
  type GivenConcept,
  type GivenRelation,
  type Label,
  type TaxonomyVersion,
} from './taxonomy.ts'
export { fittingWork, type Fitting, type Scan } from './scan/scan.ts'
export { ScanPart, ScanSearch } from './scan/scan-part.tsx'
export type { Level } from './education/schema.ts'
export { noteEducation } from './education/commands.ts'
export { EducationPart } from './education/part.tsx'
export { keepWishes } from './wishes/commands.ts'
export { WishesPart } from './wishes/part.tsx'
export { Wishes } from './wishes/schema.ts'
export { saidBefore, type SaidBefore } from './said.ts'
export { SaidBeforePart } from './said-line.tsx'
export { chancesAlready, putChances, type GivenChance } from './chances/commands.ts'
export { CHANCE_COLUMNS, readChance, type ChanceFields } from './chances/read.ts'
export { routes } from './routes.ts'
export { DisputedWords, HOW_KNOWN, type ConceptKind, type HowKnown } from './schema.ts'
export { personalData } from './personal-data.ts'
export { texts } from './texts.ts'
