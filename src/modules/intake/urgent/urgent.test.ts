import { afterAll, beforeAll, expect, test } from 'vitest'
import { JAN } from '../../../testing/arrive.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  // Monday, ten in the morning.
  app = await testApp({ start: '2026-07-06T08:00:00Z' })
  cast = await enterCast(app)
})
afterAll(() => app.close())

async function handOver(more: Record<string, string>): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', { ...form, ...JAN, ...more })
  return form.id!
}

// policy: A14
test('whoever cannot wait finds numbers to call on every site, and away in one press', async () => {
  for (const path of ['/dringend', `${SITE}/dringend`, '/en/dringend']) {
    const page = await app.as(null).get(path)
    for (const number of ['tel:112', 'tel:113', 'tel:08002000']) expect(page.html).toContain(number)
    expect(page.html).toContain('data-leave="yes"')
  }
  for (const path of ['/', SITE, `${SITE}/vragen`, `${SITE}/vragen/begin/work`, `${SITE}/afspraak`, '/volg/wrong'])
    expect((await app.as(null).get(path)).html).toContain('dringend"')
})

test('the coordinator keeps the crisis contact of the own municipalities, and of no other', async () => {
  const before = await app.as(null).get('/dringend?zoek=Zutphen')
  expect(before.text).toContain('Wij weten het crisisnummer nog niet')
  const coen = app.as(cast.coordinator)
  const contact = { crisisName: 'Crisisteam Zutphen', crisisPhone: '0575 000 112', crisisHours: 'dag en nacht' }
  const wrong = await coen.post('/beheer/crisis/GM0301', { ...contact, crisisPhone: 'bel maar' })
  expect([wrong.status, wrong.html.includes('value="Crisisteam Zutphen"')]).toEqual([422, true])
  expect((await coen.submit('/beheer/crisis/GM0301', contact)).text).toContain('Nagekeken op maandag 6 juli 2026')
  for (const path of ['/dringend?zoek=Zutphen', '/dringend?gemeente=GM0301', `${SITE}/dringend`])
    expect((await app.as(null).get(path)).text).toMatch(/0575 000 112 ?, Crisisteam Zutphen \(dag en nacht\)/)
  // Nijmegen lies in another region.
  expect((await coen.post('/beheer/crisis/GM0268', contact)).status).toBe(404)
  expect((await app.as(cast.fatma).post('/beheer/crisis/GM0301', contact)).status).toBe(404)
  app.clock.setAhead(120)
  expect((await coen.get('/beheer/crisis')).text.toLowerCase()).toContain('te laat')
  app.clock.setAhead(0)
})

test('an urgent handover says whom to ring, keeps that it was done, and goes on by itself when the hours are over', async () => {
  const id = await handOver({ urgent: 'on' })
  const karin = app.as(cast.klantmanager)
  const sent = await karin.get(`/werk/overdrachten/${id}`)
  expect(sent.text).toContain('Bel UWV Stedendriehoek')
  expect(sent.text).toMatch(/Antwoord uiterlijk maandag 6 juli 2026, 14.\d\d uur/)
  expect(sent.text).toContain('0575 000 112')
  expect((await karin.post(`/werk/overdrachten/${id}/telefoon`)).status).toBe(422)
  const called = await karin.submit(`/werk/overdrachten/${id}/telefoon`, { reached: 'no' })
  expect(called.text).toMatch(/Gemeente Zutphen belde op maandag 6 juli 2026, 10.\d\d uur: niemand bereikt/)
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).text).toContain('niemand bereikt')
  expect((await app.as(cast.gids2).post(`/werk/overdrachten/${id}/telefoon`, { reached: 'yes' })).status).toBe(404)
  await app.program.settle()
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).not.toContain('niet op tijd aangenomen')
  app.clock.setAhead(1)
  await app.program.settle()
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).toContain('UWV Stedendriehoek → Gemeente Zutphen')
  // The next one has hours too; after that it is the coordinator's.
  app.clock.setAhead(2)
  await app.program.settle()
  expect((await app.as(cast.coordinator).get('/werk/escalaties')).text).toContain('Werk vinden')
  app.clock.setAhead(0)
})

test('a handover that is not urgent asks for no call and keeps its two working days', async () => {
  const id = await handOver({})
  const page = await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`)
  expect(page.text).not.toContain('bel nu')
  expect((await app.as(cast.klantmanager).post(`/werk/overdrachten/${id}/telefoon`, { reached: 'yes' })).status).toBe(409)
  const { rows } = await app.database.owner.query('select urgent_by from intake.handover where id = $1', [id])
  expect(rows).toEqual([{ urgent_by: null }])
})
