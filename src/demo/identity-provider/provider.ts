import Provider, { interactionPolicy, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { Audience } from '../../modules/access/index.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { DemoKeys } from './keys.ts'
import { DatabaseMemory } from './memory.ts'
import { claimsOf } from './people.ts'

export const ASSURANCE = 'http://eidas.europa.eu/LoA/substantial'
export const CLIENT_ID = 'wegwijzer-demo'

/** Where the provider of one audience answers; it is mounted in our own server. */
export function mountOf(audience: Audience): string {
  return `/demo/identiteit/${audience}`
}

/** A complete OpenID provider for one audience, that asks nothing but who you would like to be. Only ever made for a demo. */
export function makeProvider(audience: Audience, baseUrl: string, db: () => Db, keys: DemoKeys): Provider {
  const provider = new Provider(baseUrl + mountOf(audience), configuration(audience, baseUrl, db, keys))
  // Requests come from our own server, which states protocol and host itself.
  provider.proxy = true
  return provider
}

function configuration(audience: Audience, baseUrl: string, db: () => Db, keys: DemoKeys): Configuration {
  return {
    adapter: class extends DatabaseMemory {
      constructor(model: string) {
        super(db, `${audience} ${model}`)
      }
    },
    clients: [ourSide(audience, baseUrl, keys)],
    clientAuthMethods: ['private_key_jwt'],
    responseTypes: ['code'],
    jwks: { keys: [keys.provider] },
    cookies: {
      keys: [keys.cookies],
      names: { session: `demo_${audience}`, interaction: `demo_${audience}_vraag`, resume: `demo_${audience}_verder` },
    },
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'email'],
    acrValues: [ASSURANCE],
    claims: { openid: ['sub', 'sub_id_type', 'name', 'represents', 'acr'], profile: [], email: [] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    ttl: { Interaction: 900, Session: 900, Grant: 900, AuthorizationCode: 60, IdToken: 300, AccessToken: 300 },
    interactions: { policy: alwaysAsk(), url: (ctx, interaction) => interactionPath(ctx, audience, interaction.uid) },
    findAccount: async (_ctx, key) => {
      const claims = await claimsOf(db(), audience, key)
      return claims && { accountId: key, claims: async () => claims as { sub: string } }
    },
    loadExistingGrant: agreedBeforehand,
    renderError: async (ctx) => ctx.redirect(`${baseUrl}/inloggen?fout=niet-gelukt`),
  }
}

/** Our own program, the only client there is. */
function ourSide(audience: Audience, baseUrl: string, keys: DemoKeys): ClientMetadata {
  const { d: _, ...publicKey } = keys.client
  return {
    client_id: CLIENT_ID,
    redirect_uris: [`${baseUrl}/inloggen/${audience}/terug`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    id_token_signed_response_alg: 'ES256',
    jwks: { keys: [publicKey] },
  }
}

function interactionPath(ctx: KoaContextWithOIDC, audience: Audience, uid: string): string {
  const wished = ctx.oidc.params?.ui_locales
  const english = typeof wished === 'string' && wished.startsWith('en')
  return `${english ? '/en' : ''}${mountOf(audience)}/kies/${uid}`
}

/** Everybody chooses anew each time: the demo is about being different people. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const { base, Check } = interactionPolicy
  const policy = base()
  policy
    .get('login')
    ?.checks.add(
      new Check('choose', 'choose who you are', (ctx) => (ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT)),
    )
  return policy
}

/** Our own site is the only client, so there is nothing to agree to. */
async function agreedBeforehand(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}
