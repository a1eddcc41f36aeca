import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  const give = (name: string, terms: [string, string][], region = cast.region) =>
    app.system((tx, actor) =>
      enterService(tx, actor, region, providers.agency.id, name, 'instrument', {
        instrumentType: 'employer',
        terms: terms.map(([taxonomy, code]) => ({ taxonomy, code })),
      }),
    )
  await give('Loonsteun', [
    ['employer-steps', 'DS07'],
    ['income', 'DD02'],
  ])
  await give('Jobcoach op de werkplek', [['employer-steps', 'DS08']])
  await give('Elders', [['employer-steps', 'DS07']], 'AM01')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})
const HERE = '/regio/veluwe-stedendriehoek/regelingen'
const shown = async (path: string) => {
  const { text } = await app.as(null).get(path)
  return ['Loonsteun', 'Jobcoach op de werkplek', 'Elders', 'Planner in de bouw'].filter((name) => text.includes(name))
}

// policy: F3
test('an employer sees the schemes of the region, and of the country; no courses among them', async () => {
  expect(await shown(HERE)).toEqual(['Loonsteun', 'Jobcoach op de werkplek'])
  expect(await shown('/regelingen')).toEqual(['Loonsteun', 'Jobcoach op de werkplek', 'Elders'])
})

// policy: A6
test('of the country it leads to the regions, also for who is signed in and works in one', async () => {
  for (const account of [null, cast.fatma]) {
    const { text } = await app.as(account).get('/regelingen')
    expect([text.includes('Zoek het Werkcentrum in uw regio'), text.includes('Maak een afspraak')], account ?? 'nobody').toEqual([
      true,
      false,
    ])
  }
})

test('a scheme that names another answer leaves; one that says nothing about it stays', async () => {
  expect(await shown(`${HERE}?stap=DS07`)).toEqual(['Loonsteun'])
  expect(await shown(`${HERE}?inkomen=DD02`)).toEqual(['Loonsteun', 'Jobcoach op de werkplek'])
  expect(await shown(`${HERE}?inkomen=DD03`)).toEqual(['Jobcoach op de werkplek'])
  expect(await shown(`${HERE}?stap=DS99&inkomen=%27`)).toEqual([])
})

test('each says who carries it out and how to apply, and why it is on top; nothing found says what to do', async () => {
  const { text } = await app.as(null).get(`${HERE}?inkomen=DD02`)
  expect(text).toMatch(/Loonsteun.*Wie voert dit uit\? Bouwkracht.*Zo vraagt u het aan.*Past bij Participatiewet.*Jobcoach/)
  const { text: none } = await app.as(null).get(`${HERE}?stap=DS10&inkomen=DD03`)
  expect(none).toContain('Laat een antwoord open, of vraag het ons.')
  expect(none).toContain('Maak een afspraak')
})

test('in English the questions have English answers', async () => {
  const { text } = await app.as(null).get(`/en${HERE}`)
  expect(text).toContain('Look ahead')
  expect(text).not.toContain('Vooruitkijken')
})

// policy: A6, K6
test('in a region that is not open yet schemes, services and an empty list lead to who helps now, and to no appointment', async () => {
  const there = '/regio/achterhoek'
  const leads = new RegExp(`href="${there}/hulp"[^>]*>(?:<[^>]+>)*Wie helpt u nu\\?`)
  for (const path of ['/regelingen', `/diensten/${providers.planner}`, '/diensten?zoek=zzzz']) {
    const page = await app.as(null).get(there + path)
    expect([page.status, leads.test(page.html), page.html.includes(`${there}/afspraak`)], path).toEqual([200, true, false])
  }
  expect((await app.as(null).get(`/regio/veluwe-stedendriehoek/diensten/${providers.planner}`)).html).toContain(
    'href="/regio/veluwe-stedendriehoek/afspraak"',
  )
})
