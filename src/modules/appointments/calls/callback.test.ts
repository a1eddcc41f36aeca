import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { handedOver } from '../../../testing/people-acts.ts'
import { promise } from './rules.ts'

const SITE = '/regio/veluwe-stedendriehoek/bel-mij-terug'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function asks(more: Record<string, string> = {}) {
  const form = fieldsOf(await app.as(null).get(SITE), SITE)
  const answer = await app.as(null).post(SITE, { ...form, firstName: 'Piet', callNumber: '06 11 22 33 44', ...more })
  return { id: form.id!, answer, link: answer.location?.replace('http://localhost', '') ?? '' }
}

// policy: A7
test('a promise is today while there is time, else the next working day, in the part of the day that was asked', () => {
  expect(promise('2026-07-06', '10:00', 'any')).toEqual({ on: '2026-07-06', from: '09:00', until: '17:00' })
  expect(promise('2026-07-06', '10:00', 'morning').on).toBe('2026-07-07')
  expect(promise('2026-07-10', '15:30', 'afternoon')).toEqual({ on: '2026-07-13', from: '13:00', until: '17:00' })
  expect(promise('2026-12-24', '16:00', 'any').on).toBe('2026-12-28')
})

test('asked with a name and a number; it stands on the day of the place until somebody is reached, and attempts are kept', async () => {
  expect((await asks({ callNumber: '' })).answer.status).toBe(422)
  const { id, link } = await asks({ wanted: 'afternoon' })
  expect((await app.as(null).get(link)).text).toContain('maandag 6 juli 2026, 13.00 tot 17.00 uur')
  const fatma = app.as(cast.fatma)
  expect((await fatma.get('/werk')).text).toContain('Bel terug van 13.00 tot 17.00 uur')
  for (const who of [cast.gids2, cast.klantmanager]) expect((await app.as(who).get(`/werk/terugbellen/${id}`)).status).not.toBe(200)
  await fatma.submit(`/werk/terugbellen/${id}/poging`, { callOutcome: 'no-answer' })
  app.clock.setAhead(1)
  const late = await fatma.get('/werk/terugbellen')
  expect(late.text).toMatch(/Piet.*Te laat/)
  expect((await fatma.get(`/werk/terugbellen/${id}`)).text).toContain('Er nam niemand op')
  expect((await fatma.post(`/werk/terugbellen/${id}/poging`, { callOutcome: 'reached' })).location).toContain('/werk/personen/')
  expect((await app.as(cast.gids3).post(`/werk/terugbellen/${id}/poging`, { callOutcome: 'reached' })).status).toBe(409)
  expect((await fatma.get('/werk/terugbellen')).text).toContain('Niemand wacht')
  expect((await app.as(null).get(link)).text).toContain('Wij hebben u gesproken')
})

test('who no longer needs it says so; in vain four times it closes, and the person can ask again', async () => {
  const { id, link } = await asks()
  expect((await app.as(null).submit(`${link}/einde`)).text).toContain('Wij bellen u niet')
  expect((await app.as(cast.fatma).post(`/werk/terugbellen/${id}/poging`, { callOutcome: 'reached' })).status).toBe(409)
  const again = await asks()
  for (let times = 0; times < 4; times++)
    await app.as(cast.fatma).submit(`/werk/terugbellen/${again.id}/poging`, { callOutcome: 'no-answer' })
  expect((await app.as(null).get(again.link)).text).toContain('U kunt het opnieuw vragen')
})

// policy: L2
test('who is calling: what may be said before, and a check that says right or wrong, never what is right; three times wrong is enough', async () => {
  const { id } = await asks({ firstName: 'Jan' })
  await app.database.owner.query("update people.person_text set birth_date = '1977-05-31' where person_id = $1", [id])
  const fatma = app.as(cast.fatma)
  const page = `/werk/terugbellen/${id}`
  const action = `/werk/personen/${id}/beller`
  const before = await fatma.get(page)
  for (const words of ['Zolang u niet weet wie er is', 'Zeg niet of wij iemand kennen']) expect(before.text).toContain(words)
  expect(before.html).not.toMatch(/1977/)
  const wrong = await fatma.submit(action, { asked: 'birth-date', said: '1-1-1980', back: page })
  expect(wrong.text).toContain('Dit klopt niet')
  expect((await fatma.submit(action, { asked: 'birth-date', said: '31-5-1977', back: page })).text).toContain('het klopte')
  const { rows } = await app.database.owner.query('select asked, matched from appointments.caller_check order by at')
  expect(rows).toEqual([
    { asked: 'birth-date', matched: false },
    { asked: 'birth-date', matched: true },
  ])
  // Another worker asks anew, and stops after three.
  const roos = app.as(cast.gids3)
  for (let times = 0; times < 3; times++) await roos.submit(action, { asked: 'postcode', said: '1000AA', back: page })
  expect((await roos.get(page)).text).toContain('bel terug op het nummer dat wij kennen')
  expect((await roos.post(action, { asked: 'birth-date', said: '31-5-1977', back: page })).status).toBe(409)
  expect((await app.as(cast.gids2).post(action, { asked: 'birth-date', said: '31-5-1977', back: page })).status).toBe(404)
  expect((await fatma.post(action, { asked: 'birth-date', said: '31-5-1977', back: 'https://elders.example' })).location).not.toContain(
    'elders',
  )
})

test('by phone the same check stands at the appointment; a guide books for somebody in the file', async () => {
  const person = await handedOver(app, cast)
  const path = `/werk/personen/${person}/afspraak`
  const fatma = app.as(cast.fatma)
  const form = fieldsOf(await fatma.get(`${path}?locatie=${cast.location}&moment=2026-07-08T09:00`), path)
  expect((await fatma.post(path, { ...form, channel: 'phone' })).text).toContain('De afspraak staat')
  expect((await fatma.get(`/werk/afspraken/${form.id}`)).text).toContain('Wie is er aan de lijn?')
  expect((await app.as(cast.gids2).post(path, { ...form, channel: 'phone' })).status).toBe(404)
  // The partner who handed over books by the same rules.
  const karin = app.as(cast.klantmanager)
  const second = fieldsOf(await karin.get(`${path}?locatie=${cast.location}&moment=2026-07-09T09:00`), path)
  expect((await karin.post(path, { ...second, channel: 'counter' })).text).toContain('De afspraak staat')
  expect((await karin.post(path, { ...second, id: form.id!, moment: '2026-07-11T09:00', channel: 'counter' })).status).toBe(422)
})
