import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { insertPrice, insertService, serviceChanged, type ServiceGiven } from '../index.ts'
import { instrumentOf, municipalitiesFor, valuesOf, type Variant } from './same.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await enter({ name: 'Loonkostensubsidie', organisationId: cast.municipality, municipalities: ['GM0301'], durationWeeks: 52 }, 90_000)
  await enter({ name: 'Subsidie op loon', organisationId: cast.uwv, municipalities: ['GM0200', 'GM0213'], durationWeeks: 26 }, 120_000)
  await enter({ name: 'Proefplaatsing', organisationId: cast.uwv, regions: [cast.region] }, 0, 'IN02')
  await enter({ name: 'Geheim concept', organisationId: cast.uwv, regions: [cast.region], status: 'draft' }, 100)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const HERE = '/regio/veluwe-stedendriehoek/diensten/regelingen'

function enter(given: Partial<ServiceGiven> & { name: string; organisationId: string }, cents: number, code = 'IN01'): Promise<void> {
  return app.system(async (tx, actor) => {
    const id = await insertService(tx, actor, {
      kind: 'instrument',
      status: 'public',
      forWhom: 'Wie bijstand heeft',
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions: [],
      terms: [{ taxonomy: 'instruments', code }],
      ...given,
    })
    await insertPrice(tx, {
      serviceId: id,
      part: 'payer',
      kind: 'fixed',
      amountCents: cents,
      vatBasisPoints: 0,
      payers: ['municipality'],
      validFrom: '2026-01-01',
    })
    await serviceChanged(tx, actor, id)
  })
}

test('anybody sees per instrument in how many municipalities it is, in how many ways, and in what they differ', async () => {
  const page = await app.as(null).get(HERE)
  expect(page.text).toMatch(/1 regeling heeft hier meer dan één uitvoering\. 1 daarvan verschilt/)
  expect(page.text).toMatch(/Loonkostensubsidie Gemeenten 3 van \d+ Uitvoeringen 2 Verschilt in de betaler betaalt en duur/)
  expect(page.text).toMatch(/Proefplaatsing Gemeenten (\d+) van \1 Uitvoeringen 1 Verschilt in er is één uitvoering/)
  expect(page.text).toContain('No-riskpolis')
  expect(page.text).not.toContain('concept')
  expect((await app.as(null).get(`/en${HERE}`)).text).toContain('The same instrument, per municipality')
})

test('one instrument shows each value with who has it, where it is not, who to ask, and to a worker where to report', async () => {
  const page = await app.as(null).get(`${HERE}/IN01`)
  expect(page.text).toMatch(/52 weken ?: Gemeente Zutphen \(Zutphen\)/)
  expect(page.text).toMatch(/26 weken ?: UWV Stedendriehoek \(Apeldoorn, Brummen\)/)
  expect(page.text).toContain('2 verschillen')
  expect(page.text).toMatch(/Waar deze regeling niet is Deventer, Epe,/)
  expect(page.text).toContain('Zo maakt u het gelijk')
  expect(page.text).not.toContain('Meld wat hier ontbreekt')
  expect((await app.as(cast.coordinator).get(`${HERE}/IN01`)).html).toContain('href="/werk/ontbrekend-aanbod"')
  expect((await app.as(null).get(`${HERE}/IN02`)).text).toContain('Deze regeling is er in elke gemeente')
  expect((await app.as(null).get(`${HERE}/IN99`)).status).toBe(404)
})

test('case, spaces and a full stop make no difference; the region as a whole covers each municipality', () => {
  const places = [
    { code: 'GM1', name: 'Aa' },
    { code: 'GM2', name: 'Bee' },
  ]
  const way = (conditions: string, areas: string[]): Variant<null> => ({
    service: null,
    municipalities: municipalitiesFor({ national: false, areas }, 'AM1', places),
    facts: { person: '', payer: '', conditions, forWhom: '', duration: '', documents: '', apply: '' },
  })
  const variants = [way('Ouder dan 18.', ['GM1']), way('ouder  dan 18', ['GM1']), way('Ouder dan 27', ['GM1'])]
  expect(valuesOf(variants, 'conditions').map((one) => one.variants.length)).toEqual([2, 1])
  expect(instrumentOf({ code: 'x', name: 'x', variants }, places)).toMatchObject({ covered: 1, missing: ['Bee'], differs: ['conditions'] })
  expect(instrumentOf({ code: 'x', name: 'x', variants: [way('a', ['AM1'])] }, places)).toMatchObject({ covered: 2, differs: [] })
})

test('for whom an instrument is and who pays are two words, also where both are called employer', async () => {
  await enter({ name: 'Jobcoach voor werkgevers', organisationId: cast.uwv, instrumentType: 'employer' }, 5000)
  const { rows } = await app.database.owner.query(
    "update catalogue.price set payers = '{employer,own-means}' where service_id = (select id from catalogue.service where name = 'Jobcoach voor werkgevers') returning service_id as id",
  )
  const page = await app.as(null).get(`/diensten/${rows[0].id}`)
  expect(page.text).toContain('Regeling van UWV of gemeente, voor werkgevers')
  expect(page.text).toContain('Werkgever en De persoon zelf')
  expect((await app.as(null).get(`/en/diensten/${rows[0].id}`)).text).toContain('Employer and The person')
})
