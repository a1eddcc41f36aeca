import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive } from '../../../testing/arrive.ts'
import { enterAdministrator, enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let coen: Browser
let els: Browser
let noor: Browser
let bea: Browser
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  coen = app.as(cast.coordinator)
  els = app.as(providers.school.worker)
  noor = app.as(await enterCoordinator(app, cast.otherUwv, cast.elsewhere, 'Noor Buur'))
  bea = app.as(await enterAdministrator(app))
})
beforeEach(async () => {
  app.clock.setAhead(0)
  await app.program.settle()
  await app.database.owner.query('delete from platform.caught_mail')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const LIST = '/werk/aanbod/elders'

/** Els proposes another area for an offer, and her region says yes. */
async function cover(service: string, area: Record<string, string | string[]>) {
  const path = `/aanbieder/diensten/${service}/gebied`
  await els.submit(path, { ...fieldsOf(await els.get(path), path), regions: cast.region, ...area })
  const { rows } = await app.database.owner.query<{ id: string }>(
    "select id from catalogue.change where service_id = $1 and part = 'area' and state = 'proposed'",
    [service],
  )
  await coen.submit(`/werk/aanbod/voorstellen/${rows[0]!.id}/besluit`, { decision: 'approve' })
}
async function askedFor(service: string): Promise<{ id: string; state: string }> {
  const { rows } = await app.database.owner.query<{ id: string; state: string }>(
    'select id, state from catalogue.shown_in where service_id = $1',
    [service],
  )
  return rows[0]!
}
async function listIn(path: string): Promise<string> {
  await app.program.settle()
  return (await app.as(null).get(path)).text
}
const slug = async () =>
  (await app.database.owner.query<{ slug: string }>('select slug from regions.region where code = $1 limit 1', [cast.elsewhere])).rows[0]!
    .slug

// policy: D3
test('another region covered is told and decides for itself; the deciding region keeps the content', async () => {
  const there = `/regio/${await slug()}/diensten`
  await cover(providers.mason, { regions: [cast.region, cast.elsewhere] })
  expect(await listIn(there)).not.toContain('Metselaar')
  expect(await listIn('/diensten?zoek=metselaar')).toContain('Vakschool De Hamer')
  const { rows } = await app.database.owner.query('select to_address from platform.caught_mail where subject like $1', [
    'Aanbod van een andere%',
  ])
  expect(rows).toEqual([{ to_address: 'noor@regio.example' }])
  expect((await noor.get('/werk')).text).toContain('Aanbod van elders')
  expect((await els.get(`/aanbieder/diensten/${providers.mason}`)).text).toContain('Staat er nog niet')
  expect((await app.as(null).get(`${there}/${providers.mason}`)).text).toContain('Deze regio toont dit aanbod nog niet')

  const { id } = await askedFor(providers.mason)
  expect((await coen.get(`${LIST}/${id}`)).status).toBe(404)
  expect((await noor.post(`${LIST}/${id}/besluit`, { shows: 'refused' })).text).toContain('Schrijf waarom niet')
  await noor.submit(`${LIST}/${id}/besluit`, { shows: 'refused', reason: 'Te ver voor onze inwoners.' })
  expect((await els.get(`/aanbieder/diensten/${providers.mason}`)).text).toContain('Staat er niet. Te ver voor onze inwoners.')
  expect(await listIn(there)).not.toContain('Metselaar')
  await noor.submit(`${LIST}/${id}/besluit`, { shows: 'shown' })
  expect(await listIn(there)).toContain('Metselaar')

  const content = `/aanbieder/diensten/${providers.mason}/inhoud`
  const change = { kind: 'training', sensitivity: 'normal', delivery: 'group', aim: 'Muren leren bouwen.' }
  await els.submit(content, { ...fieldsOf(await els.get(content), content), ...change })
  expect((await noor.get('/werk/aanbod')).html).not.toContain('/werk/aanbod/voorstellen/')
  expect((await coen.get('/werk/aanbod')).html).toContain('/werk/aanbod/voorstellen/')
})

// policy: D3
test('nobody decides: after the term of the profile it is what the profile says', async () => {
  const there = `/regio/${await slug()}/diensten`
  await cover(providers.planner, { regions: [cast.region, cast.elsewhere] })
  expect(await listIn(there)).not.toContain('Planner in de bouw')
  app.clock.setAhead(15)
  await app.program.settle()
  expect(await listIn(there)).toContain('Planner in de bouw')
  expect((await els.get(`/aanbieder/diensten/${providers.planner}`)).text).toContain('want niemand zei nee voor de datum')
})

// policy: D3
test('an offer for the whole country waits for the national desk; until then it is shown at home', async () => {
  const there = `/regio/${await slug()}/diensten`
  const home = '/regio/veluwe-stedendriehoek/diensten'
  await app.database.owner.query('delete from catalogue.shown_in')
  await cover(providers.mason, { regions: [], national: 'on' })
  expect(await listIn(home)).toContain('Metselaar')
  expect(await listIn(there)).not.toContain('Metselaar')
  const { id } = await askedFor(providers.mason)
  expect((await noor.get(`${LIST}/${id}`)).status).toBe(404)
  expect((await bea.get(LIST)).text).toContain('Heel Nederland')
  await bea.submit(`${LIST}/${id}/besluit`, { shows: 'shown' })
  expect(await listIn(there)).toContain('Metselaar')
})

// policy: D1, D3
test('nobody is referred from a region that does not show it', async () => {
  const { fatma, file } = await arrive(app, cast)
  await app.database.owner.query('delete from catalogue.shown_in')
  await app.database.owner.query(
    `insert into catalogue.shown_in (id, service_id, region_code, state, asked_on, decide_by, by_default, because, reason, decided_at)
     values (gen_random_uuid(), $1, $2, 'refused', '2026-07-01', '2026-07-15', true, 'decided', 'Niet hier.', '2026-07-02')`,
    [providers.posting, cast.region],
  )
  const page = await fatma.get(`${file}/keuzelijst/nieuw?dienst=${providers.posting}`)
  expect(page.text).toContain('deze regio toont dit aanbod niet')
})
