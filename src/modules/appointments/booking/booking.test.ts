import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { insertLocation } from '../../regions/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
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

const anne = { firstName: 'Anne', email: 'anne@post.example', questionKind: 'work', channel: 'counter' }

/** What a visitor fills in for a moment. */
async function formFor(moment: string) {
  const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&moment=${moment}`), SITE)
  return { ...form, ...anne, id: form.id! }
}

async function booked(moment: string) {
  const form = await formFor(moment)
  const answer = await app.as(null).post(SITE, form)
  expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('/afspraak/')])
  return { id: form.id!, link: answer.location!.replace('http://localhost', '') }
}

const rowsAt = async (date: string, time: string) =>
  (await app.database.owner.query('select id, state, seat from appointments.appointment where on_date = $1 and at_time = $2', [date, time]))
    .rows

// policy: A7
test('ten people at once on two seats: exactly two get one, the others choose again', async () => {
  const forms = await Promise.all(Array.from({ length: 10 }, () => formFor('2026-07-07T09:00')))
  const answers = await Promise.all(forms.map((form) => app.as(null).post(SITE, form)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 303, ...Array.from({ length: 8 }, () => 422)])
  expect((await rowsAt('2026-07-07', '09:00')).map((row) => Number(row.seat)).sort((a, b) => a - b)).toEqual([1, 2])
  // Who got none left nothing behind.
  const { rows } = await app.database.owner.query('select count(*)::int as n from people.person where id = any($1)', [
    forms.map((form) => form.id),
  ])
  expect(rows[0].n).toBe(2)
  expect((await app.as(null).get(`${SITE}?locatie=${cast.location}&vanaf=2026-07-07`)).html).not.toContain('2026-07-07T09:00')
})

test('the same booking sent twice, also in the same instant, is one appointment', async () => {
  const form = await formFor('2026-07-07T09:45')
  const answers = await Promise.all([1, 2].map(() => app.as(null).post(SITE, form)))
  for (const answer of [...answers, await app.as(null).post(SITE, form)]) expect(answer.status).toBe(303)
  expect(await rowsAt('2026-07-07', '09:45')).toHaveLength(1)
})

test('on the own file too: one form, one appointment', async () => {
  const { personId } = await arrive(app, cast, { talk: false })
  const jan = await claimed(app, cast, personId)
  const action = `${SITE}/eigen`
  const form = { ...fieldsOf(await jan.get(`${SITE}?locatie=${cast.location}&moment=2026-07-07T10:30`), action), channel: 'phone' }
  for (const answer of await Promise.all([1, 2].map(() => jan.post(action, form)))) expect(answer.status).toBe(303)
  expect(await rowsAt('2026-07-07', '10:30')).toHaveLength(1)
  expect((await jan.get('/mijn/afspraken')).text).toContain('10.30')
})

test('cancelled twice at once is cancelled once, frees the seat and has no consequence', async () => {
  const { id, link } = await booked('2026-07-08T09:00')
  const answers = await Promise.all([1, 2].map(() => app.as(null).post(`${link}/annulering`, { reason: 'other-time' })))
  for (const answer of answers) expect(answer.status).toBe(303)
  const { rows } = await app.database.owner.query(
    "select count(*)::int as n from appointments.fact where appointment_id = $1 and what = 'cancelled'",
    [id],
  )
  expect(rows[0].n).toBe(1)
  for (let seat = 0; seat < 2; seat++) await booked('2026-07-08T09:00')
  expect((await app.as(null).post(SITE, await formFor('2026-07-08T09:00'))).status).toBe(422)
})

test('an appointment is for who it is with: the place, and the person; to others it is not there', async () => {
  const { id, link } = await booked('2026-07-09T09:00')
  const path = `/werk/afspraken/${id}`
  // Owner by the link, and a colleague of the place that receives.
  expect((await app.as(null).get(link)).text).toContain('Werkcentrum Zutphen')
  for (const who of [cast.fatma, cast.gids3]) expect((await app.as(who).get(path)).text).toContain('Anne')
  // Another organisation, another region, another role, another person, a visitor.
  for (const who of [cast.klantmanager, cast.gids2, cast.coordinator, cast.jan, null]) {
    const browser = app.as(who)
    expect([who, (await browser.get(path)).status === 200]).toEqual([who, false])
    for (const [step, fields] of [
      ['begin', {}],
      ['uitkomst', { outcome: 'missed' }],
    ] as const) {
      const answer = await browser.post(`${path}/${step}`, fields)
      expect([who, step, answer.text.includes('Anne')]).toEqual([who, step, false])
    }
  }
  expect((await app.as(cast.jan).post(`/mijn/afspraken/${id}/annulering`, { reason: 'other' })).status).not.toBe(303)
  expect((await app.as(null).get(`${link}x`)).status).not.toBe(200)
  expect((await rowsAt('2026-07-09', '09:00')).map((row) => row.state)).toEqual(['booked'])
  // A month later, time enough to offer a missed one again, the place no longer sees it.
  app.clock.setAhead(32)
  expect((await app.as(cast.fatma).get(path)).status).toBe(200)
  app.clock.setAhead(33)
  expect((await app.as(cast.fatma).get(path)).status).toBe(404)
})

test('a guide begins it on its day and becomes involved; of two at once one does', async () => {
  const { id } = await booked('2026-07-07T11:15')
  const path = `/werk/afspraken/${id}`
  expect((await app.as(cast.fatma).post(`${path}/begin`)).status).toBe(409)
  app.clock.setAhead(1)
  const guides = [app.as(cast.fatma), app.as(cast.gids3)]
  const answers = await Promise.all(guides.map((guide) => guide.post(`${path}/begin`)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  const [winner, other] = answers[0]!.status === 303 ? guides : [...guides].reverse()
  expect((await winner!.get(`/werk/personen/${id}`)).text).toContain('Anne')
  expect((await other!.get(`/werk/personen/${id}`)).status).toBe(404)
  expect((await winner!.submit(`${path}/uitkomst`, { outcome: 'kept' })).status).toBe(200)
  expect((await winner!.post(`${path}/uitkomst`, { outcome: 'missed' })).status).toBe(409)
})

test('no moment that does not exist, is past, or lies outside the hours', async () => {
  const { personId } = await arrive(app, cast, { talk: false })
  const jan = await claimed(app, cast, personId)
  for (const moment of ['2026-07-06T09:00', '2026-07-11T09:00', '2026-07-07T08:00', '2026-07-07T09:10'])
    expect([moment, (await jan.post(`${SITE}/eigen`, { id: newId(), location: cast.location, moment, channel: 'phone' })).status]).toEqual([
      moment,
      422,
    ])
})

test('of two ways to be reached neither is called optional; what may really stay empty is', async () => {
  const page = await app.as(null).get(`${SITE}?locatie=${cast.location}&moment=2026-07-20T09:00`)
  expect(page.text).toContain('Uw achternaam (niet verplicht)')
  for (const label of ['Uw e-mailadres', 'Uw telefoonnummer', 'Hoe herinneren wij u aan de afspraak?'])
    expect([label, page.text.includes(label), page.text.includes(`${label} (niet verplicht)`)]).toEqual([label, true, false])
})

test('of several places none is chosen beforehand: first the place, then its moments', async () => {
  await app.system((tx, actor) =>
    insertLocation(tx, actor, {
      id: newId(),
      regionCode: cast.region,
      organisationId: cast.uwv,
      kind: 'fixed',
      name: 'Werkcentrum Apeldoorn',
      place: 'Apeldoorn',
      validFrom: '2021-01-01',
      openingHours: [],
      exceptions: [],
    } as never),
  )
  const page = await app.as(null).get(SITE)
  for (const place of ['Werkcentrum Zutphen', 'Werkcentrum Apeldoorn']) expect(page.text).toContain(place)
  expect(page.html).not.toContain('moment=')
  expect((await app.as(null).get(`${SITE}?locatie=${cast.location}`)).html).toContain('moment=2026-07-09T09:45')
})
