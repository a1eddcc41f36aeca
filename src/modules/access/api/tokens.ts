import type { Context } from 'hono'
import { decodeJwt, errors, importJWK, jwtVerify, type JWK, type JWTPayload } from 'jose'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { inContext } from '../../../platform/db/context.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { NO_PERSONS } from '../../../platform/request.ts'
import { securityNow } from '../../../platform/session.ts'
import { noteRefused, saysEnforcement } from '../enforcement/refused.ts'
import type { Access, Moment } from '../settings.ts'

export const TOKEN_SECONDS = 600
/** An assertion is made for one request; one that lasts longer is refused. */
const ASSERTION_SECONDS = 300
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
// Source: OAuth NL GOV 1.1, private_key_jwt.
const ALGORITHMS = ['PS256', 'ES256', 'RS256']

type OAuthError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope'

/** What RFC 6749 5.2 calls it, with a sentence for who builds the client. */
export class TokenRefused extends Error {
  readonly error: OAuthError
  readonly description: string

  constructor(error: OAuthError, description: string) {
    super(error)
    this.error = error
    this.description = description
  }
}

interface Client {
  id: string
  clientId: string
  organisationId: string
  publicJwk: JWK
  scopes: string[]
  regions: string[]
  blockedOn: string | null
}

/** A token for a system that proves with its key who it is. Source: RFC 6749 4.4, RFC 7523, OAuth NL GOV. */
export async function giveToken(access: Access, posted: URLSearchParams, at: Moment): Promise<{ token: string; scopes: string[] }> {
  refuseTwice(posted)
  if (posted.get('grant_type') !== 'client_credentials') {
    throw posted.has('grant_type')
      ? new TokenRefused('unsupported_grant_type', 'Only client_credentials is supported.')
      : new TokenRefused('invalid_request', 'grant_type is missing.')
  }
  const client = await authenticate(access, posted, at)
  await refuseEnforcement(access, client, posted.get('scope'), at)
  const scopes = scopesFor(client, posted.get('scope'))
  const token = newSecret()
  const expiresAt = securityNow().add({ seconds: TOKEN_SECONDS }).toString()
  await access.db
    .insertInto('access.apiToken')
    .values({ tokenHash: hashSecret(token), apiClientId: client.id, scopes, expiresAt })
    .execute()
  return { token, scopes }
}

/** Which system is this, by bearer token? Null when there is none that holds. */
export async function bearer(access: Access, hono: Context, at: Moment): Promise<Actor | null> {
  const token = /^Bearer ([\w-]{20,64})$/i.exec(hono.req.header('authorization') ?? '')?.[1]
  if (!token) return null
  const client = await access.db
    .selectFrom('access.apiToken as t')
    .innerJoin('access.apiClient as c', 'c.id', 't.apiClientId')
    .select(['c.organisationId', 'c.regions', 'c.blockedOn', 't.scopes', 't.expiresAt'])
    .where('t.tokenHash', '=', hashSecret(token))
    .$castTo<Pick<Client, 'organisationId' | 'regions' | 'blockedOn' | 'scopes'> & { expiresAt: Temporal.Instant }>()
    .executeTakeFirst()
  if (!client || isBlocked(client, at.today) || Temporal.Instant.compare(client.expiresAt, securityNow()) <= 0) return null
  return actorOf(client, at)
}

async function authenticate(access: Access, posted: URLSearchParams, at: Moment): Promise<Client> {
  const assertion = posted.get('client_assertion')
  if (posted.get('client_assertion_type') !== JWT_BEARER || !assertion) {
    throw new TokenRefused('invalid_client', 'Authenticate with private_key_jwt: client_assertion and client_assertion_type.')
  }
  const client = await clientOf(access, issuerOf(assertion))
  const named = posted.get('client_id')
  if (!client || isBlocked(client, at.today) || (named !== null && named !== client.clientId)) throw wrongAssertion()
  const claims = await verify(access, assertion, client)
  await useOnce(access, client, claims)
  return client
}

async function verify(access: Access, assertion: string, client: Client): Promise<JWTPayload> {
  const tokenEndpoint = `${access.baseUrl}/api/v1/token`
  try {
    const { payload } = await jwtVerify(assertion, await importJWK(client.publicJwk, algorithmFor(client.publicJwk)), {
      algorithms: ALGORITHMS,
      issuer: client.clientId,
      subject: client.clientId,
      audience: [tokenEndpoint, access.baseUrl],
      clockTolerance: 10,
      requiredClaims: ['exp', 'jti', 'aud'],
      currentDate: new Date(securityNow().epochMilliseconds),
    })
    const latest = securityNow().epochMilliseconds / 1000 + ASSERTION_SECONDS + 10
    // Made for us alone: with more receivers one of them could use it here.
    if (Array.isArray(payload.aud) && payload.aud.length > 1) throw wrongAssertion()
    if (payload.exp! > latest || typeof payload.jti !== 'string' || payload.jti.length > 200) throw wrongAssertion()
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw wrongAssertion()
    throw error
  }
}

async function useOnce(access: Access, client: Client, claims: JWTPayload): Promise<void> {
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(claims.exp! * 1000).toString()
  const first = await access.db
    .insertInto('access.usedAssertion')
    .values({ apiClientId: client.id, jti: claims.jti!, expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (first.numInsertedOrUpdatedRows !== 1n) throw wrongAssertion()
}

/** One sentence for all that can be wrong, so that nobody learns which clients there are. */
function wrongAssertion(): TokenRefused {
  return new TokenRefused('invalid_client', 'The client is unknown, or its assertion is wrong, too old, too long-lived or used before.')
}

async function clientOf(access: Access, clientId: string | null): Promise<Client | undefined> {
  if (clientId === null) return undefined
  return access.db
    .selectFrom('access.apiClient')
    .select(['id', 'clientId', 'organisationId', 'publicJwk', 'scopes', 'regions', 'blockedOn'])
    .where('clientId', '=', clientId)
    .where('askedOn', 'is', null)
    .$castTo<Client>()
    .executeTakeFirst()
}

function issuerOf(assertion: string): string | null {
  try {
    return decodeJwt(assertion).iss ?? null
  } catch {
    return null
  }
}

function actorOf({ organisationId, regions, scopes }: Pick<Client, 'organisationId' | 'regions' | 'scopes'>, at: Moment): Actor {
  // Whoever asks may come with a moment that is more than that.
  const { now, today, language, requestId } = at
  const moment = { now, today, language, requestId }
  return { kind: 'api', accountId: null, name: null, organisationId, roles: ['api'], regions, persons: [], record: null, scopes, ...moment }
}

/** A system that asks for enforcement gets nothing, and the privacy officer reads that it asked. policy: C19 */
async function refuseEnforcement(access: Access, client: Client, asked: string | null, at: Moment): Promise<void> {
  if (!saysEnforcement(asked)) return
  const actor = actorOf(client, at)
  await inContext(access.db, actor, NO_PERSONS, (tx) => noteRefused(tx, actor, client.regions[0] ?? '*', { way: 'api', about: 'several' }))
  throw new TokenRefused('invalid_scope', 'Data of the counter are never for enforcement (handhaving). The request was refused and logged.')
}

function scopesFor(client: Client, asked: string | null): string[] {
  if (asked === null || asked.trim() === '') return client.scopes
  const scopes = [...new Set(asked.trim().split(/\s+/))]
  if (!scopes.every((scope) => client.scopes.includes(scope)))
    throw new TokenRefused('invalid_scope', 'This client does not have all of these scopes.')
  return scopes
}

function refuseTwice(posted: URLSearchParams): void {
  const twice = [...posted.keys()].some((name) => posted.getAll(name).length > 1)
  if (twice) throw new TokenRefused('invalid_request', 'A parameter is given twice.')
}

function isBlocked(client: Pick<Client, 'blockedOn'>, today: string): boolean {
  return client.blockedOn !== null && client.blockedOn <= today
}

/** The algorithm a key signs with, where it does not say so itself. */
export function algorithmFor(jwk: JWK): string {
  return jwk.alg ?? (jwk.kty === 'EC' ? 'ES256' : 'PS256')
}
