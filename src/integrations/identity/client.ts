import * as oidc from 'openid-client'
import { carriesBsn, readClaims, type Identity } from './claims.ts'
import { readPrivateKey } from './key.ts'

/** An OpenID provider, and who we are there. Source: OIDC NL GOV 1.0.1. */
export interface ProviderSettings {
  issuer: string
  clientId: string
  /** PEM or JWK. */
  key: string
  redirectUri: string
  /** `openid`, and what more is asked of this provider. */
  scope: string
  /** Levels of assurance that are enough, the lowest first; empty: any. */
  acr: string[]
  /** How requests reach the provider; the demo's own does not go over the network. */
  fetch?: oidc.CustomFetch
  /** Only for the provider of the demo, on a machine without certificate. */
  insecure?: boolean
}

export type SignInFailure = 'cancelled' | 'not-valid' | 'too-weak' | 'bsn' | 'out-of-order'

/** A sign-in that did not succeed; the reason is a code, never what the provider sent. */
export class SignInFailed extends Error {
  readonly reason: SignInFailure

  constructor(reason: SignInFailure) {
    super(reason)
    this.reason = reason
  }
}

export interface StartedAtProvider {
  url: string
  state: string
  nonce: string
  codeVerifier: string
}

export interface IdentityClient {
  /** Where to send the browser, and what to remember until it comes back. */
  start(asked: { language: string; loginHint?: string }): Promise<StartedAtProvider>
  /** Who came back; throws SignInFailed. A code serves once. */
  finish(url: URL, expected: Omit<StartedAtProvider, 'url'>): Promise<Identity>
}

const HALF_A_DAY = 12 * 60 * 60 * 1000
const SECONDS_TO_ANSWER = 10

/** A client of one provider: code flow, PKCE S256, state, nonce, private_key_jwt; metadata by discovery, kept half a day. */
export function identityClient(settings: ProviderSettings): IdentityClient {
  let known: { configuration: Promise<oidc.Configuration>; until: number } | null = null
  const configuration = () => {
    if (!known || performance.now() > known.until) {
      known = { configuration: discover(settings), until: performance.now() + HALF_A_DAY }
      known.configuration.catch(() => (known = null))
    }
    return known.configuration
  }
  return {
    start: async (asked) => start(await configuration(), settings, asked),
    finish: async (url, expected) => finish(await configuration(), settings, url, expected),
  }
}

async function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const { key, kid } = await readPrivateKey(settings.key)
  try {
    return await oidc.discovery(new URL(settings.issuer), settings.clientId, {}, oidc.PrivateKeyJwt({ key, kid }), {
      timeout: SECONDS_TO_ANSWER,
      execute: settings.insecure ? [oidc.allowInsecureRequests] : [],
      ...(settings.fetch ? { [oidc.customFetch]: settings.fetch } : {}),
    })
  } catch {
    throw new SignInFailed('out-of-order')
  }
}

async function start(
  configuration: oidc.Configuration,
  settings: ProviderSettings,
  asked: { language: string; loginHint?: string },
): Promise<StartedAtProvider> {
  const made = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() }
  const url = oidc.buildAuthorizationUrl(configuration, {
    scope: settings.scope,
    redirect_uri: settings.redirectUri,
    state: made.state,
    nonce: made.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(made.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: asked.language,
    ...(settings.acr.length > 0 ? { acr_values: settings.acr.join(' ') } : {}),
    ...(asked.loginHint ? { login_hint: asked.loginHint } : {}),
  })
  return { url: url.href, ...made }
}

async function finish(
  configuration: oidc.Configuration,
  settings: ProviderSettings,
  url: URL,
  expected: Omit<StartedAtProvider, 'url'>,
): Promise<Identity> {
  const current = new URL(settings.redirectUri)
  current.search = url.search
  const tokens = await oidc
    .authorizationCodeGrant(configuration, current, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.codeVerifier,
      idTokenExpected: true,
    })
    .catch((error: unknown) => {
      throw new SignInFailed(reasonOf(error))
    })
  const claims = tokens.claims() as Record<string, unknown>
  if (carriesBsn(claims)) throw new SignInFailed('bsn')
  const identity = readClaims(claims)
  if (settings.acr.length > 0 && !settings.acr.includes(identity.acr ?? '')) throw new SignInFailed('too-weak')
  return identity
}

function reasonOf(error: unknown): SignInFailure {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled'
    return ['temporarily_unavailable', 'server_error'].includes(error.error) ? 'out-of-order' : 'not-valid'
  }
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'out-of-order' : 'not-valid'
  return error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT' ? 'not-valid' : 'out-of-order'
}
