import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
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
  const pause = { because: 'full', untilOn: '2026-09-01' }
  for (const again of ['beeindiging', 'hervatting', 'onderbreking']) expect((await els.post(`${at}/${again}`, pause)).status).toBe(409)
})

// policy: D1
test('what ended is history for its provider: since when and by whom, in no sheet, never due, no score; and the way to begin again', async () => {
  const els = app.as(providers.school.worker)
  const at = `/aanbieder/diensten/${providers.mason}`
  const own = await els.get(at)
  expect(own.text).toMatch(/Gestopt op .*2026.* door Werker Vakschool De Hamer/)
  expect(own.text).not.toMatch(/Dit klopt nog|Pauzeer|Compleet en actueel/)
  for (const path of ['prijs', 'inhoud', 'stappen', 'beroepen']) {
    const part = await els.get(`${at}/${path}`)
    expect([part.status, part.text.includes('Er kan niets meer aan veranderen')]).toEqual([409, true])
  }
  expect((await els.post(`${at}/bevestiging`, { part: 'content' })).status).toBe(409)
  expect((await els.post(`${at}/kopie`, { id: newId(), name: 'Metselaar elders', tied: 'yes' })).status).toBe(409)
  app.clock.setAhead(400)
  expect((await els.get('/aanbieder/diensten')).text).toMatch(/Metselaar Stand Gestopt .*? – .*? – .*? –/)
  app.clock.setAhead(0)
  expect((await els.get('/aanbieder/diensten/blad/aanbod?vorm=csv')).text).not.toContain('Metselaar')
  expect((await app.as(null).get(`/diensten/${providers.mason}`)).text).not.toContain('Compleet en actueel')
  const board = await app.as(cast.coordinator).get('/werk/aanbod')
  expect(board.text).toContain('Voorgoed gestopt')
  expect(board.text).not.toContain('Stoppen of weer openen')

  const again = fieldsOf(own, `${at}/kopie`)
  expect(again.name).toBe('Metselaar')
  const draft = await els.submit(`${at}/kopie`, again)
  expect(draft.text).toContain('Alleen uw organisatie ziet dit')
  expect((await els.get(at)).text).toContain('Gestopt op')
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
