import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import { insertService } from '../index.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.system(async (tx, actor) => {
    for (let number = 10; number < 40; number++)
      await insertService(tx, actor, {
        organisationId: providers.agency.id,
        name: `Half ${number}`,
        kind: 'training',
        status: 'public',
        confirmedOn: null,
        newSince: '2026-01-01',
        regions: [cast.region],
      })
    await enterService(tx, actor, cast.elsewhere, providers.agency.id, 'Verre dienst', 'training')
  })
  await app.program.settle()
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})
const HERE = '/werk/aanbod/compleet'

// policy: D1
test('all offers of the region, the least complete first, by page and by provider', async () => {
  const coen = app.as(cast.coordinator)
  const first = await coen.get(HERE)
  expect(first.text).toContain('Half 10')
  expect(first.text).not.toContain('Half 39')
  expect(first.text).not.toContain('Verre dienst')
  const next = /href="([^"]*compleet\?[^"]*vanaf=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  const second = await coen.get(next)
  for (const name of ['Half 39', 'Metselaar', 'Planner in de bouw']) expect(second.text).toContain(name)
  expect(second.text.indexOf('Half 39')).toBeLessThan(second.text.indexOf('Metselaar'))
  const school = await coen.get(`${HERE}?aanbieder=${providers.school.id}`)
  expect(school.text).toContain('Metselaar')
  expect(school.html).not.toContain('>Half 10<')
  expect((await coen.get('/werk/aanbod')).text).toContain('Alle diensten, de minst complete eerst')
})

test('what is not confirmed in time counts for less on its day, without anybody changing it', async () => {
  const points = async () =>
    (await app.database.owner.query('select total from catalogue.service_score where service_id = $1', [providers.mason])).rows[0].total
  const before = await points()
  app.clock.setAhead(200)
  await app.program.settle()
  expect(await points()).toBeLessThan(before)
  app.clock.setAhead(0)
})
