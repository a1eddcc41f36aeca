import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { governBy } from '../../../testing/profile.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** Somebody walks in and is called by Fatma. */
async function called(firstName: string, more: Record<string, string> = {}): Promise<string> {
  const id = randomUUID()
  const fatma = app.as(cast.fatma)
  await fatma.submit('/werk/inloop', { id, firstName, questionKind: 'work', spoken: 'nl', location: cast.location, ...more })
  await fatma.submit(`/werk/inloop/${id}/oproep`)
  return id
}
const one = async (sql: string, ...values: unknown[]) => (await app.database.owner.query(sql, values)).rows[0]
const finish = (id: string, more: Record<string, string> = {}) =>
  app.as(cast.fatma).post(`/werk/inloop/${id}/klaar`, { outcome: 'advice', sentBy: 'uwv', ...more })

// policy: C1
test('without a file the visit is a contact moment in codes, and by the next day the name is gone', async () => {
  const id = await called('Zonder Dossier')
  expect((await finish(id, { works: 'no', onBehalf: 'family', behalfBecause: 'language' })).status).toBe(303)
  expect(await one('select * from intake.visit where id = $1', id)).toMatchObject({
    state: 'done',
    outcome: 'advice',
    sent_by: 'uwv',
    route: 'no-work-to-work',
    on_behalf: 'family',
    on_behalf_because: 'language',
    person_id: null,
  })
  expect((await one('select first_name from intake.visit_name where visit_id = $1', id)).first_name).toBe('Zonder Dossier')
  const waits = randomUUID()
  await app
    .as(cast.fatma)
    .submit('/werk/inloop', { id: waits, firstName: 'Ging weg', questionKind: 'work', spoken: 'nl', location: cast.location })
  await app.as(cast.fatma).submit('/werk/inloop/plek', { location: cast.location, counter: 'balie 1' })
  app.clock.setAhead(1)
  await app.program.settle()
  expect(await one('select count(*)::int as names from intake.visit_name')).toEqual({ names: 0 })
  expect(await one('select count(*)::int as sits from intake.sitting')).toEqual({ sits: 0 })
  expect(await one('select state from intake.visit where id = $1', waits)).toEqual({ state: 'gone' })
  app.clock.setAhead(0)
})

test('on whose behalf and why go together', async () => {
  const id = await called('Half')
  const half = await finish(id, { onBehalf: 'client' })
  expect([half.status, half.text.includes('Kies allebei: namens wie, en waarom')]).toEqual([422, true])
})

test('one tap makes a file with a code; the visit is a contact in it, once, under its own id', async () => {
  const id = await called('Nadia', { spoken: 'en' })
  const made = await app.as(cast.fatma).post(`/werk/inloop/${id}/dossier`, { then: 'file' })
  expect(made.text).toMatch(/Bewaar deze code AM06-/)
  expect(await one('select door, language from people.person where id = $1', id)).toEqual({ door: 'walk-in', language: 'en' })
  expect(await one('select count(*)::int as n from intake.visit_name where visit_id = $1', id)).toEqual({ n: 0 })
  // A colleague sees who is being helped, and not the file.
  expect((await app.as(cast.gids3).get('/werk/inloop')).text).toContain('Nadia')
  expect((await app.as(cast.gids3).get(`/werk/personen/${id}`)).status).toBe(404)
  expect((await app.as(cast.fatma).post(`/werk/inloop/${id}/dossier`, { then: 'contact' })).location).toBe(
    `/werk/personen/${id}/gesprekken/nieuw`,
  )
  await finish(id)
  const { rows } = await app.database.owner.query('select id, door, channel, outcome from contacts.contact where person_id = $1', [id])
  expect(rows).toEqual([{ id, door: 'walk-in', channel: 'counter', outcome: 'advice' }])
})

test('a conversation that the guide wrote down during the visit is that contact', async () => {
  const id = await called('Omar')
  await app.as(cast.fatma).post(`/werk/inloop/${id}/dossier`, { then: 'contact' })
  await app.as(cast.fatma).submit(`/werk/personen/${id}/gesprekken`, {
    id: randomUUID(),
    happenedOn: '2026-07-06',
    channel: 'counter',
    door: 'walk-in',
    situation: 'Zoekt iets dichtbij',
    outcome: 'advice',
  })
  expect((await finish(id)).status).toBe(303)
  expect(await one('select count(*)::int as n from contacts.contact where person_id = $1', id)).toEqual({ n: 1 })
})

test('a file that is open to the guide is one tap away; by its number any file of the region opens, and no other', async () => {
  const jan = await handedOver(app, cast, { firstName: 'Jan', lastName: 'de Boer' })
  const visit = await called('jan')
  expect((await app.as(cast.fatma).get(`/werk/inloop/${visit}`)).text).toContain('Jan de Boer')
  await app.as(cast.fatma).submit(`/werk/inloop/${visit}/dossier/bekend`, { person: jan })
  expect((await one('select person_id from intake.visit where id = $1', visit)).person_id).toBe(jan)

  const unknown = await handedOver(app, cast, { firstName: 'Wim', lastName: 'Kok', email: 'wim@post.example' })
  await app.database.owner.query('update people.sight set until_on = from_on where person_id = $1', [unknown])
  expect((await app.as(cast.fatma).get(`/werk/personen/${unknown}`)).status).toBe(404)
  const { reference } = await one('select reference from people.person where id = $1', unknown)
  const second = await called('Wim')
  for (const wrong of ['K7M2-Q4XD-H', 'niets', `${reference}9`])
    expect((await app.as(cast.fatma).post(`/werk/inloop/${second}/dossier/nummer`, { reference: wrong })).status).toBe(422)
  await app.as(cast.fatma).submit(`/werk/inloop/${second}/dossier/nummer`, { reference: reference.toLowerCase() })
  expect((await app.as(cast.fatma).get(`/werk/personen/${unknown}`)).status).toBe(200)

  const shielded = await handedOver(app, cast, { firstName: 'Mila', lastName: 'Geheim', email: 'mila@post.example' })
  await app.database.owner.query(
    'update people.person_text set street = null, postcode = null, municipality_code = null where person_id = $1',
    [shielded],
  )
  await app.database.owner.query('update people.person set shielded = true where id = $1', [shielded])
  const hidden = (await one('select reference from people.person where id = $1', shielded)).reference
  const third = await called('Mila')
  expect((await app.as(cast.fatma).post(`/werk/inloop/${third}/dossier/nummer`, { reference: hidden })).status).toBe(422)
})

test('a handover begins with what is known, makes the file itself, and the visit ends in it', async () => {
  const id = await called('Lies', { questionKind: 'money' })
  const page = await app.as(cast.fatma).get(`/werk/inloop/${id}/overdracht`)
  expect(page.html).toContain('value="Lies"')
  expect(page.html).toMatch(/value="money"[^>]*checked|checked[^>]*value="money"/)
  await app.as(cast.fatma).submit('/werk/overdrachten', {
    id,
    firstName: 'Lies',
    lastName: 'Bos',
    email: 'lies@post.example',
    municipality: 'GM0301',
    questionKind: 'money',
    reason: 'other-expertise',
    agreed: 'yes',
  })
  expect((await finish(id, { outcome: 'referral' })).status).toBe(303)
  expect(await one('select person_id, outcome from intake.visit where id = $1', id)).toEqual({ person_id: id, outcome: 'referral' })
  expect(await one('select outcome from contacts.contact where id = $1', id)).toEqual({ outcome: 'referral' })
  expect((await app.as(cast.gids3).get(`/werk/inloop/${await called('Niet van mij')}/overdracht`)).status).toBe(404)
})

test('a guide takes over somebody with a file and becomes involved; the log says who read what for which purpose', async () => {
  const id = await called('Petra')
  await app.as(cast.fatma).post(`/werk/inloop/${id}/dossier`, { then: 'file' })
  await app.as(cast.gids3).submit(`/werk/inloop/${id}/overname`)
  expect((await app.as(cast.gids3).get(`/werk/personen/${id}`)).status).toBe(200)
  const { rows } = await app.database.owner.query(
    "select distinct purpose from platform.processing_log where $1 = any (persons) and what && '{visit}' and operation like '%inloop%'",
    [id],
  )
  expect(rows).toEqual([{ purpose: 'reception' }])
})

test('what the counter of a region does not do is no outcome there', async () => {
  await app.database.owner.query(
    `update policy.profile set parameters = jsonb_set(parameters, '{counterServices}', '["information", "referral"]') where code = 'werkhuis-optie-a'`,
  )
  await governBy(app, cast.region, 'werkhuis-optie-a')
  const id = await called('Anders')
  expect((await app.as(cast.fatma).get(`/werk/inloop/${id}`)).html).not.toContain('value="advice"')
  const refused = await finish(id)
  expect([refused.status, refused.text.includes('Dit doet het loket niet in deze regio')]).toEqual([422, true])
  await governBy(app, cast.region, 'werkcentrum-2026')
})
