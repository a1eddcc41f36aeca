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
const given = (helpName: string) => ({ id: newId(), helpName, helpKind: 'volunteering', offeredBy: 'Buurthuis', reach: 'Bel 0575 111 111' })
const HERE = '/werk/ontbrekend-aanbod'

// policy: D1
test('a guide gives the contact data along at once; the region adds it and says where, or says why not', async () => {
  const fatma = app.as(cast.fatma)
  const [bike, choir] = [given('Fietsles'), given('Koor')]
  const page = await fatma.submit(HERE, bike)
  expect(page.text).toContain('Bel 0575 111 111')
  expect(page.text).toContain('maandag 20 juli 2026')
  await fatma.submit(HERE, choir)
  const coen = app.as(cast.coordinator)
  expect((await coen.post(`${HERE}/${bike.id}/besluit`, { outcome: 'added', offer: 'ergens' })).status).toBe(422)
  await coen.submit(`${HERE}/${bike.id}/besluit`, { outcome: 'added', offer: `http://localhost/diensten/${providers.mason}` })
  expect((await coen.post(`${HERE}/${choir.id}/besluit`, { outcome: 'refused' })).text).toContain('Schrijf waarom niet')
  await coen.submit(`${HERE}/${choir.id}/besluit`, { outcome: 'refused', reason: 'Is geen hulp naar werk.' })
  const after = await fatma.get(HERE)
  expect(after.text).toContain('Fietsles: staat nu in het aanbod')
  expect(after.text).toContain('Is geen hulp naar werk.')
  expect((await coen.post(`${HERE}/${choir.id}/besluit`, { outcome: 'refused', reason: 'x' })).status).toBe(409)
})

test('a guide does not decide, and another region finds nothing', async () => {
  const one = given('Tuinieren')
  await app.as(cast.fatma).submit(HERE, one)
  expect((await app.as(cast.fatma).post(`${HERE}/${one.id}/besluit`, { outcome: 'refused', reason: 'x' })).status).toBe(404)
  expect((await app.as(cast.gids2).get(HERE)).text).not.toContain('Tuinieren')
})
