export { openAccess, type Access, type AccessSettings, type AudienceSettings, type FilesOfAccount } from './settings.ts'
export { endSessionsOf, signedIn, startSession } from './sessions.ts'
export { bearer } from './tokens.ts'
export {
  accountById,
  accountByReference,
  accountNames,
  attachAccount,
  putAccount,
  staffNamed,
  staffWithRole,
  type Account,
  type NewAccount,
} from './accounts.ts'
export { blockAccount, endRole, grantRole, type RoleToGive } from './grants.ts'
export { runGrant } from './grant-command.ts'
export { heldRoles } from './roles.ts'
export { blockApiClient, putApiClient } from './api-clients.ts'
export { homeOf } from './rules.ts'
export { AUDIENCES, GIVEN_ROLES, SCOPES, type Audience, type GivenRole, type NewApiClient } from './schema.ts'
export { eraseAccount, exportAccount } from './personal-data.ts'
export { access } from './module.ts'
