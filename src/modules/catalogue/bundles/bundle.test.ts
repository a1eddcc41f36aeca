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

// policy: D14
test('a step that stops for a while is named, kept and not counted; the person reads what is to be paid', async () => {
  const coen = app.as(cast.coordinator)
  const id = newId()
  const steps = Object.fromEntries(
    [providers.mason, providers.planner, providers.posting, providers.mason, providers.planner, providers.posting].map((offer, index) => [
      `offer${index + 1}`,
      offer,
    ]),
  )
  await coen.submit('/werk/arrangementen', { id, bundleName: 'Zes stappen', bundleAim: 'Langzaam aan.', bundleStatus: 'public', ...steps })
  const before = (await app.as(null).get(`/arrangementen/${id}`)).text
  expect(before).toContain('Wat u zelf betaalt')
  expect(before).not.toContain('Totaal zonder')
  const status = (to: string) => app.database.owner.query('update catalogue.service set status = $1 where id = $2', [to, providers.planner])
  await status('paused')
  const page = await app.as(null).get(`/arrangementen/${id}`)
  expect(page.text).toContain('Totaal zonder stappen 2 en 5')
  expect(page.text).toContain('Planner in de bouw (nu niet aangeboden)')
  expect(page.html).not.toContain(`/diensten/${providers.planner}`)

  // Saved again with the step that rests, it stands there still; a new arrangement can not begin with it.
  const edit = (await coen.get(`/werk/arrangementen/${id}`)).html
  expect(edit).toContain(`value="${providers.planner}" selected`)
  expect([edit.includes('name="offer9"'), edit.includes('name="offer10"')]).toEqual([true, false])
  const sent = { id, bundleName: 'Zes stappen', bundleAim: 'Langzaam aan.', bundleStatus: 'public', ...steps }
  const again = await coen.post('/werk/arrangementen', { ...sent, bundleName: '' })
  expect(again.html).toContain('Planner in de bouw (nu niet aangeboden)')
  await coen.submit('/werk/arrangementen', { ...sent, bundleName: 'Zes stappen of meer', offer7: providers.mason })
  expect((await app.as(null).get(`/arrangementen/${id}`)).text).toContain('7. Metselaar')
  expect((await coen.post('/werk/arrangementen', { ...sent, id: newId() })).status).toBe(422)
  await status('public')
})

test('only offers that are public, and only the own region’s arrangements', async () => {
  const coen = app.as(cast.coordinator)
  const given = { id: newId(), bundleName: 'Mis', bundleAim: 'Mis', offer1: providers.mason, offer2: newId(), bundleStatus: 'public' }
  expect((await coen.post('/werk/arrangementen', given)).text).toContain('adres of een keuze')
  expect((await app.as(cast.fatma).get('/werk/arrangementen')).status).toBe(403)
})
