export { findByName } from './by-name.ts'
export { hasBasis, requireBasis } from './basis.ts'
export { lawsFor, purposesOn } from './laws.ts'
export { closeFile, lockFile } from './commands/close.ts'
export { CLOSED_BECAUSE, phone, type ClosedBecause } from './schema.ts'
export { followMove } from './commands/follow-move.ts'
export { newClaimCode } from './commands/claim.ts'
export { barOwnFilesOf } from './commands/own-file.ts'
export { representativesOf } from './commands/represent.ts'
export { tieAccount, tieAtDesk } from './commands/tie.ts'
export { agreementsOf, type AgreementRow } from './agreements.ts'
export { recordAgreement, withdrawAgreement } from './commands/agreement.ts'
export { setShielded } from './commands/protect.ts'
export { registerPerson, sameRegistration, type NewPerson } from './commands/register.ts'
export { endSightOf, endSightOfWorker, freeFor, giveSightToMany } from './commands/sight-many.ts'
export { endSight, giveSight, type Because, type Sight } from './commands/sight.ts'
export {
  barredWorkers,
  findPerson,
  idsOf,
  namesAcross,
  namesOf,
  personByLink,
  personsOf,
  personsReached,
  purposeTitles,
  reachOf,
  requirePerson,
  opensOwnFile,
  safeContactOf,
  type Person,
} from './queries.ts'
export { figuresOf } from './figures.ts'
export { filesOfAccount } from './files.ts'
export { requireFile } from './open-file.ts'
export { ownFile } from './own.ts'
export { sightsOn, type SightRow } from './who.ts'
export { knownPurposes } from './reference.ts'
export { texts } from './texts.ts'
export { people } from './module.ts'
