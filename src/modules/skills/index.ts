export { loadReference } from './reference.ts'
export { conceptByUri, conceptsById, findConcepts, skillsOf, type Concept, type FoundConcept, type PersonSkill } from './queries.ts'
export { noteSkill, removeSkill } from './commands.ts'
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
export { HOW_KNOWN, type ConceptKind, type HowKnown } from './schema.ts'
export { personalData } from './personal-data.ts'
export { texts } from './texts.ts'
