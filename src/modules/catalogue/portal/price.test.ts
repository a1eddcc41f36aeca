import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import { priceOn } from '../offer/queries.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
})
afterEach(() => app.clock.setAhead(0))
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const course = (name: string) => app.system((tx, actor) => enterService(tx, actor, cast.region, providers.school.id, name, 'training'))
const at = (id: string, path: string) => `/aanbieder/diensten/${id}/${path}`
const page = async (id: string) => (await app.as(null).get(`/diensten/${id}`)).text
const stored = async (id: string) =>
  (
    await app.database.owner.query<{ cents: string; from: string; until: string | null }>(
      `select amount_cents::text as cents, valid_from::text as from, valid_until::text as until from catalogue.price
       where service_id = $1 and part = 'payer' order by valid_from, line`,
      [id],
    )
  ).rows.map((row) => Object.values(row))
async function propose(id: string, fields: Record<string, string | string[]>, path = 'prijs') {
  const answer = await app.as(providers.school.worker).post(at(id, path), { vat: '0', kind1: 'fixed', ...fields })
  expect([answer.status, answer.text]).toEqual([303, ''])
}
async function approve(id: string) {
  const { rows } = await app.database.owner.query("select id from catalogue.change where service_id = $1 and state = 'proposed'", [id])
  const coen = app.as(cast.coordinator)
  const text = (await coen.get(`/werk/aanbod/voorstellen/${rows[0].id}`)).text
  expect((await coen.post(`/werk/aanbod/voorstellen/${rows[0].id}/besluit`, { decision: 'approve' })).status).toBe(303)
  return text
}

// policy: D1
test('a price planned for later gives way to one that begins before it; what the region approved is what is kept, and visitors see it coming', async () => {
  const id = await course('Dakdekken')
  await propose(id, { validFrom: '2027-09-01', euros1: '6000' })
  await approve(id)
  await propose(id, { validFrom: '2027-02-01', euros1: '5500' })
  expect(await approve(id)).toContain('sinds 1 feb 2027')
  expect(await stored(id)).toEqual([
    ['480000', '2026-01-01', '2027-02-01'],
    ['550000', '2027-02-01', null],
  ])
  expect(await page(id)).toContain('Nieuwe prijs Vanaf 1 feb 2027: de betaler betaalt € 5.500 vast bedrag')
  expect(await page(id)).toContain('De betaler betaalt € 4.800 vast bedrag')
  expect((await app.as(null).get(`/api/v1/services/${id}`)).json()).toMatchObject({
    price: { coming: [{ part: 'payer', from: '2027-02-01', lines: [{ amountCents: 550_000 }] }] },
  })
})

test('a first day that passed while the region looked is the day of its yes, as the region saw it; a price that is over is refused with its reason', async () => {
  const id = await course('Voegwerk')
  await propose(id, { validFrom: '2026-07-07', euros1: '5000' })
  app.clock.setAhead(10)
  expect(await approve(id)).toContain('sinds 16 jul 2026')
  expect((await stored(id)).at(-1)).toEqual(['500000', '2026-07-16', null])
  await propose(id, { validFrom: '2026-07-20', validUntil: '2026-07-25', euros1: '4000' })
  app.clock.setAhead(40)
  const { rows } = await app.database.owner.query("select id from catalogue.change where service_id = $1 and state = 'proposed'", [id])
  const refused = await app.as(cast.coordinator).post(`/werk/aanbod/voorstellen/${rows[0].id}/besluit`, { decision: 'approve' })
  expect([refused.status, refused.text.includes('De laatste dag van deze prijs is al geweest')]).toEqual([409, true])
})

// policy: D11
test('what the person pays has a page of its own, each line its own VAT and payers, twelve lines at most, and a last day', async () => {
  const id = await course('Lassen')
  const els = app.as(providers.school.worker)
  const form = await els.get(at(id, 'prijs-deelnemer'))
  expect(fieldsOf(form, at(id, 'prijs-deelnemer'))).toMatchObject({ euros1: '' })
  await propose(id, { validFrom: '2026-07-06', euros1: '500' }, 'prijs-deelnemer')
  await approve(id)
  expect(await page(id)).toContain('U betaalt € 500 vast bedrag, ongeveer € 500 in totaal')
  expect(await page(id)).toContain('De betaler betaalt € 4.800 vast bedrag')

  const twelve = Object.fromEntries(
    Array.from({ length: 11 }, (_, n) => [
      [`kind${n + 2}`, 'fixed'],
      [`euros${n + 2}`, '10'],
    ]).flat(),
  )
  const until = { validFrom: '2026-07-06', validUntil: '2026-12-01' }
  await propose(id, { ...until, euros1: '100', payers: ['uwv'], ...twelve, vat2: '2100', payers2: ['employer'] })
  await approve(id)
  const { rows } = await app.database.owner.query(
    "select line, vat_basis_points, payers, valid_until::text from catalogue.price where service_id = $1 and part = 'payer' and valid_from = '2026-07-06' order by line",
    [id],
  )
  expect(rows).toHaveLength(12)
  expect(rows.slice(0, 3)).toEqual([
    { line: 1, vat_basis_points: 0, payers: ['uwv'], valid_until: '2026-12-01' },
    { line: 2, vat_basis_points: 2100, payers: ['employer'], valid_until: '2026-12-01' },
    { line: 3, vat_basis_points: 0, payers: ['uwv'], valid_until: '2026-12-01' },
  ])
  expect(await page(id)).toContain('tot 1 dec 2026')
  expect(fieldsOf(await els.get(at(id, 'prijs')), at(id, 'prijs'))).toMatchObject({ euros12: '10', validUntil: '2026-12-01' })

  const wrong = await els.post(at(id, 'prijs'), { validFrom: '2026-07-06', validUntil: '2026-07-06', vat: '0', kind1: 'free' })
  expect([wrong.status, wrong.text.includes('na de eerste dag')]).toEqual([422, true])
})

// policy: D11
test('a confidential tariff or a price that ends with nothing after it is told sixty days before', async () => {
  const id = await course('Assessment')
  await propose(id, { validFrom: '2026-07-06', confidentialFor: cast.municipality, confidentialUntil: '2026-12-31' })
  await approve(id)
  await app.database.owner.query('delete from platform.caught_mail')
  const told = async () => {
    await app.program.settle()
    const { rows } = await app.database.owner.query("select body from platform.caught_mail where to_address = 'els@school.example'")
    return rows.filter(({ body }) => body.includes('Assessment: de prijs geldt tot donderdag 31 december 2026')).length
  }
  app.clock.setAhead(100)
  expect(await told()).toBe(0)
  app.clock.setAhead(125)
  expect(await told()).toBe(1)
  app.clock.setAhead(126)
  expect(await told()).toBe(1)
})

// policy: D11
test('one expected total everywhere: from the next start, without what is closed; a start that passed is gone', async () => {
  const id = await course('Steigers')
  await app.database.owner.query("update catalogue.service set status = 'draft' where id = $1", [id])
  await propose(id, { validFrom: '2026-07-01', kind1: 'per-week', euros1: '100', least1: '4', most1: '4' })
  const els = app.as(providers.school.worker)
  await els.submit(at(id, 'startmomenten'), { startsOn: '2026-07-13' })
  await els.submit(at(id, 'startmomenten'), { startsOn: '2026-08-03' })
  await els.submit(at(id, 'sluitingen'), { closedFrom: '2026-08-10', closedUntil: '2026-08-17', words: 'Bouwvak' })
  await app.database.owner.query("update catalogue.service set status = 'public' where id = $1", [id])
  app.clock.setAhead(10)
  await app.program.settle()
  const text = await page(id)
  expect(text).toContain('ongeveer € 300 in totaal, met btw, bij de start op 3 aug 2026')
  expect(text).toContain('Startmomenten 3 aug 2026')
  expect(text).not.toContain('13 jul 2026')
  expect(text).toContain('dicht van 10 aug 2026 tot 17 aug 2026: Bouwvak')
  expect((await app.as(null).get(`/diensten/vergelijken?id=${id}&id=${providers.planner}`)).text).toContain(
    'De betaler betaalt verschilt Steigers € 300',
  )
  expect((await app.as(null).get(`/api/v1/services/${id}`)).json()).toMatchObject({
    price: { payer: { leastCents: 30_000, mostCents: 30_000 } },
    nextStart: '2026-08-03',
    closures: [{ closedFrom: '2026-08-10' }],
  })
  expect(await app.system((tx, actor) => priceOn(tx, id, actor.today))).toEqual({ kind: 'per-week', totalCents: 30_000 })
})

// policy: D11
test('a price per time, hour, week or month says how often, else it is refused; where a source does not say, no page counts it once', async () => {
  const id = await course('Gesprekken')
  const els = app.as(providers.school.worker)
  const wrong = await els.post(at(id, 'prijs'), { validFrom: '2026-07-06', vat: '0', kind1: 'per-session', euros1: '110' })
  expect([wrong.status, wrong.text.includes('Vul in hoe vaak')]).toEqual([422, true])
  await propose(id, { validFrom: '2026-07-06', kind1: 'per-session', euros1: '110', least1: '6' })
  await approve(id)
  expect(await page(id)).toContain('De betaler betaalt € 110 per keer, ongeveer € 660 in totaal')
  await propose(id, { validFrom: '2026-07-06', kind1: 'per-session', euros1: '110', least1: '6', most1: '10' })
  await approve(id)
  expect(await page(id)).toContain('ongeveer € 660 tot € 1.100 in totaal')

  await app.database.owner.query(
    "update catalogue.price set quantity_min = null, quantity_max = null where service_id = $1 and kind <> 'fixed'",
    [id],
  )
  expect(await page(id)).toMatch(/De betaler betaalt € 110 per keer, sinds/)
  const beside = (await app.as(null).get(`/diensten/vergelijken?id=${id}&id=${providers.planner}`)).text
  expect(beside).toContain('€ 110 per keer')
  expect((await app.as(null).get(`/api/v1/services/${id}`)).json()).toMatchObject({
    price: { payer: { known: true, leastCents: null, mostCents: null, lines: [{ quantityMin: null, quantityMax: null }] } },
  })
  expect(await app.system((tx, actor) => priceOn(tx, id, actor.today))).toBeNull()
})
