import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { newId } from '../../../platform/ids.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D14
test('a region puts services together; anybody sees the steps and what they cost together', async () => {
  const coen = app.as(cast.coordinator)
  const id = newId()
  const given = {
    id,
    bundleName: 'Van uitkering naar de bouw',
    bundleAim: 'Leren en meteen werken.',
    offer1: providers.mason,
    condition1: 'Praktijkverklaring gehaald',
    offer2: providers.posting,
    bundleStatus: 'draft',
  }
  await coen.submit('/werk/arrangementen', given)
  expect((await app.as(null).get(`/arrangementen/${id}`)).status).toBe(404)
  await coen.submit('/werk/arrangementen', { ...given, bundleStatus: 'public' })
  const page = await app.as(null).get(`/arrangementen/${id}`)
  expect(page.text).toContain('€ 9.600')
  expect(page.text).toContain('Praktijkverklaring gehaald')
  expect((await app.as(null).get('/arrangementen')).text).toContain('Van uitkering naar de bouw')
  expect((await coen.get(`/werk/arrangementen/${id}`)).html).toContain('Praktijkverklaring gehaald')
})

test('only offers that are public, and only the own region’s arrangements', async () => {
  const coen = app.as(cast.coordinator)
  const given = { id: newId(), bundleName: 'Mis', bundleAim: 'Mis', offer1: providers.mason, offer2: newId(), bundleStatus: 'public' }
  expect((await coen.post('/werk/arrangementen', given)).text).toContain('adres of een keuze')
  expect((await app.as(cast.fatma).get('/werk/arrangementen')).status).toBe(403)
})
