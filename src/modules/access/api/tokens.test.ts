import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../../platform/actor.ts'
import { newId } from '../../../platform/ids.ts'
import { api } from '../../../platform/route.ts'
import { accessApp, BASE, type AccessApp } from '../../../platform/testing/access-app.ts'
import { z } from '@hono/zod-openapi'
import { insertOrganisation } from '../../regions/index.ts'
import { blockApiClient, putApiClient } from './clients.ts'

const ENDPOINT = `${BASE}/api/v1/token`
const gemeente = newId()
let here: AccessApp
let ours: CryptoKey
let theirs: CryptoKey
let clientRow: string

const whoAmI = api({
  method: 'get',
  path: '/api/v1/who',
  summary: 'who',
  may: ['api'],
  scope: 'handovers',
  purpose: null,
  answer: z.unknown(),
  handle: async (c) => ({ ...c.actor, now: null }),
})

beforeAll(async () => {
  here = await accessApp({ extra: [{ name: 'who', routes: [whoAmI] }] })
  const [own, other] = [await generateKeyPair('ES256'), await generateKeyPair('PS256')]
  ours = own.privateKey
  theirs = other.privateKey
  await here.asSystem(async (tx, actor) => {
    await insertOrganisation(tx, actor, { id: gemeente, name: 'Gemeente Zutphen', types: ['municipality'], validFrom: '2021-01-01' })
    const put = async (clientId: string, key: CryptoKey) =>
      putApiClient(tx, actor, {
        clientId,
        organisationId: gemeente,
        name: clientId,
        publicJwk: (await exportJWK(key)) as never,
        scopes: ['handovers'],
        regions: ['AM06'],
      })
    clientRow = await put('zaaksysteem', own.publicKey)
    await put('other-system', other.publicKey)
  })
})
afterAll(() => here.close())

interface Claims {
  iss?: string
  sub?: string
  aud?: string | string[]
  jti?: string | undefined
  exp?: string
  key?: CryptoKey
  alg?: string
}

async function assertion(given: Claims = {}): Promise<string> {
  const { iss = 'zaaksysteem', sub = iss, aud = ENDPOINT, exp = '2m', key = ours, alg = 'ES256' } = given
  const jwt = new SignJWT({})
    .setProtectedHeader({ alg })
    .setIssuer(iss)
    .setSubject(sub)
    .setAudience(aud)
    .setIssuedAt()
    .setExpirationTime(exp)
  return (given.jti === undefined && 'jti' in given ? jwt : jwt.setJti(given.jti ?? newId())).sign(key)
}

async function ask(clientAssertion: string, more: Record<string, string> = {}) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion,
    ...more,
  })
  const response = await here.app.request('/api/v1/token', { method: 'POST', body })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> }
}

const who = (token: unknown) => here.app.request('/api/v1/who', { headers: { authorization: `Bearer ${String(token)}` } })

test('a system that signs with its key gets ten minutes, for its organisation, regions and scopes', async () => {
  const { status, headers, body } = await ask(await assertion())
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('api-version')).toBe('1.0.0')
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'handovers' })
  const actor = (await (await who(body.access_token)).json()) as Actor
  expect(actor).toMatchObject({
    kind: 'api',
    roles: ['api'],
    organisationId: gemeente,
    regions: ['AM06'],
    scopes: ['handovers'],
    persons: [],
    accountId: null,
  })
  const { rows } = await here.database.owner.query('select token_hash from access.api_token')
  expect(JSON.stringify(rows)).not.toContain(String(body.access_token))
})

test('the issuer identifier is an audience too, as newer profiles want', async () => {
  expect((await ask(await assertion({ aud: BASE }))).status).toBe(200)
})

describe('an assertion that is no proof', () => {
  const refused = async (clientAssertion: string, more?: Record<string, string>) => {
    const { status, body } = await ask(clientAssertion, more)
    expect([status, body.error]).toEqual([401, 'invalid_client'])
    expect(body.access_token).toBeUndefined()
  }

  test('used before', async () => {
    const once = await assertion()
    expect((await ask(once)).status).toBe(200)
    await refused(once)
  })
  test('made for somebody else', async () => refused(await assertion({ aud: 'https://elsewhere.example/token' })))
  test('made for us and somebody else', async () => refused(await assertion({ aud: [ENDPOINT, 'https://elsewhere.example/token'] })))
  test('signed with the key of another client', async () => refused(await assertion({ key: theirs, alg: 'PS256' })))
  test('of another client, in the name of ours', async () => refused(await assertion({ iss: 'zaaksysteem', sub: 'other-system' })))
  test('with another client_id beside it', async () => refused(await assertion(), { client_id: 'other-system' }))
  test('of a client nobody knows', async () => refused(await assertion({ iss: 'nobody' })))
  test('expired', async () => refused(await assertion({ exp: '-1m' })))
  test('that lasts too long', async () => refused(await assertion({ exp: '2h' })))
  test('without a number of its own', async () => refused(await assertion({ jti: undefined })))
  test('not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    await refused(`${part({ alg: 'none' })}.${part({ iss: 'zaaksysteem', sub: 'zaaksysteem', aud: ENDPOINT, jti: 'x', exp: 9999999999 })}.`)
  })
  test('nonsense', async () => refused('nonsense'))
})

test('what is asked wrongly is named as RFC 6749 does', async () => {
  expect((await ask(await assertion(), { scope: 'handovers everything' })).body.error).toBe('invalid_scope')
  expect((await ask(await assertion(), { grant_type: 'password' })).body.error).toBe('unsupported_grant_type')
  const twice = await here.app.request('/api/v1/token', {
    method: 'POST',
    body: new URLSearchParams('grant_type=client_credentials&grant_type=client_credentials'),
  })
  expect([twice.status, ((await twice.json()) as { error: string }).error]).toEqual([400, 'invalid_request'])
  const json = await here.app.request('/api/v1/token', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
  expect(json.status).toBe(415)
})

describe('a token', () => {
  let token: unknown
  beforeEach(async () => {
    token = (await ask(await assertion())).body.access_token
  })

  test('opens nothing after ten minutes', async () => {
    expect((await who(token)).status).toBe(200)
    await here.database.owner.query("update access.api_token set expires_at = expires_at - interval '10 minutes'")
    expect((await who(token)).status).toBe(401)
  })
  test('of nobody opens nothing', async () => {
    for (const made of ['x', 'a'.repeat(22), '']) expect((await who(made)).status).toBe(401)
  })
  test('is no use as a cookie, and a cookie is no use here', async () => {
    const answer = await here.app.request('/api/v1/who', { headers: { cookie: `sessie=${String(token)}` } })
    expect(answer.status).toBe(401)
  })
  test('ends when the system is shut out, and it gets no new one', async () => {
    await here.asSystem((tx, actor) => blockApiClient(tx, actor, clientRow))
    expect((await who(token)).status).toBe(401)
    expect((await ask(await assertion())).status).toBe(401)
  })
})
