import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

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

// policy: D1
test('a provider stops an offer for good: out of the list, nothing waits for the region, and its page says so', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}`
  const content = fieldsOf(await els.get(`${at}/inhoud`), `${at}/inhoud`)
  await els.submit(`${at}/inhoud`, { ...content, kind: 'training', sensitivity: 'normal', delivery: 'group', aim: 'Leren metselen.' })
  expect((await app.as(cast.coordinator).get('/werk/aanbod')).text).toContain('Metselaar')
  expect((await els.submit(`${at}/beeindiging`)).text).toContain('Dit aanbod is gestopt')
  expect((await app.as(null).get('/diensten')).text).not.toContain('Metselaar')
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).text).toContain('Dit aanbod is gestopt')
  const board = await app.as(cast.coordinator).get('/werk/aanbod')
  expect(board.text.slice(0, board.text.indexOf('Kleine wijzigingen'))).not.toContain('Metselaar')
  for (const again of ['beeindiging', 'hervatting', 'onderbreking']) expect((await els.post(`${at}/${again}`)).status).toBe(409)
})

test('nobody stops the offer of another organisation', async () => {
  const agency = app.as(providers.agency.worker)
  expect((await agency.post(`/aanbieder/diensten/${providers.planner}/beeindiging`)).status).toBe(404)
})

test('a region whose proposal ends with the offer hears that', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.planner}`
  const content = fieldsOf(await els.get(`${at}/inhoud`), `${at}/inhoud`)
  await els.submit(`${at}/inhoud`, { ...content, kind: 'training', sensitivity: 'normal', delivery: 'group', aim: 'Leren plannen.' })
  await app.database.owner.query("update access.account set email = 'coen@regio.example' where id = $1", [cast.coordinator])
  await app.database.owner.query(
    "update catalogue.change set by_region = true, made_by = $1 where service_id = $2 and state = 'proposed'",
    [cast.coordinator, providers.planner],
  )
  await app.program.settle()
  await app.database.owner.query('delete from platform.caught_mail')
  await els.submit(`${at}/beeindiging`)
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ to: string }>('select to_address as to from platform.caught_mail')
  expect(rows.map(({ to }) => to)).toEqual(['coen@regio.example'])
})
