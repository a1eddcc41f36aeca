import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { clash, freeSlots, type Availability, type Pattern } from './rules.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
const BASE = '/werk/beschikbaarheid'
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

const week: Pattern = {
  accountId: null,
  weekday: 1,
  fromTime: '09:00',
  untilTime: '11:00',
  minutes: 60,
  capacity: 2,
  channels: ['counter'],
  videoUrl: null,
  validFrom: '2021-01-01',
  validUntil: null,
}
const away = {
  accountId: null,
  locationId: null,
  fromTime: null,
  untilTime: null,
  channels: null,
  minutes: null,
  capacity: null,
  videoUrl: null,
}
const given: Availability = { locationId: 'place', patterns: [week], exceptions: [], hours: [] }
const times = (availability: Availability, from: string, days = 1, taken: Parameters<typeof freeSlots>[1] = []) =>
  freeSlots(availability, taken, from, days).map((slot) => `${slot.date} ${slot.time} ${slot.free}`)

// policy: A7
test('holidays and closed doors have no moments; extra hours do, also on a holiday; what overlaps in part counts', () => {
  expect(times(given, '2026-07-06')).toEqual(['2026-07-06 09:00 2', '2026-07-06 10:00 2'])
  expect(times(given, '2027-03-29')).toEqual([])
  const extra = { ...away, kind: 'extra' as const, locationId: 'place', fromOn: '2027-03-29', untilOn: '2027-03-30' }
  const hours = { fromTime: '14:00', untilTime: '15:00', channels: ['phone' as const], minutes: 30, capacity: 1 }
  expect(times({ ...given, exceptions: [{ ...extra, ...hours }] }, '2027-03-29')).toEqual(['2027-03-29 14:00 1', '2027-03-29 14:30 1'])
  expect(times({ ...given, hours: [{ onDate: '2026-07-06', opens: null, closes: null }] }, '2026-07-06')).toEqual([])
  expect(times({ ...given, hours: [{ onDate: '2026-07-06', opens: '10:00', closes: '17:00' }] }, '2026-07-06')).toEqual([])
  const half = [{ lane: 'place', onDate: '2026-07-06', atTime: '09:30', minutes: 60, taken: 1 }]
  expect(times(given, '2026-07-06', 1, half)).toEqual(['2026-07-06 09:00 1', '2026-07-06 10:00 1'])
})

test('a guide who is away is so everywhere, for a day or some hours; a place that is away takes its guides along', () => {
  const guide = { ...week, accountId: 'guide', capacity: 1 }
  const off = (more: object) => ({
    ...given,
    patterns: [week, guide],
    exceptions: [{ ...away, kind: 'away' as const, fromOn: '2026-07-06', untilOn: '2026-07-07', ...more }],
  })
  expect(times(off({ accountId: 'guide' }), '2026-07-06')).toEqual(['2026-07-06 09:00 2', '2026-07-06 10:00 2'])
  expect(times(off({ accountId: 'guide', fromTime: '09:15', untilTime: '09:45' }), '2026-07-06').length).toBe(3)
  expect(times(off({ locationId: 'place' }), '2026-07-06')).toEqual([])
  expect(clash([week], { weekday: 1, fromTime: '10:59', untilTime: '12:00', validFrom: '2026-07-06' })).toBe(true)
  expect(clash([week], { weekday: 1, fromTime: '11:00', untilTime: '12:00', validFrom: '2026-07-06' })).toBe(false)
})

const hours = {
  weekday: '3',
  fromTime: '14:00',
  untilTime: '16:00',
  kinds: ['video', 'phone'],
  minutes: '30',
  videoUrl: 'https://beeld.example/fatma',
}

test('a guide keeps the own week; the site offers its kinds and lengths, and nobody else may keep it', async () => {
  const fatma = app.as(cast.fatma)
  const form = { ...hours, of: cast.fatma, place: cast.location, capacity: '1' }
  expect((await fatma.submit(`${BASE}/week`, form)).text).toContain('14.00 tot 16.00 uur')
  expect((await fatma.post(`${BASE}/week`, { ...form, fromTime: '15:30', untilTime: '17:00' })).text).toContain('samenvalt')
  expect((await fatma.post(`${BASE}/week`, { ...form, weekday: '4', videoUrl: '' })).text).toContain('Vul de link in')
  for (const who of [cast.gids3, cast.gids2]) expect((await app.as(who).post(`${BASE}/week`, form)).status).toBe(404)
  expect((await app.as(cast.klantmanager).post(`${BASE}/week`, form)).status).toBe(403)
  const page = await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=video`)
  expect(page.text).toContain('Een gesprek duurt 30 minuten')
  expect(page.html).toContain('moment=2026-07-08T14:30')
  expect((await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=counter`)).html).not.toContain('2026-07-08T14:30')
})

test('conversations by phone can be shorter than the others in the same hours, and whoever talks is free for nobody else', async () => {
  const fatma = app.as(cast.fatma)
  const form = {
    ...hours,
    of: cast.fatma,
    place: cast.location,
    capacity: '1',
    weekday: '2',
    minutes: '45',
    minutesPhone: '20',
    kinds: ['counter', 'phone'],
  }
  const wrong = await fatma.post(`${BASE}/week`, { ...form, minutesPhone: '240' })
  expect([wrong.status, wrong.text.includes('past geen gesprek')]).toEqual([422, true])
  expect((await fatma.submit(`${BASE}/week`, form)).text).toContain('45 minuten, per telefoon 20 minuten')
  const seen = async (kind: string) => app.as(null).get(`${SITE}?locatie=${cast.location}&soort=${kind}&vanaf=2026-07-21`)
  const phone = await seen('phone')
  for (const time of ['14:00', '14:20', '15:40']) expect(phone.html).toContain(`moment=2026-07-21T${time}`)
  expect((await seen('counter')).html).toContain('moment=2026-07-21T14:45')
  const moment = '2026-07-21T14:40'
  const asked = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=phone&moment=${moment}`), SITE)
  const said = { firstName: 'Nina', phone: '06 11 22 33 44', questionKind: 'work', channel: 'phone' }
  const made = await app.as(null).post(SITE, { ...asked, ...said })
  const link = made.location!.replace('http://localhost', '')
  expect((await app.as(null).get(link)).text).toContain('20 minuten')
  const counter = (await seen('counter')).html
  expect([counter.includes('2026-07-21T14:00'), counter.includes('2026-07-21T14:45')]).toEqual([false, false])
  // Who receives is named only where that guide agreed to it.
  expect((await app.as(null).get(`${link}/kaart`)).text).not.toContain('Fatma')
  const ticked = async () => /<input[^>]*name="named"[^>]*checked/.test((await fatma.get(BASE)).html)
  expect(await ticked()).toBe(false)
  await fatma.submit(`${BASE}/naam`, { named: 'on' })
  expect(await ticked()).toBe(true)
  for (const page of [link, `${link}/kaart`]) expect((await app.as(null).get(page)).text).toContain('Fatma Yilmaz')
  await fatma.submit(`${BASE}/naam`, {})
  expect((await app.as(null).get(`${link}/kaart`)).text).not.toContain('Fatma')
})

test('away with appointments in it: each person is told and chooses another moment; who does not is on the list', async () => {
  const book = async (name: string, moment: string) => {
    const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=video&moment=${moment}`), SITE)
    const said = { firstName: name, email: `${name.toLowerCase()}@post.example`, questionKind: 'work', channel: 'video' }
    const answer = await app.as(null).post(SITE, { ...form, ...said })
    return { id: form.id!, link: answer.location!.replace('http://localhost', '') }
  }
  const [olga, piet] = [await book('Olga', '2026-07-15T14:00'), await book('Piet', '2026-07-15T15:30')]
  expect((await app.as(null).get(olga.link)).html).toContain('https://beeld.example/fatma')
  const fatma = app.as(cast.fatma)
  const list = await fatma.submit(`${BASE}/afwezig`, { of: cast.fatma, fromOn: '2026-07-15', lastOn: '2026-07-15' })
  for (const words of ['Afspraken om te verzetten', 'Olga', 'Piet']) expect(list.text).toContain(words)
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    "select to_address from platform.caught_mail where subject like 'Kies een ander moment%' order by 1",
  )
  expect(rows.map((row) => row.to_address)).toEqual(['olga@post.example', 'piet@post.example'])
  expect((await app.as(null).get(olga.link)).text).toContain('kan er dan niet zijn')
  expect((await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=video`)).html).not.toContain('2026-07-15T14:30')

  await app.as(null).submit(`${olga.link}/wijziging`, { location: cast.location, moment: '2026-07-22T14:00', channel: 'video' })
  const left = await fatma.get('/werk/afspraken/verzetten')
  expect([left.text.includes('Olga'), left.text.includes('Piet')]).toEqual([false, true])
  expect((await fatma.get('/werk')).text).toContain('Verzet de afspraak')
  expect((await app.as(cast.gids2).get('/werk/afspraken/verzetten')).text).not.toContain('Piet')
  // Back after all: nothing has to be moved any more.
  const id = /uitzondering\/([0-9a-f-]+)\/einde/.exec((await fatma.get(BASE)).html)![1]
  await fatma.submit(`${BASE}/uitzondering/${id}/einde`, { of: cast.fatma })
  expect((await app.as(null).get(piet.link)).text).not.toContain('kan er dan niet zijn')
})

test('a coordinator keeps the places and guides of the region, without seeing who comes', async () => {
  const coen = app.as(cast.coordinator)
  const page = await coen.get(`${BASE}?van=${cast.location}`)
  for (const words of ['Werkcentrum Zutphen', 'Fatma Yilmaz', 'Roos Bakker', 'maandag']) expect(page.text).toContain(words)
  expect(page.text).not.toMatch(/Olga|Piet|Gijs/)
  const away = { of: cast.location, fromOn: '2026-07-24', lastOn: '2026-07-24', awayFrom: '09:00', awayUntil: '10:00' }
  expect((await coen.submit(`${BASE}/afwezig`, away)).text).toContain('9.00 tot 10.00 uur')
  const free = (await app.as(null).get(`${SITE}?locatie=${cast.location}&vanaf=2026-07-24`)).html
  expect([free.includes('2026-07-24T09:00'), free.includes('2026-07-24T10:30')]).toEqual([false, true])
  expect((await app.as(cast.gids2).get(`${BASE}?van=${cast.location}`)).status).toBe(404)
})

// policy: A7
test('a region without a place answers with whom to call and the places nearby, and is never not there', async () => {
  const page = await app.as(null).get('/regio/rijk-van-nijmegen/afspraak')
  expect(page.status).toBe(200)
  for (const words of [
    'kunt u nog geen afspraak maken',
    'Werkcentrum Zutphen',
    'Maak een afspraak in Veluwe Stedendriehoek',
    'Het is dringend',
  ])
    expect(page.text).toContain(words)
  expect((await app.as(null).get('/regio/nergens/afspraak')).status).toBe(404)
})
