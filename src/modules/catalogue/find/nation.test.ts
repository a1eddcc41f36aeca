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
  const row = (name: string) => new RegExp(`${name} Opleiding of cursus .*?Iets anders \\w+`).exec(page.text)![0]
  expect([...page.html.matchAll(/href="\/regio\/[^"]+\/diensten\/dekking"/g)]).toHaveLength(35)
  const own = row('Veluwe Stedendriehoek')
  expect(own).toContain('Taal 1 ')
  expect(own).toMatch(/Hulp bij geld 1, niet in \d+ gemeenten/)
  expect(own).toContain('Opleiding of cursus 1 ')
  // Offered to people of another region, but this is where it is.
  const south = row('Zuid-Limburg')
  expect(south).toMatch(/Opleiding of cursus geen 1 op een plek hier Begeleiding/)
  expect(south).toContain('Loopbaanadvies 1 ')
  expect(south).toContain('Taal geen')
  const white = page.text.slice(page.text.indexOf('Wat er niet is'), page.text.indexOf('Eerst hoeveel diensten'))
  expect(white).toContain('Taal: in 34 van de 35 regio’s')
  expect(white).not.toContain('Loopbaanadvies:')
  expect((await app.as(null).get('/en/diensten/dekking')).text).toContain('What is there per region?')
})

test('what is added since the country was counted is in it', async () => {
  const south = async () =>
    /Zuid-Limburg Opleiding of cursus .*?Iets anders \w+/.exec((await app.as(null).get('/diensten/dekking')).text)![0]
  expect(await south()).toContain('Taal geen')
  await enter({ name: 'Nederlands in het zuiden', kind: 'language', regions: ['AM30'] })
  expect(await south()).toContain('Taal 1 ')
})
