import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'
import { enterAdministrator, enterCast } from './people.ts'

let app: TestApp
let bea: string
const SITE = '/regio/veluwe-stedendriehoek'

beforeAll(async () => {
  app = await testApp({ demo: false })
  await enterCast(app)
  bea = await enterAdministrator(app)
  app.program.around.isOpen = async () => true
})
afterAll(() => app.close())

/** Asks a host as a browser does. */
async function ask(host: string, path: string, init: RequestInit = {}): Promise<Response> {
  return app.program.app.fetch(new Request(`http://${host}${path}`, { redirect: 'manual', ...init }))
}
const post = (host: string, path: string, origin: string) =>
  ask(host, path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'page=zoeken&helped=yes',
  })
const give = (fields: Record<string, string>) =>
  app.as(bea).post('/beheer/landelijk/adressen', { site: 'veluwe-stedendriehoek', ...fields })

test('a region gets a host name: its front page stands at the root, with one address for search engines', async () => {
  expect((await give({ host: 'geen adres' })).status).toBe(422)
  expect((await give({ host: 'stedendriehoek.example' })).status).toBe(303)
  const root = await ask('stedendriehoek.example', '/')
  const html = await root.text()
  expect([root.status, html.includes('<h1') && html.includes('Werkcentrum Veluwe Stedendriehoek')]).toEqual([200, true])
  expect(html).toContain('<link rel="canonical" href="http://stedendriehoek.example/"')
  expect(await (await ask('localhost', SITE)).text()).toContain('<link rel="canonical" href="http://stedendriehoek.example/"')
  expect(await (await ask('stedendriehoek.example', '/en')).text()).toContain(
    '<link rel="canonical" href="http://stedendriehoek.example/en"',
  )
  expect(await (await ask('localhost', '/regios')).text()).toContain('<link rel="canonical" href="http://localhost/regios"')
})

test('on that host stand the pages of the region; what is of the country is on the national host', async () => {
  const to = async (path: string) => {
    const { status, headers } = await ask('stedendriehoek.example', path)
    return [status, headers.get('location')]
  }
  expect(await to(`${SITE}/diensten`)).toEqual([200, null])
  expect(await to('/diensten?zoek=taal')).toEqual([302, `${SITE}/diensten?zoek=taal`])
  expect(await to('/en/dringend')).toEqual([302, `/en${SITE}/dringend`])
  for (const path of ['/inloggen', '/werk', '/mijn', '/beheer/rollen', '/regio/rijk-van-nijmegen', '/api/v1/regions', '/afspraak/06.abc'])
    expect(await to(path), path).toEqual([302, `http://localhost${path}`])
})

test('no cookie is set there, and a form is taken only from the host it was on', async () => {
  const pages = await Promise.all(['/', SITE, `${SITE}/afspraak`, `${SITE}/vragen`].map((path) => ask('stedendriehoek.example', path)))
  expect(pages.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null, null])
  const helped = `${SITE}/geholpen`
  expect((await post('stedendriehoek.example', helped, 'http://stedendriehoek.example')).status).toBe(303)
  // Who books there is sent on to the link of the appointment, on the national host: a browser asks the policy whether a form may.
  const policy = (host: string) => ask(host, SITE).then(({ headers }) => headers.get('content-security-policy'))
  expect(await policy('stedendriehoek.example')).toContain("form-action 'self' http://localhost;")
  expect(await policy('localhost')).toContain("form-action 'self';")
  expect((await post('stedendriehoek.example', helped, 'http://localhost')).status).toBe(403)
  expect((await post('localhost', helped, 'http://stedendriehoek.example')).status).toBe(403)
  expect((await post('stedendriehoek.example', helped, 'http://elders.example')).status).toBe(403)
  expect((await post('stedendriehoek.example', '/geholpen', 'http://stedendriehoek.example')).status).toBe(404)
  expect((await post('stedendriehoek.example', '/beheer/landelijk', 'http://stedendriehoek.example')).status).toBe(404)
})

test('an unknown host is the national site, and takes no forms of its own', async () => {
  const { status } = await ask('elders.example', '/regios')
  expect(status).toBe(200)
  expect((await post('elders.example', '/geholpen', 'http://elders.example')).status).toBe(403)
})

test('a name of before leads on until its day, then it is no name of ours', async () => {
  expect((await give({ host: 'werkcentrum.stedendriehoek.example' })).text).toContain('Kies tot wanneer dat doorleidt')
  expect((await give({ host: 'werkcentrum.stedendriehoek.example', oldUntil: '2026-07-06' })).text).toContain('Kies een dag die nog komt')
  expect((await give({ host: 'werkcentrum.stedendriehoek.example', oldUntil: '2026-08-01' })).status).toBe(303)
  expect((await give({ host: 'stedendriehoek.example', oldUntil: '2026-08-01' })).text).toContain('al eens gegeven')
  const moved = await ask('stedendriehoek.example', '/?was=wsp')
  expect([moved.status, moved.headers.get('location')]).toEqual([301, 'http://werkcentrum.stedendriehoek.example/?was=wsp'])
  expect((await app.as(bea).get('/beheer/landelijk')).text).toMatch(
    /stedendriehoek.example Regio Werkcentrum Veluwe Stedendriehoek Stand leidt door tot/,
  )
  app.clock.setAhead(30)
  const ended = await ask('stedendriehoek.example', '/')
  expect([ended.status, (await ended.text()).includes('Hulp bij werk, in uw eigen regio')]).toEqual([200, true])
  app.clock.setAhead(0)
  expect(app.bugs).toEqual([])
})
