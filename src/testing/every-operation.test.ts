import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putApiClient, startSession } from '../modules/access/index.ts'
import { hashSecret, newId, newSecret } from '../platform/ids.ts'
import { isOwnApiPath, type ApiRoute } from '../platform/route.ts'
import { testApp, type TestApp } from './app.ts'
import { contentsOf } from './contents.ts'
import { apis, fetched, pathOf } from './every-route.ts'
import { enterCast, type Cast } from './people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

/** A token of a client with these scopes. */
async function tokenFor(scopes: ('handovers' | 'contacts' | 'appointments')[]): Promise<string> {
  const token = newSecret()
  const { publicKey } = await generateKeyPair('ES256')
  const publicJwk = (await exportJWK(publicKey)) as never
  await app.system(async (tx, actor) => {
    const client = await putApiClient(tx, actor, {
      clientId: `zaaksysteem-${newId()}`,
      organisationId: cast.municipality,
      name: 'Zaaksysteem',
      publicJwk,
      scopes,
      regions: [cast.region],
    })
    await tx
      .insertInto('access.apiToken')
      .values({ tokenHash: hashSecret(token), apiClientId: client, scopes, expiresAt: '2099-01-01T00:00:00Z' })
      .execute()
  })
  return token
}

test('the API asks for a token, and says which part of a request is wrong', async () => {
  const described = await fetched(app, '/api/v1/openapi.json')
  expect(described.status).toBe(200)
  expect(Object.keys(((await described.json()) as { paths: object }).paths).toSorted()).toEqual(
    [...new Set(apis.filter((route) => isOwnApiPath(route.path)).map((route) => route.path.replace('/api/v1', '')))].toSorted(),
  )
  const closed = apis.filter((route) => route.may !== 'anyone')
  expect(closed.length).toBeGreaterThan(0)
  for (const route of closed) {
    for (const headers of [new Headers(), new Headers({ authorization: 'Bearer nonsense' })]) {
      const answer = await fetched(app, pathOf(route), { method: route.method.toUpperCase(), headers })
      expect([route.path, answer.status, answer.headers.get('content-type')]).toEqual([route.path, 401, 'application/problem+json'])
      expect(await answer.json()).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        status: 401,
        detail: expect.any(String),
        instance: expect.any(String),
      })
    }
  }
  for (const route of apis.filter((one) => one.may === 'anyone' && one.method === 'get')) {
    for (const query of [
      '?limit=abc',
      `?${Object.keys(route.query?.shape ?? {})
        .map((name) => `${name}=%00`)
        .join('&')}`,
    ]) {
      const answer = await fetched(app, pathOf(route) + query)
      expect([route.path, answer.status < 500]).toEqual([route.path, true])
      if (answer.status === 400)
        expect(await answer.json()).toMatchObject({
          status: 400,
          errors: expect.arrayContaining([
            { in: 'query', location: expect.any(String), code: expect.any(String), detail: expect.any(String) },
          ]),
        })
    }
  }
  expect(app.bugs).toEqual([])
})

test('a body that is wrong comes back with every field that is wrong', async () => {
  const token = await tokenFor(['handovers', 'contacts', 'appointments'])
  const send = (route: ApiRoute, body: string, type = 'application/json') =>
    fetched(app, pathOf(route), {
      method: route.method.toUpperCase(),
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    })
  const bodied = apis.filter((route) => route.body)
  expect(bodied.length).toBeGreaterThan(0)
  for (const route of bodied) {
    const same = (value: unknown) => JSON.stringify(Object.fromEntries(Object.keys(route.body!.shape).map((field) => [field, value])))
    for (const body of ['{}', '[]', 'null', '"x"', same(['a']), same({ a: 1 }), same(9e99), same('x'.repeat(5000)), same('\u0000\ud800')]) {
      const answer = await send(route, body)
      expect([route.path, body.slice(0, 80), answer.status, answer.headers.get('content-type')]).toEqual([
        route.path,
        body.slice(0, 80),
        400,
        'application/problem+json',
      ])
      const { errors } = (await answer.json()) as { errors: object[] }
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors)
        expect(error).toEqual({ in: 'body', location: expect.any(String), code: expect.any(String), detail: expect.any(String) })
    }
    expect((await send(route, '{"half')).status).toBe(400)
    expect((await send(route, 'a=1', 'application/x-www-form-urlencoded')).status).toBe(415)
  }
  expect(app.bugs).toEqual([])
})

test('a client without the scope is refused, and somebody signed in at a desk is nobody here', async () => {
  const token = await tokenFor([])
  const cookie = `sessie=${await app.system((tx) => startSession(tx, cast.fatma))}`
  const before = await contentsOf(app.database)
  for (const route of apis.filter((one) => one.may !== 'anyone')) {
    const as = (headers: Record<string, string>) =>
      fetched(app, pathOf(route), {
        method: route.method.toUpperCase(),
        headers: { 'content-type': 'application/json', ...headers },
        ...(route.method === 'get' ? {} : { body: '{}' }),
      })
    const [unscoped, signedIn] = [await as({ authorization: `Bearer ${token}` }), await as({ cookie })]
    expect([route.path, unscoped.status, signedIn.status]).toEqual([route.path, 403, 401])
    expect(unscoped.headers.get('content-type')).toBe('application/problem+json')
  }
  expect(await contentsOf(app.database)).toEqual(before)
})

test('a path that makes no sense is not there, for a client that may', async () => {
  const headers = {
    authorization: `Bearer ${await tokenFor(['handovers', 'contacts', 'appointments'])}`,
    'content-type': 'application/json',
  }
  const withParams = apis.filter((route) => route.params)
  expect(withParams.length).toBeGreaterThan(3)
  for (const route of withParams) {
    for (const value of ['abc', '%00', '%ff', '..%2f..', "'%3B--", 'x'.repeat(5000), '0', cast.uwv]) {
      const path = pathOf(route, Object.fromEntries(Object.keys(route.params!.shape).map((name) => [name, value])))
      const answer = await fetched(app, path, {
        method: route.method.toUpperCase(),
        headers,
        ...(route.method === 'get' ? {} : { body: '{}' }),
      })
      const fine = [404, 400].includes(answer.status) && answer.headers.get('content-type') === 'application/problem+json'
      expect([route.path, value.slice(0, 20), answer.status, fine]).toEqual([route.path, value.slice(0, 20), answer.status, true])
    }
  }
  expect(app.bugs).toEqual([])
})
