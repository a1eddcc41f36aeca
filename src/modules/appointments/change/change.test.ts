import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
let app: TestApp
let cast: Cast
/** Jan's file, that his account opens. */
let personId: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  personId = (await arrive(app, cast, { talk: false })).personId
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const visitor = () => app.as(null)
const anne = { firstName: 'Anne', email: 'anne@post.example', questionKind: 'work', channel: 'counter' }

async function booked(moment: string) {
  const form = { ...fieldsOf(await visitor().get(`${SITE}?locatie=${cast.location}&moment=${moment}`), SITE), ...anne }
  const answer = await visitor().post(SITE, form)
  expect(answer.status).toBe(303)
  return { id: (form as { id?: string }).id!, link: answer.location!.replace('http://localhost', '') }
}

interface Caught {
  subject: string
  body: string
  attachments: { filename: string; contentType: string; content: string }[]
}
async function mails(): Promise<Caught[]> {
  await app.program.settle()
  return (await app.database.owner.query<Caught>('select subject, body, attachments from platform.caught_mail order by at, id')).rows
}

const row = async (id: string) =>
  (await app.database.owner.query('select on_date::text, at_time, sequence, state, seat from appointments.appointment where id = $1', [id]))
    .rows[0]

// policy: A7
test('moved by the link: one appointment, from when to when, with its history, and the calendar follows by the same name', async () => {
  const { id, link } = await booked('2026-07-07T09:00')
  // Choosing shows from when; looking changes nothing.
  expect((await visitor().get(`${link}/wijziging`)).text).toContain('Nu: dinsdag 7 juli 2026, 9.00 uur')
  const confirm = await visitor().get(`${link}/wijziging?locatie=${cast.location}&moment=2026-07-08T10:30`)
  for (const words of ['Nu', 'dinsdag 7 juli 2026', 'Wordt', 'woensdag 8 juli 2026, 10.30 uur', 'Ja, verzet de afspraak'])
    expect(confirm.text).toContain(words)
  expect(await row(id)).toMatchObject({ on_date: '2026-07-07', sequence: 0 })
  const moved = await visitor().submit(`${link}/wijziging`, { ...fieldsOf(confirm, `${link}/wijziging`), channel: 'counter' })
  expect(moved.text).toContain('woensdag 8 juli 2026, 10.30 uur')
  expect(moved.text).toContain('verzet van dinsdag 7 juli 2026, 9.00 uur naar woensdag 8 juli 2026, 10.30 uur')
  expect(await row(id)).toEqual({ on_date: '2026-07-08', at_time: '10:30', sequence: 1, state: 'booked', seat: expect.any(Number) })
  // Its old seat is free again.
  expect((await booked('2026-07-07T09:00')).link).toContain('/afspraak/')

  const calendars = (await mails()).flatMap((mail) => mail.attachments).filter((one) => one.content.includes(`UID:${id}@wegwijzer`))
  expect(calendars.map((one) => one.contentType)).toEqual(Array(calendars.length).fill('text/calendar; charset=utf-8; method=REQUEST'))
  expect(calendars.at(-1)!.content).toContain('SEQUENCE:1')
  expect(calendars.at(-1)!.content).toContain('DTSTART:20260708T083000Z')
  const file = await visitor().get(`${link}/agenda.ics`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  for (const line of ['METHOD:PUBLISH', 'SUMMARY:Afspraak', 'STATUS:CONFIRMED']) expect(file.html).toContain(line)
  expect(file.html).not.toMatch(/Anne|anne@/)

  await visitor().submit(`${link}/annulering`, { reason: 'not-possible' })
  const cancelled = (await mails()).at(-1)!
  expect(cancelled.attachments[0]).toMatchObject({ contentType: 'text/calendar; charset=utf-8; method=CANCEL' })
  for (const line of [`UID:${id}@wegwijzer`, 'SEQUENCE:2', 'STATUS:CANCELLED']) expect(cancelled.attachments[0]!.content).toContain(line)
  expect(
    (await visitor().post(`${link}/wijziging`, { location: cast.location, moment: '2026-07-10T09:00', channel: 'counter' })).status,
  ).toBe(409)
})

test('two who move to the last seat at once: one has it, the other keeps the old moment and may choose again', async () => {
  const both = [await booked('2026-07-13T09:00'), await booked('2026-07-13T09:45')]
  await booked('2026-07-14T09:00')
  const to = { location: cast.location, moment: '2026-07-14T09:00', channel: 'counter' }
  const answers = await Promise.all(both.map(({ link }) => visitor().post(`${link}/wijziging`, to)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 422])
  const lost = answers.findIndex((answer) => answer.status === 422)
  expect(answers[lost]!.text).toContain('Deze momenten zijn vrij')
  expect(await row(both[lost]!.id)).toMatchObject({ on_date: '2026-07-13', state: 'booked', sequence: 0 })
})

test('the link is not to be guessed, opens no other, and a person moves the own one only', async () => {
  const { id, link } = await booked('2026-07-15T09:00')
  const to = { location: cast.location, moment: '2026-07-16T09:00', channel: 'counter' }
  expect((await visitor().post(`${link.slice(0, -1)}x/wijziging`, to)).status).toBe(410)
  const jan = await claimed(app, cast, personId)
  expect((await jan.post(`/mijn/afspraken/${id}/wijziging`, to)).status).toBe(404)
  expect((await jan.get(`/mijn/afspraken/${id}/wijziging`)).status).toBe(404)
  expect((await jan.get(`/mijn/afspraken/${id}/agenda.ics`)).status).toBe(404)
  for (const who of [cast.klantmanager, cast.gids2])
    expect((await app.as(who).post(`/werk/afspraken/${id}/wijziging`, to)).status).not.toBe(303)
  expect(await row(id)).toMatchObject({ on_date: '2026-07-15' })
  expect((await app.as(cast.fatma).submit(`/werk/afspraken/${id}/wijziging`, to)).text).toContain('donderdag 16 juli 2026')
  // The desk calls it off with a reason of its own.
  await app.as(cast.fatma).submit(`/werk/afspraken/${id}/annulering`, { offBecause: 'office' })
  expect((await visitor().get(link)).text).toContain('Deze afspraak is afgezegd')
})

// policy: C19
test('who was missed moves the same appointment by the link, without consequence; the reason is kept of nobody, and for the own organisation', async () => {
  const { id, link } = await booked('2026-07-17T09:00')
  app.clock.setAhead(11)
  await app.as(cast.fatma).submit(`/werk/afspraken/${id}/uitkomst`, { outcome: 'missed', missedBecause: 'travel' })
  expect((await mails()).map((mail) => mail.subject)).toContain('Zullen we een nieuwe afspraak maken?')
  expect((await visitor().get(link)).text).toContain('Dat heeft geen gevolgen')
  await visitor().submit(`${link}/wijziging`, { location: cast.location, moment: '2026-07-20T09:00', channel: 'counter' })
  expect(await row(id)).toMatchObject({ on_date: '2026-07-20', state: 'booked' })
  expect((await app.as(cast.fatma).get('/werk/afspraken/gemist')).text).toContain('De reis lukte niet Hoe vaak 1')
  const { rows } = await app.database.owner.query('select * from appointments.missed_reason')
  expect(JSON.stringify(rows)).not.toContain(id)
  expect((await app.as(cast.gids2).get('/werk/afspraken/gemist')).text).not.toContain('reis')
  expect((await app.as(cast.klantmanager).get('/werk/afspraken/gemist')).status).toBe(403)
})

test('another organisation that sees the whole file does not see that somebody was missed', async () => {
  const jan = await claimed(app, cast, personId)
  const form = fieldsOf(await jan.get(`${SITE}?locatie=${cast.location}&moment=2026-07-21T09:00`), `${SITE}/eigen`)
  await jan.post(`${SITE}/eigen`, { ...form, channel: 'counter' })
  app.clock.setAhead(15)
  await app.database.owner.query(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
      values ($1, gen_random_uuid(), $2, $3, $4, 'file', 'guidance', 'named', '2026-07-06')`,
    [cast.region, personId, cast.municipality, cast.klantmanager],
  )
  const karin = app.as(cast.klantmanager)
  const seen = async () => (await karin.get(`/werk/personen/${personId}`)).text.includes('21 juli 2026')
  expect(await seen()).toBe(true)
  await app.as(cast.fatma).submit(`/werk/afspraken/${(form as { id?: string }).id}/uitkomst`, { outcome: 'missed' })
  expect(await seen()).toBe(false)
  expect((await jan.get('/mijn/afspraken')).text).toContain('Wij hebben u gemist')
})
