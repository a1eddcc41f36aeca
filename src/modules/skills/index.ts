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
export { fittingWork, type Fitting, type Scan } from './scan.ts'
export { ScanPart, ScanSearch } from './scan-part.tsx'
export { DisputedWords, HOW_KNOWN, type ConceptKind, type HowKnown } from './schema.ts'
export { personalData } from './personal-data.ts'
export { texts } from './texts.ts'
