import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { insertService, serviceChanged, type ServiceGiven } from '../index.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await enter({ name: 'Nederlands leren', kind: 'language', regions: [cast.region] })
  await enter({ name: 'Geldhulp Zutphen', kind: 'debt-help', regions: [], municipalities: ['GM0301'] })
  await enter({ name: 'Loopbaan online', kind: 'career-advice', delivery: 'online', national: true, regions: [] })
  const maastricht = { place: 'Maastricht', latitude: 50.85, longitude: 5.69, postcode: null }
  await enter({ name: 'Lassen in Maastricht', kind: 'training', regions: [cast.region], locations: [maastricht] })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

function enter(given: Partial<ServiceGiven> & Pick<ServiceGiven, 'name' | 'kind' | 'regions'>): Promise<void> {
  return app.system(async (tx, actor) => {
    const known = { organisationId: cast.uwv, status: 'public' as const, confirmedOn: actor.today, newSince: '2020-01-01', ...given }
    await serviceChanged(tx, actor, await insertService(tx, actor, known))
  })
}

// policy: K9
test('the country shows per region what there is of each kind, where nothing is, and what has a place there', async () => {
  const list = await app.as(null).get('/diensten')
  expect(list.html).toContain('href="/diensten/dekking"')
  const page = await app.as(null).get('/diensten/dekking')
  const row = (kind: string, name: string) =>
    new RegExp(`${kind}: er is iets in \\d+ van de 35 regio’s .*?${name} (Voor wie hier woont .*?)(?: Regio |$)`).exec(page.text)![1]
  expect([...page.html.matchAll(/<summary[^>]*>[^<]+: er is iets in \d+ van de 35 regio/g)]).toHaveLength(10)
  expect(page.text).toContain('Taal: er is iets in 1 van de 35 regio’s')
  expect(row('Taal', 'Veluwe Stedendriehoek')).toContain('Voor wie hier woont 1 ')
  expect(row('Hulp bij geld', 'Veluwe Stedendriehoek')).toMatch(/1 Waar niet niet in \d+ gemeenten/)
  expect(row('Opleiding of cursus', 'Veluwe Stedendriehoek')).toContain('1 ')
  // Offered to people of another region, but this is where it is.
  expect(row('Opleiding of cursus', 'Zuid-Limburg')).toContain('geen 1 op een plek hier')
  expect(row('Loopbaanadvies', 'Zuid-Limburg')).toContain('1 ')
  expect(row('Taal', 'Zuid-Limburg')).toContain('geen')
  const white = page.text.slice(page.text.indexOf('Wat er niet is'), page.text.indexOf('Open een soort'))
  expect(white).toContain('Taal: in 34 van de 35 regio’s')
  expect(white).not.toContain('Loopbaanadvies:')
  expect((await app.as(null).get('/en/diensten/dekking')).text).toContain('What is there per region?')
})

test('what is added since the country was counted is in it', async () => {
  const south = async () => /Taal: er is iets in (\d+) van de 35 regio’s/.exec((await app.as(null).get('/diensten/dekking')).text)![1]
  expect(await south()).toBe('1')
  await enter({ name: 'Nederlands in het zuiden', kind: 'language', regions: ['AM30'] })
  expect(await south()).toBe('2')
})

// policy: K9
test('a region counts by the same rule: what runs at a place is counted where that is, also for people of elsewhere', async () => {
  const south = await app.as(null).get('/regio/zuid-limburg/diensten/dekking')
  expect(south.text).toMatch(
    /Opleiding of cursus: er is iets in 0 van de \d+ gemeenten .*Maastricht Voor wie hier woont geen 1 op een plek hier/,
  )
  expect(south.text).toMatch(/Wat er niet is .*Maastricht: [^.]*Opleiding of cursus/)
})
