import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { newId } from '../../../platform/ids.ts'
import { arrive, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D1, D11
test('a referral keeps the price of its day; under a confidential contract it says so, and never that it is free', async () => {
  const { file, fatma } = await arrive(app, cast)
  const known = await referTo(fatma, file, others.planner)
  await app.database.owner.query(
    `update catalogue.price set amount_cents = null, confidential_for = $2, confidential_until = '2027-01-01' where service_id = $1 and part = 'payer'`,
    [others.mason, cast.municipality],
  )
  const confidential = await referTo(fatma, file, others.mason)
  await app.database.owner.query("update catalogue.price set amount_cents = 990000 where service_id = $1 and part = 'payer'", [
    others.planner,
  ])
  expect((await fatma.get(`${file}/doorverwijzingen/${known.id}`)).text).toContain('€ 4.800')
  const page = await fatma.get(`${file}/doorverwijzingen/${confidential.id}`)
  expect(page.text).toContain('Vertrouwelijk volgens contract')
  expect(page.text).not.toContain('€')
})

// policy: D4
test('where the profile of the region asks for a certificate, nobody is referred to a provider without one', async () => {
  const { file, fatma } = await arrive(app, cast)
  const requirement = (asked: boolean) =>
    app.database.owner.query(
      `update policy.profile set parameters = jsonb_set(parameters, '{providerRequirements,certification}', to_jsonb($1::boolean))`,
      [asked],
    )
  await requirement(true)
  const fields = {
    id: newId(),
    serviceId: others.planner,
    goesAlong: 'Wil leren',
    payer: 'municipality',
    reason: 'fits-goal',
    agreed: 'yes',
  }
  const refused = await fatma.post(`${file}/doorverwijzingen`, fields)
  expect([refused.status, refused.text.includes('een verplicht keurmerk ontbreekt')]).toEqual([409, true])
  expect((await fatma.get(`${file}/doorverwijzingen/nieuw?zoek=planner`)).text).toContain('een geldig keurmerk van de organisatie')
  const certificate = { id: newId(), scheme: 'Keurmerk Scholen', validUntil: '2027-08-01' }
  await app.as(others.school.worker).submit('/aanbieder/keurmerken', certificate)
  expect((await fatma.post(`${file}/doorverwijzingen`, fields)).status).toBe(303)
  await requirement(false)
})
