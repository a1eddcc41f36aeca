import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { insertPrice, insertService, serviceChanged } from '../index.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await enter('Coach hier', [cast.region], cast.uwv, '2027-01-31')
  await enter('Coach ook hier', [cast.region], cast.municipality, '2026-06-01')
  // The last day of a contract is the first on which its tariff is no secret, as on the page of a service.
  await enter('Coach tot vandaag', [cast.elsewhere], cast.municipality, '2026-07-06')
  await enter('Coach elders', [cast.elsewhere], cast.uwv, '2027-12-31')
  await enter('Concept met tarief', [cast.region], cast.uwv, '2027-01-31', 'draft')
  await enter('Open prijs', [cast.region], null, null)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

function enter(name: string, regions: string[], confidentialFor: string | null, until: string | null, status = 'public'): Promise<void> {
  return app.system(async (tx, actor) => {
    const id = await insertService(tx, actor, {
      organisationId: cast.otherUwv,
      name,
      kind: 'reintegration',
      status,
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions,
    })
    const line = { serviceId: id, part: 'payer' as const, kind: 'fixed', vatBasisPoints: 0, payers: ['uwv'], validFrom: '2026-01-01' }
    await insertPrice(tx, { ...line, amountCents: confidentialFor ? null : 10_000, confidentialFor, confidentialUntil: until })
    await serviceChanged(tx, actor, id)
  })
}

test('a region counts the tariffs that are not public, with which payer and until when; drafts and other regions are not in it', async () => {
  const page = await app.as(null).get('/regio/veluwe-stedendriehoek/diensten/vertrouwelijk')
  expect(page.text).toContain('2 van 3 openbare diensten (66,7%)')
  expect(page.text).toMatch(/UWV Stedendriehoek Diensten 1 Loopt tot 31 jan 2027/)
  expect(page.text).toMatch(/Gemeente Zutphen Diensten 1 Loopt tot 1 jun 2026/)
  expect(page.text).toContain('Bij 1 dienst is het contract afgelopen')
  expect(page.text).toContain('1 jun 2026, afgelopen')
  expect(page.text).not.toMatch(/elders|Concept/)
})

test('the country counts all, and the lists and the coverage lead to it', async () => {
  const page = await app.as(null).get('/diensten/vertrouwelijk')
  expect(page.text).toContain('4 van 5 openbare diensten (80%)')
  expect(page.text).toMatch(/UWV Stedendriehoek Diensten 2 Loopt tot 31 jan 2027 tot 31 dec 2027/)
  expect(page.text).toContain('Bij 2 diensten is het contract afgelopen')
  expect(page.text).toContain('6 jul 2026, afgelopen')
  for (const list of ['/diensten', '/regio/veluwe-stedendriehoek/diensten', '/regio/veluwe-stedendriehoek/diensten/dekking'])
    expect((await app.as(null).get(list)).html).toContain(`/vertrouwelijk"`)
})
