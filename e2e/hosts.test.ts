import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const HOST = 'stedendriehoek.example'
const NEWER = 'werkcentrum-stedendriehoek.example'

let demo: Demo
beforeAll(async () => {
  demo = await openDemo()
}, 120_000)
afterAll(() => demo.close())

/** The same program by another name: the port stays. */
const on = (host: string) => demo.program.url.replace(/\/\/[^:]+/, `//${host}`)

/** The address a page stands at, without its port. */
const at = (url: string) => new URL(url).hostname + new URL(url).pathname

// policy: A8
test(
  'a region has a host name of its own: home, the other language and a booking stay there; sign-in does not',
  { timeout: 60_000 },
  async () => {
    const bea = await demo.as('beheer')
    await bea.go('/beheer/landelijk')
    expect(await bea.fill('/beheer/landelijk/adressen', { site: 'veluwe-stedendriehoek', host: HOST })).toContain(HOST)

    const visitor = await demo.as(null, { phone: true })
    const page = visitor.page
    expect(await visitor.go(`${on(HOST)}/`)).toContain('Werkcentrum Veluwe Stedendriehoek')
    expect(at(page.url())).toBe(`${HOST}/`)
    expect(await visitor.follow('English')).toContain('looking for work')
    expect(new URL(page.url()).hostname).toBe(HOST)
    await visitor.follow('Nederlands')
    await visitor.choose('main a:has-text("Afspraak maken")')
    await visitor.choose('main a[href*="locatie="]')
    await visitor.choose('a[href*="moment="]')
    const action = `${SITE}/afspraak`
    expect(at(page.url())).toBe(HOST + action)
    // What was wrong comes back on the host it was typed on.
    await visitor.fill(action, { firstName: 'Kees', questionKind: 'work', channel: 'counter' })
    expect(at(page.url())).toBe(HOST + action)
    expect(await visitor.fill(action, { phone: '06 11 22 33 44' })).toContain('Uw afspraak staat')
    // Nobody was recognised there, so nothing is kept in the browser.
    expect((await visitor.context.cookies()).filter(({ domain }) => domain.includes('example'))).toEqual([])
    await visitor.go(`${on(HOST)}/inloggen`)
    expect(new URL(page.url()).hostname).toBe(new URL(demo.program.url).hostname)
  },
)

test('who signs in on the national host is a stranger on that of a region: the cookie does not go along', { timeout: 60_000 }, async () => {
  const fatma = await demo.as('fatma')
  expect(await fatma.go('/werk')).toContain('Fatma')
  const domains = new Set((await fatma.context.cookies()).map(({ domain }) => domain))
  expect([...domains]).toEqual([new URL(demo.program.url).hostname])
  const sent: string[] = []
  fatma.page.on('request', async (request) => {
    if (new URL(request.url()).hostname === HOST) sent.push((await request.allHeaders()).cookie ?? 'none')
  })
  expect(await fatma.go(`${on(HOST)}/`)).not.toContain('Fatma')
  expect(new Set(sent)).toEqual(new Set(['none']))
})

test('a name of before leads on to the name of today, page and all', { timeout: 60_000 }, async () => {
  const bea = await demo.as('beheer')
  await bea.go('/beheer/landelijk')
  const until = `${Number(demo.today().slice(0, 4)) + 1}-01-01`
  await bea.fill('/beheer/landelijk/adressen', { site: 'veluwe-stedendriehoek', host: NEWER, oldUntil: until })
  const visitor = await demo.as(null)
  expect(await visitor.go(`${on(HOST)}${SITE}/dringend`)).toContain('112')
  expect(at(visitor.page.url())).toBe(`${NEWER}${SITE}/dringend`)
  await visitor.go(`${on(HOST)}/en`)
  expect(at(visitor.page.url())).toBe(`${NEWER}/en`)
})
