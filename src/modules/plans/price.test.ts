import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { arrive, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

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
