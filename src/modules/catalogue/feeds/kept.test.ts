import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { otherCatalogue, type OtherCatalogue } from '../twins/testing/other-catalogue.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let els: Browser
let coen: Browser
let feed: OtherCatalogue
let id: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await sql("update regions.organisation set kvk_number = '12345678' where id = $1", providers.school.id)
  els = app.as(providers.school.worker)
  coen = app.as(cast.coordinator)
  feed = await otherCatalogue(app, app.as(await enterAdministrator(app)), 'kaart')
  await feed.give(course())
  id = (await sql("select id from catalogue.service where external_id = 'cursus-1'"))[0].id
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  feed.close()
  await app.close()
})

const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const course = (more: object = {}) => ({
  id: 'cursus-1',
  name: 'Dakdekken leren',
  status: 'active',
  description: 'Leer een dak dekken',
  application_process: 'Bel de school',
  organization: {
    id: 's',
    name: 'De Hamer',
    description: 'School',
    organization_identifiers: [{ identifier_scheme: 'KvK', identifier: '12345678' }],
  },
  service_areas: [{ id: 'a', name: 'Regio', extent: cast.region }],
  cost_options: [{ id: 'c', amount: 75, currency: 'EUR' }],
  ...more,
})
const at = (path: string) => `/aanbieder/diensten/${id}/${path}`
async function approveAll() {
  for (const { id: change } of await sql("select id from catalogue.change where service_id = $1 and state = 'proposed'", id))
    expect((await coen.post(`/werk/aanbod/voorstellen/${change}/besluit`, { decision: 'approve' })).status).toBe(303)
}
const outside = async () => (await app.as(null).get(`/hsds/v3/services/${id}`)).json() as Record<string, unknown>
const shown = async () => {
  const [service] = await sql('select name, aim, waiting_weeks, status from catalogue.service where id = $1', id)
  const [counts] = await sql(
    `select (select count(*)::int from catalogue.price where service_id = $1 and part = 'payer' and valid_until is null) as payer,
      (select count(*)::int from catalogue.quality where service_id = $1) as quality`,
    id,
  )
  return { ...service, ...counts }
}

// policy: D1
test('what a provider completed and a region approved stays when the source gives the service again with one other word', async () => {
  expect((await outside()).cost_options).toEqual(course().cost_options)
  await els.submit(at('prijs'), { validFrom: '2026-07-06', vat: '0', kind1: 'fixed', euros1: '1200' })
  const evidence = { kind: 'certificate', source: 'NRTO-keurmerk', onDate: '2026-06-01', validUntil: '2028-06-01' }
  await els.submit(at('kwaliteit'), { ...fieldsOf(await els.get(at('kwaliteit')), at('kwaliteit')), ...evidence })
  await els.submit(at('plaatsen-vrij'), { waitingWeeks: '3' })
  await approveAll()
  const completed = { name: 'Dakdekken leren', waiting_weeks: 3, status: 'public', payer: 1, quality: 1 }
  expect(await shown()).toMatchObject({ ...completed, aim: 'Leer een dak dekken' })
  expect(JSON.stringify(await outside())).toMatch(/"amount":1200.*NRTO-keurmerk|NRTO-keurmerk.*"amount":1200/)

  await feed.give(course({ description: 'Leer een plat dak dekken' }))
  expect(await shown()).toMatchObject({ ...completed, aim: 'Leer een plat dak dekken' })
  expect(await outside()).toMatchObject({ description: 'Leer een plat dak dekken', wait_time: '3 weken', accreditations: 'NRTO-keurmerk' })
  for (const page of [await els.get(`/aanbieder/diensten/${id}`), await app.as(null).get(`/diensten/${id}`)])
    expect(page.text).toContain(
      'Deze dienst is overgenomen van Sociale kaart. Hier bijgehouden, en niet door die bron: wachttijd en plekken, prijs, kwaliteit.',
    )
})

test('a part that its provider says is right is no longer changed by the source, and what it stopped stays stopped until the source ends it', async () => {
  await els.post(`/aanbieder/diensten/${id}/bevestiging`, { part: 'content' })
  await feed.give(course({ name: 'Dakwerk', description: 'Iets anders' }))
  expect(await shown()).toMatchObject({ name: 'Dakdekken leren', aim: 'Leer een plat dak dekken' })
  await els.submit(at('onderbreking'), { because: 'holiday', untilOn: '2026-09-01' })
  await feed.give(course({ description: 'Nog iets anders' }))
  expect((await shown()).status).toBe('paused')
  await feed.give(course({ status: 'defunct' }))
  expect((await shown()).status).toBe('ended')
})

// policy: D1
test('a part that is kept here goes again as its source gives it, when its provider says so; of what the source dropped nobody can', async () => {
  await feed.give(course({ id: 'cursus-2', name: 'Rietdekken', description: 'Leer een dak van riet' }))
  const [{ id: reed }] = (await sql("select id from catalogue.service where external_id = 'cursus-2'")) as [{ id: string }]
  const own = `/aanbieder/diensten/${reed}`
  const aim = async () => (await sql('select aim, waiting_weeks from catalogue.service where id = $1', reed))[0]
  await els.submit(`${own}/plaatsen-vrij`, { waitingWeeks: '9' })
  await els.post(`${own}/bevestiging`, { part: 'content' })
  await feed.give(course({ id: 'cursus-2', name: 'Rietdekken', description: 'Leer riet te dekken' }))
  expect(await aim()).toEqual({ aim: 'Leer een dak van riet', waiting_weeks: 9 })
  expect((await els.get(own)).text).toContain('Volg de bron weer: inhoud')
  await els.submit(`${own}/bron`, { part: 'content' })
  await app.program.settle()
  expect(await aim()).toEqual({ aim: 'Leer riet te dekken', waiting_weeks: 9 })
  expect((await els.get(own)).text).not.toContain('Volg de bron weer: inhoud')
  expect((await els.post(`${own}/bron`, { part: 'content' })).status).toBe(404)
  expect((await app.as(providers.agency.worker).post(`${own}/bron`, { part: 'capacity' })).status).toBe(404)
  await sql('update catalogue.imported set removed_at = now() where own_id = $1', reed)
  expect((await els.post(`${own}/bron`, { part: 'capacity' })).status).toBe(409)
})
