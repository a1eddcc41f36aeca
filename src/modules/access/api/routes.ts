import { API_VERSION } from '../../../platform/mount-api.ts'
import { addressOf } from '../../../platform/mount-pages.tsx'
import { refuse } from '../../../platform/errors.ts'
import type { RequestContext } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { TokenAnswer, TokenRequest } from '../schema.ts'
import { accessOf } from '../settings.ts'
import { giveToken, TOKEN_SECONDS, TokenRefused } from './tokens.ts'

const TRIES = { name: 'token', points: 120, perSeconds: 60 }

export const tokenRoutes: Route[] = [
  api({
    method: 'post',
    path: '/api/v1/token',
    summary: 'An access token for a system that signs with its key (client credentials, private_key_jwt)',
    may: 'anyone',
    purpose: null,
    formBody: TokenRequest,
    answer: TokenAnswer,
    // The answer of RFC 6749 instead of problem+json: what every OAuth client library reads.
    handle: async (c) => (await answerToken(c)) as never,
  }),
]

async function answerToken(c: RequestContext): Promise<Response> {
  const access = accessOf(c)
  c.hono.header('API-Version', API_VERSION)
  await access.limit(TRIES, addressOf(c.hono, access.trustProxy))
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.hono.req.header('content-type') ?? '')) refuse('platform.badBody', 415)
  try {
    const { token, scopes } = await giveToken(access, new URLSearchParams(await c.hono.req.text()), c.actor)
    return c.hono.json({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') }, 200)
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error
    const status = error.error === 'invalid_client' ? 401 : 400
    return c.hono.json({ error: error.error, error_description: error.description }, status)
  }
}
