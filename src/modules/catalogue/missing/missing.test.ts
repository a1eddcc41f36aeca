import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
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
  expect((await coen.get(`${HERE}/${bike.id}?zoek=metselaar`)).text).toContain('Vakschool De Hamer')
  expect((await coen.post(`${HERE}/${bike.id}/koppeling`, { serviceId: newId() })).status).toBe(404)
  await coen.submit(`${HERE}/${bike.id}/koppeling`, { serviceId: providers.mason })
  expect((await coen.post(`${HERE}/${choir.id}/weigering`, {})).text).toContain('Waarom niet')
  await coen.submit(`${HERE}/${choir.id}/weigering`, { reason: 'Is geen hulp naar werk.' })
  const after = await fatma.get(HERE)
  expect(after.text).toContain('Fietsles: staat nu in het aanbod')
  expect(after.text).toContain('Is geen hulp naar werk.')
  expect((await coen.post(`${HERE}/${choir.id}/weigering`, { reason: 'Nog eens.' })).status).toBe(409)
})

// policy: D4
test('the region completes it itself: a short offer that is in the list, complete when free, and that it keeps from then on', async () => {
  const one = {
    ...given('Budgetcafé'),
    helpKind: 'debt-help',
    reach: 'Bel 0575 222 333',
    helpPlace: 'Zutphen',
    helpFor: 'Wie vragen heeft',
  }
  await app.as(cast.fatma).submit(HERE, one)
  const coen = app.as(cast.coordinator)
  const action = `${HERE}/${one.id}/aanbod`
  const draft = fieldsOf(await coen.get(`${HERE}/${one.id}`), action)
  expect(draft).toMatchObject({ name: 'Budgetcafé', contactPhone: '0575 222 333', place: 'Zutphen', forWhom: 'Wie vragen heeft' })
  const done = await coen.submit(action, { ...draft, kind: 'debt-help', freeHelp: 'on', aim: 'Samen de post en het geld op orde brengen.' })
  expect(done.text).toContain('Budgetcafé: staat nu in het aanbod')
  const shown = await app.as(null).get(`/diensten/${draft.id}`)
  for (const words of ['Budgetcafé', 'Buurthuis', 'Bel 0575 222 333', 'Zutphen']) expect(shown.text).toContain(words)
  expect(shown.text).not.toContain('Nog niet compleet')

  expect((await coen.get('/werk/aanbod/eigen')).text).toContain('Budgetcafé')
  const kept = `/werk/aanbod/eigen/${draft.id}`
  const said = { kind: 'debt-help', freeHelp: 'on', aim: 'Samen de post doen.', howToApply: 'Loop binnen op dinsdag' }
  await coen.submit(kept, { ...fieldsOf(await coen.get(kept), kept), ...said })
  expect((await app.as(null).get(`/diensten/${draft.id}`)).text).toContain('Loop binnen op dinsdag')
  await coen.submit(`${kept}/einde`)
  expect((await coen.get('/werk/aanbod/eigen')).text).not.toContain('Budgetcafé')
  expect((await coen.get(kept)).status).toBe(404)
})

test('a guide does not decide, and another region finds nothing', async () => {
  const one = given('Tuinieren')
  await app.as(cast.fatma).submit(HERE, one)
  expect((await app.as(cast.fatma).post(`${HERE}/${one.id}/weigering`, { reason: 'Nee, want.' })).status).toBe(404)
  expect((await app.as(cast.gids2).get(HERE)).text).not.toContain('Tuinieren')
})
