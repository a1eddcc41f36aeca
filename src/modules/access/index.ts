export { cookieNamed, openAccess, type AudienceSettings, type FileOfAccount } from './settings.ts'
export { chooseActing, signedIn, startSession } from './sign-in/sessions.ts'
export { bearer } from './api/tokens.ts'
export {
  accountById,
  accountByReference,
  accountNames,
  coordinatorsIn,
  guidesIn,
  declarePersonAccount,
  putAccount,
  saidPersonAccount,
  staffWithRoles,
  workersNamed,
  workersWith,
} from './accounts.ts'
export { staffCounts } from './counts.ts'
export { mailInRegions, mailOfAccount, mailOfRole, mailOfStaff, regionsWithRole, workersIn, type Reader } from './readers.ts'
export { noteRefused, refusedRequests } from './enforcement/refused.ts'
export { grantRole } from './roles/grants.ts'
export { mayTakeNames, setNames } from './roles/names.ts'
export { runGrant } from './roles/grant-command.ts'
export { askSystem } from './systems/commands.ts'
export { systemsWaiting } from './systems/queries.ts'
export { putApiClient } from './api/clients.ts'
export { AUDIENCES, type Audience, type GivenRole } from './schema.ts'
export { eraseAccount, exportAccount } from './personal-data.ts'
export { access } from './module.ts'
