import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { newId } from '../../../platform/ids.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

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
  const fields = { id: newId(), serviceId: others.planner }
  const refused = await fatma.post(`${file}/doorverwijzingen/concepten`, fields)
  expect([refused.status, refused.text.includes('een verplicht keurmerk ontbreekt')]).toEqual([409, true])
  expect((await fatma.get(`${file}/doorverwijzingen/nieuw?zoek=planner`)).text).toContain('een geldig keurmerk van de organisatie')
  const certificate = { id: newId(), scheme: 'Keurmerk Scholen', validUntil: '2027-08-01' }
  await app.as(others.school.worker).submit('/aanbieder/keurmerken', certificate)
  expect((await fatma.post(`${file}/doorverwijzingen/concepten`, fields)).status).toBe(303)
  await requirement(false)
})

// policy: D1
test('when the provider asks more, the region agrees and days pass, the referral keeps its price, and the history shows each day its own', async () => {
  const { file, fatma, personId } = await arrive(app, cast)
  const course = await app.system((tx, actor) => enterService(tx, actor, cast.region, others.school.id, 'Timmeren', 'training'))
  const kept = await referTo(fatma, file, course)
  app.clock.setAhead(app.clock.ahead() + 3)
  const at = `/aanbieder/diensten/${course}`
  const asked = { part: 'payer', validFrom: '2026-07-09', vat: '0', payers: ['municipality'], kind1: 'fixed', euros1: '5250' }
  await app.as(others.school.worker).submit(`${at}/prijs`, asked)
  const { rows } = await app.database.owner.query<{ id: string }>(
    "select id from catalogue.change where service_id = $1 and state = 'proposed'",
    [course],
  )
  await app.as(cast.coordinator).submit(`/werk/aanbod/voorstellen/${rows[0]!.id}/besluit`, { decision: 'approve' })
  app.clock.setAhead(app.clock.ahead() + 2)

  // Whoever is referred now goes at the new price; who went before keeps the old one, on every page.
  const now = await fatma.get(`${file}/doorverwijzingen/nieuw?dienst=${course}`)
  expect([now.text.includes('€ 5.250'), now.text.includes('€ 4.800')]).toEqual([true, false])
  expect((await fatma.get(`${file}/doorverwijzingen/${kept.id}`)).text).toContain('Prijs op deze dag € 4.800')
  const jan = await claimed(app, cast, personId)
  const then = `/diensten/${course}/geschiedenis?op=2026-07-06`
  expect((await fatma.get(`${file}/doorverwijzingen/${kept.id}`)).html).toContain(then)
  expect((await jan.get('/mijn/plan')).html).toContain(then)
  expect((await jan.get('/mijn/geld')).text).toContain('€ 4.800')
  const history = `/diensten/${course}/geschiedenis`
  const visitor = app.as(null)
  for (const [day, price, not] of [
    ['2026-07-06', '€ 4.800', '€ 5.250'],
    ['2026-07-08', '€ 4.800', '€ 5.250'],
    ['2026-07-09', '€ 5.250', '€ 4.800'],
    ['2026-07-11', '€ 5.250', '€ 4.800'],
  ] as const) {
    const page = await visitor.get(`${history}?op=${day}`)
    expect([day, page.text.includes(price), page.text.includes(not)]).toEqual([day, true, false])
  }
  expect((await visitor.get(`${history}?op=2026-07-05`)).text).toContain('was dit niet openbaar')
})
