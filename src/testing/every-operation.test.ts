import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putApiClient } from '../modules/access/index.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'
import type { ApiRoute } from '../platform/route.ts'
import { testApp, type TestApp } from './app.ts'
import { apis, fetched, pathOf } from './every-route.ts'
import { enterCast, type Cast } from './people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

test('the API asks for a token, and says which part of a request is wrong', async () => {
  const described = await fetched(app, '/api/v1/openapi.json')
  expect(described.status).toBe(200)
  expect(Object.keys(((await described.json()) as { paths: object }).paths).toSorted()).toEqual(
    [...new Set(apis.map((route) => route.path.replace('/api/v1', '')))].toSorted(),
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
  const token = newSecret()
  const { publicKey } = await generateKeyPair('ES256')
  await app.system(async (tx, actor) => {
    const client = await putApiClient(tx, actor, {
      clientId: 'zaaksysteem',
      organisationId: cast.municipality,
      name: 'Zaaksysteem',
      publicJwk: (await exportJWK(publicKey)) as never,
      scopes: ['handovers'],
      regions: [cast.region],
    })
    await tx
      .insertInto('access.apiToken')
      .values({ tokenHash: hashSecret(token), apiClientId: client, scopes: ['handovers'], expiresAt: '2099-01-01T00:00:00Z' })
      .execute()
  })
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
