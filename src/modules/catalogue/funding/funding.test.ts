import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  const scheme = (name: string, organisation: string, terms: [string, string][], region = cast.region) =>
    app.system((tx, actor) =>
      enterService(tx, actor, region, organisation, name, 'instrument', { terms: terms.map(([taxonomy, code]) => ({ taxonomy, code })) }),
    )
  const schooling: [string, string] = ['instruments', 'IN07']
  await scheme('Scholing via UWV', cast.uwv, [schooling, ['income', 'DD05'], ['age-groups', 'LG05']])
  await scheme('Scholing van de gemeente', cast.municipality, [schooling])
  await scheme('Loonsteun', cast.uwv, [['instruments', 'IN01']])
  await scheme('Scholing ver weg', cast.otherUwv, [schooling], cast.elsewhere)
  await app.database.owner.query("update catalogue.price set payers = '{uwv,employer}' where service_id = $1", [providers.planner])
  await app.system(async (tx, actor) => (await import('../index.ts')).serviceChanged(tx, actor, providers.planner))
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D11
test('the public page says which schemes of the region can pay, as whom and for whom', async () => {
  const page = await app.as(null).get(`/regio/veluwe-stedendriehoek/diensten/${providers.planner}`)
  expect(page.text).toMatch(/Welke regeling kan dit betalen\? .*Scholing via UWV, UWV Stedendriehoek ?: kan betalen als UWV/)
  expect(page.text).toContain('Hangt af van de leeftijd. Alleen bij: WW of IOW')
  for (const other of ['Scholing van de gemeente', 'Loonsteun', 'Scholing ver weg']) expect(page.text).not.toContain(other)
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).text).not.toContain('Welke regeling kan dit betalen')
})

// policy: C14, D11
test('with the file open the age is held against it', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  await app.database.owner.query("update people.person_text set birth_date = '1990-05-31' where person_id = $1", [personId])
  const page = await fatma.get(`${file}/keuzelijst/nieuw?dienst=${providers.planner}`)
  expect(page.text).toContain('Scholing via UWV')
  expect(page.text).toContain('De leeftijd past niet')
})

test('the list is narrowed to what a kind of scheme can pay', async () => {
  await app.program.settle()
  const list = await app.as(null).get('/diensten?regeling=IN07')
  expect(list.text).toContain('Planner in de bouw')
  expect(list.text).not.toContain('Metselaar')
  expect(list.text).toContain('Scholing voor werk (1)')
})
