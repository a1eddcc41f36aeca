import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIdentityProvider, demoIssuer } from '../../../demo/identity-provider/index.ts'
import { makeLimits } from '../../../platform/limits.ts'
import { accessApp as openApp, BASE, type AccessApp } from '../../../platform/testing/access-app.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/testing/database.ts'
import { putAccount } from '../accounts.ts'

let database: TestDatabase
const apps: AccessApp[] = []
let first: AccessApp
beforeAll(async () => {
  database = await createTestDatabase()
  first = await accessApp({ database })
  await first.asSystem((tx) =>
    putAccount(tx, { audience: 'person', issuer: demoIssuer('person'), subject: 'jan', displayName: 'Jan de Wit' }),
  )
})
afterAll(async () => {
  for (const app of apps) await app.close()
  await database.drop()
})

async function accessApp(given: Parameters<typeof openApp>[0]): Promise<AccessApp> {
  const app = await openApp(given)
  apps.push(app)
  return app
}

test('a level of assurance lower than asked does not come in', async () => {
  const strict = await accessApp({
    database,
    audiences: async (demo) => {
      const { person } = await demo()
      return { person: { ...person, acr: ['http://eidas.europa.eu/LoA/high'] } }
    },
  })
  const came = await strict.browser().walk('/inloggen/person?hint=jan')
  expect(came.path).toBe('/inloggen?fout=niveau')
  expect(came.text).toContain('niet zeker genoeg')
})

test('a provider that does not answer gives a sentence, and works again when it does', async () => {
  let away = true
  const shaky = await accessApp({
    database,
    audiences: async (demo) => {
      const { person } = await demo()
      const fetch: typeof person.fetch = (url, options) =>
        away ? Promise.reject(new TypeError('fetch failed')) : person.fetch!(url, options)
      return { person: { ...person, fetch } }
    },
  })
  expect((await shaky.browser().walk('/inloggen/person?hint=jan')).text).toContain('De inlogdienst werkt nu niet')
  expect((await shaky.browser().walk('/inloggen/employer')).path).toBe('/inloggen?fout=storing')
  away = false
  expect((await shaky.browser().walk('/inloggen/person?hint=jan')).path).toBe('/mijn')
})

test('two programs on one database are one: begun at the one, ended at the other', async () => {
  const second = await accessApp({ database })
  const browser = first.browser()
  const other = second.browser()
  let at = '/inloggen/person?hint=jan'
  let turn = 0
  while (at !== '/mijn') {
    const by = turn++ % 2 === 0 ? browser : other
    other.cookies.clear()
    for (const [name, value] of browser.cookies) other.cookies.set(name, value)
    const answer = await by.get(at)
    for (const [name, value] of by.cookies) browser.cookies.set(name, value)
    expect(answer.status, at).toBeLessThan(400)
    at = answer.headers.get('location')!.replace(BASE, '')
  }
  expect(turn).toBeGreaterThan(4)
})

test('who tries too often waits, and is told how long', async () => {
  const limit = makeLimits(null)
  const strict = await accessApp({ database, limit: ({ name, perSeconds }, key) => limit({ name, perSeconds, points: 3 }, key) })
  const browser = strict.browser()
  for (let n = 0; n < 3; n++) expect((await browser.get('/inloggen/person')).status).toBe(303)
  const answer = await browser.get('/inloggen/person')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(await answer.text()).toContain('Even wachten')
})

test('a real program has no identity provider of the demo, and the code refuses to be one', async () => {
  const real = await accessApp({ database, demo: false })
  const browser = real.browser()
  for (const path of ['auth?client_id=x', '.well-known/openid-configuration', 'jwks', 'kies/abcdefghijklmnop']) {
    expect((await browser.get(`/demo/identiteit/person/${path}`)).status, path).toBe(404)
  }
  expect((await browser.post('/demo/identiteit/person/kies/abcdefghijklmnop', { who: 'jan' })).status).toBe(404)
  expect((await browser.walk('/inloggen/person?hint=jan')).path).toBe('/inloggen?fout=storing')
  expect(() => demoIdentityProvider({ demo: false, baseUrl: BASE, db: () => database.db })).toThrow('outside a demo')
})

test('a database born real is refused even by a program that thinks it is a demo', async () => {
  const born = await createTestDatabase()
  await born.owner.query("insert into platform.setting (key, value) values ('mode', 'real') on conflict (key) do update set value = 'real'")
  const mistaken = demoIdentityProvider({ demo: true, baseUrl: BASE, db: () => born.db })
  await expect(mistaken.audiences()).rejects.toThrow('real people')
  await born.drop()
})

test('on https the cookies are for this host alone', async () => {
  const secure = await accessApp({ database, baseUrl: 'https://werkcentrum.example' })
  const lines: string[] = []
  const browser = secure.browser()
  const get = browser.get
  browser.get = async (path) => {
    const answer = await get(path)
    lines.push(...answer.headers.getSetCookie())
    return answer
  }
  let at = '/inloggen/person?hint=jan'
  while (at !== '/mijn') at = (await browser.get(at)).headers.get('location')!.replace('https://werkcentrum.example', '')
  const session = lines.find((line) => line.startsWith('__Host-sessie=') && !/max-age=0/i.test(line))!
  expect(session).toMatch(/; Path=\/(;|$)/)
  expect(session).toContain('HttpOnly')
  expect(session).toContain('Secure')
  expect(session).toContain('SameSite=Lax')
  expect(session).not.toContain('Domain')
})

test('who opened 127.0.0.1 signs in at localhost, where the cookies will be', async () => {
  const answer = await first.app.request('http://127.0.0.1:3000/inloggen/person?hint=jan&terug=/mijn')
  expect(answer.headers.get('location')).toBe(`${BASE}/inloggen/person?hint=jan&terug=/mijn`)
  const elsewhere = await first.app.request('http://evil.example:3000/inloggen/person')
  expect(elsewhere.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/demo\/identiteit\/person\/auth/)
})
