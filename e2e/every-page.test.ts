import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../src/platform/actor.ts'
import { crawl } from '../src/testing/crawl.ts'
import { pages } from '../src/testing/every-route.ts'
import { openDemo, type Demo } from './demo.ts'
import { barriersOn, SCAN_ALL } from './desk.ts'

// Every page of the registry, found by following links as somebody of the demo, without barriers: at a desk and on a phone,
// in both languages. What a role shares with the visitor is scanned once.
const WALKERS: Partial<Record<string, Role>> = {
  fatma: 'guide',
  gemeente: 'partner',
  uwv: 'guide',
  coordinator: 'coordinator',
  aanbieder1: 'provider',
  aanbieder2: 'provider',
  werkgever: 'employer',
  privacy: 'privacy-officer',
  beheer: 'administrator',
  jan: 'person',
  theo: 'person',
  rick: 'person',
  anne: 'representative',
}
const SITE = 'veluwe-stedendriehoek'
/** Sent on at once to the identity provider. */
const PASSING = /^\/inloggen\/:audience/

/** Pages that a fresh demo does not lead to, and why. */
const NO_STORY: Record<string, string> = {
  '/aanbieder/diensten/blad/:id': 'nobody sent a sheet',
  '/aanbieder/diensten/blad/:id/verslag': 'nobody sent a sheet',
  '/werk/aanbod/blad/:id': 'nobody sent a sheet',
  '/werk/aanbod/blad/:id/verslag': 'nobody sent a sheet',
  '/beheer/regio/:slug/blad/:id': 'no region is being set up',
  '/werk/aanbod/eigen/:id': 'the region keeps no offer itself',
  '/werk/aanbod/elders/:id': 'the other catalogue lacks nothing',
  '/werk/werkgeversvragen/:id': 'no question of an employer waits for a walker',
  '/beheer/privacy/verzoeken/:requestId': 'nobody asked the privacy officer for anything',
  '/beheer/privacy/dossiers/:regionCode/:personId': 'nobody asked the privacy officer for anything',
  '/werk/personen/:personId/gesprekken/:contactId/concept': 'one conversation is being written, in a file that no walker opens',
  '/beeld/:imageId': 'a picture, and nobody put one in',
  '/regio/:slug/foto': 'a picture, and nobody put one in',
}

let demo: Demo
const scanned = new Set<string>()
beforeAll(async () => {
  demo = await openDemo()
  await connectJan()
  await beginDraft()
}, 240_000)
afterAll(() => demo.close())

/** Jan walked in and has his code: behind his account there is a file with a plan, and Anne may make appointments for him. */
async function connectJan(): Promise<void> {
  const [fatma, jan, anne] = [await demo.as('fatma'), await demo.as('jan'), await demo.as('anne')]
  await fatma.page.goto(`${demo.program.url}/werk/inloop/nieuw`)
  await fatma.fill('/werk/inloop', { firstName: 'Jan', questionKind: 'work' })
  await fatma.go('/werk/inloop')
  await fatma.choose('tr:has-text("Jan") button')
  const ticket = await fatma.press('Maak een dossier')
  const code = /AM\d\d(-[A-Z0-9]{4}){2}-[A-Z0-9]{5}/.exec(ticket)![0]
  await jan.page.goto(`${demo.program.url}/mijn/koppelen`)
  await jan.fill('/mijn/koppelen', { code })
  expect(await jan.fill('/mijn/koppelen', { birthDate: '1977-05-31' })).toContain('Jan')
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]+/.exec((await anne.go('/mijn/inlognummer')).replace(/^\d+ /, ''))![0]
  await fatma.follow('Open het dossier')
  const file = new URL(fatma.page.url()).pathname
  await fatma.go(`${file}/plan`)
  await fatma.fill(`${file}/plan`, { goal: 'Weer aan het werk' })
  const manage = `${file}/beheer`
  await fatma.go(manage)
  await fatma.fill(`${manage}/vertegenwoordiging`, {
    representativeReference: number,
    kind: 'authorised',
    scope: 'appointments',
    proof: 'authorisation',
  })
  expect(await anne.go('/mijn')).toContain('U handelt namens Jan')
  for (const desk of [fatma, jan, anne]) await desk.context.close()
}

/** The questions are being changed: the draft has pages of its own. */
async function beginDraft(): Promise<void> {
  const bea = await demo.as('beheer')
  await bea.go('/beheer/vragen')
  await bea.fill('/beheer/vragen/concept')
  await bea.context.close()
}

test.each(['visitor', ...Object.keys(WALKERS)])('no barriers on any page that %s can reach', { timeout: 240_000 }, async (key) => {
  const role = WALKERS[key] ?? 'visitor'
  const desk = await demo.as(key === 'visitor' ? null : key)
  const files = new Set<string>()
  const { found } = await crawl(
    pages,
    role,
    SITE,
    async (path) => {
      const response = await desk.context.request.get(demo.program.url + path)
      if (!response.headers()['content-type']?.startsWith('text/html')) files.add(path)
      return { status: response.status(), html: await response.text() }
    },
    { patient: true },
  )
  expect(found.length).toBeGreaterThan(5)
  const wrong: string[] = []
  for (const { route, path } of found.filter((one) => !scanned.has(one.route.path) && !PASSING.test(one.route.path))) {
    scanned.add(route.path)
    if (files.has(path)) continue
    for (const phone of [false, true]) {
      // The phone reads English, the desk Dutch.
      const address = phone ? `/en${path === '/' ? '' : path}` : path
      wrong.push(
        ...(await barriersOn(desk.page, demo.program.url + address, { phone, scan: SCAN_ALL || !phone })).map(
          (says) => `${address}: ${says}`,
        ),
      )
    }
  }
  await desk.context.close()
  expect(wrong).toEqual([])
})

test('hardly a page was out of reach', () => {
  const missed = pages.filter(({ path }) => !scanned.has(path) && !PASSING.test(path) && !/:token\b/.test(path)).map(({ path }) => path)
  expect(missed.filter((path) => !path.includes(':'))).toEqual([])
  expect(missed.filter((path) => !(path in NO_STORY))).toEqual([])
})
