import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { calendarText } from './ics.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
const BASE = '/werk/beschikbaarheid'
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

test('a guide has a secret address for the own diary: moments, place and kind, nobody in it; a new one ends the old, and leaving ends all', async () => {
  const fatma = app.as(cast.fatma)
  const hours = {
    of: cast.fatma,
    place: cast.location,
    weekday: '3',
    fromTime: '14:00',
    untilTime: '16:00',
    kinds: 'phone',
    minutes: '30',
    capacity: '1',
  }
  await fatma.submit(`${BASE}/week`, hours)
  const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&soort=phone&moment=2026-07-08T14:00`), SITE)
  const anne = { firstName: 'Anne', email: 'anne@post.example', phone: '06 12 34 56 78', questionKind: 'job-loss', channel: 'phone' }
  expect((await app.as(null).post(SITE, { ...form, ...anne })).status).toBe(303)

  const made = async () => /http:\/\/localhost(\/agenda\/\S+?\.ics)/.exec((await fatma.post(`${BASE}/agenda`)).text)![1]!
  const first = await made()
  const feed = await app.as(null).get(first)
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  for (const line of [
    'SUMMARY:Afspraak',
    'LOCATION:Werkcentrum Zutphen',
    'DESCRIPTION:Per telefoon',
    'DTSTART:20260708T120000Z',
    `UID:${form.id}@wegwijzer`,
  ])
    expect(feed.html).toContain(line)
  expect(feed.html).not.toMatch(/Anne|anne@|12 34 56|job-loss|baan/i)
  const second = await made()
  expect([(await app.as(null).get(first)).status, (await app.as(null).get(second)).status]).toEqual([410, 200])
  expect((await app.as(null).get('/agenda/aaaaaaaaaaaaaaaaaaaaaa.ics')).status).toBe(410)
  await app.database.owner.query("update access.role_grant set until_on = '2026-07-06' where account_id = $1", [cast.fatma])
  expect((await app.as(null).get(second)).status).toBe(410)
})

test('whatever stands in it, lines are of 75 octets at most and unfold to what was meant', () => {
  const now = Temporal.Instant.from('2026-07-06T08:00:00Z')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const event = {
        id: 'x',
        sequence: 0,
        startsAt: now,
        minutes: 45,
        summary: 'Afspraak',
        location: text,
        description: null,
        url: null,
        cancelled: false,
      }
      const lines = calendarText('PUBLISH', [event], now, { organiser: 'no-reply@example.nl' }).split('\r\n')
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      const unfolded = lines.join('\r\n').replaceAll('\r\n ', '')
      const meant = text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')
      if (text && !/\r/.test(text)) expect(unfolded).toContain(`LOCATION:${meant}`)
    }),
  )
})
