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

// policy: A11
test('anybody says what is wrong without an account, and reads the answer at the address they kept', async () => {
  const visitor = app.as(null)
  const page = await visitor.get(`/diensten/${providers.planner}`)
  expect(page.html).toContain(`/diensten/${providers.planner}/klopt-niet?veld=price`)
  const id = newId()
  const followed = await visitor.submit(`/diensten/${providers.planner}/klopt-niet`, { id, fact: 'price', wrong: 'Ik betaalde meer.' })
  expect(followed.text).toContain('Uiterlijk maandag 13 juli 2026')
  const els = app.as(providers.school.worker)
  expect((await els.get('/aanbieder/meldingen')).text).toContain('Ik betaalde meer.')
  expect((await els.post(`/aanbieder/meldingen/${id}/antwoord`, { outcome: 'stays' })).status).toBe(422)
  await els.submit(`/aanbieder/meldingen/${id}/antwoord`, { outcome: 'stays', answer: 'De prijs is zonder boeken.' })
  expect((await visitor.get(`/diensten/meldingen/${id}`)).text).toContain('De prijs is zonder boeken.')
  expect((await els.post(`/aanbieder/meldingen/${id}/antwoord`, { outcome: 'changed', answer: 'Toch wel' })).status).toBe(409)
})

test('what a provider leaves is answered by the region; others find the same nothing', async () => {
  const id = newId()
  await app.as(null).submit(`/diensten/${providers.planner}/klopt-niet`, { id, fact: 'waiting', wrong: 'Het duurde veel langer.' })
  const answer = { outcome: 'changed', answer: 'Aangepast.' }
  expect((await app.as(providers.agency.worker).post(`/aanbieder/meldingen/${id}/antwoord`, answer)).status).toBe(404)
  app.clock.setAhead(10)
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/werk/aanbod/meldingen')).text).toContain('Te laat')
  expect((await coen.submit(`/werk/aanbod/meldingen/${id}/antwoord`, answer)).text).toContain('Er zijn geen meldingen')
  app.clock.setAhead(0)
})

test('of what is not public nobody can say anything, and wrong input comes back', async () => {
  const visitor = app.as(null)
  expect((await visitor.post(`/diensten/${newId()}/klopt-niet`, { id: newId(), fact: 'price', wrong: 'Te duur' })).status).toBe(404)
  const wrong = await visitor.post(`/diensten/${providers.planner}/klopt-niet`, { id: newId(), fact: 'price', wrong: 'Nee' })
  expect([wrong.status, wrong.html.includes('>Nee</textarea>')]).toEqual([422, true])
})
