export {
  identityClient,
  SignInFailed,
  type IdentityClient,
  type ProviderSettings,
  type SignInFailure,
  type StartedAtProvider,
} from './client.ts'
export { kvkOf, type Identity } from './claims.ts'
