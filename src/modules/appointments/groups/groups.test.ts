import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { handedOver } from '../../../testing/people-acts.ts'

const SITE = '/regio/veluwe-stedendriehoek/bijeenkomsten'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp({ trustProxy: true })
  cast = await enterCast(app)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function group(title: string, more: Record<string, string> = {}): Promise<string> {
  const fatma = app.as(cast.fatma)
  const form = fieldsOf(await fatma.get('/werk/bijeenkomsten/nieuw'), '/werk/bijeenkomsten')
  const said = { title, about: 'Samen oefenen.', forWhom: 'Wie werk zoekt', onDate: '2026-07-20', atTime: '10:00', place: cast.location }
  await fatma.submit('/werk/bijeenkomsten', { ...form, ...said, minutes: '90', capacity: '2', ...more })
  return form.id!
}

let visitors = 0
async function joins(name: string, id: string): Promise<string> {
  const answer = await app.as(null, `10.0.0.${++visitors}`).post(`${SITE}/${id}`, {
    id: newId(),
    firstName: name,
    email: `${name.toLowerCase()}@post.example`,
    reminder: 'mail',
  })
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([303, ''])
  return answer.location!.replace('http://localhost', '')
}

async function newestLink(name: string, path: string): Promise<string> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at desc, id desc limit 1',
    [`${name.toLowerCase()}@post.example`],
  )
  return new RegExp(`(${path}/\\S+)`).exec(rows[0]!.body)![1]!
}

// policy: A7
test('a group fills, the waiting list moves: who is first is asked, does not answer, and it goes to the next', async () => {
  const id = await group('Solliciteren')
  expect((await app.as(null).get(SITE)).text).toContain('Solliciteren Nog 2 plekken')
  const [olga] = [await joins('Olga', id), await joins('Piet', id)]
  expect(olga).toContain('/afspraak/')
  const [emma, nina] = [await joins('Emma', id), await joins('Nina', id)]
  for (const link of [emma, nina]) {
    expect(link).toContain('/wachtlijst/')
    expect((await app.as(null).get(link)).text).toContain('U staat op de wachtlijst')
  }
  expect((await app.as(null).get(`${SITE}/${id}`)).text).toContain('Vol')
  const desk = (await app.as(cast.fatma).get(`/werk/bijeenkomsten/${id}`)).text
  for (const words of ['2 van 2', 'Olga', 'Piet', 'Emma', 'Nina']) expect(desk).toContain(words)
  expect((await app.as(cast.gids2).get(`/werk/bijeenkomsten/${id}`)).status).toBe(404)

  // Olga cannot come: Emma is asked, Nina not yet, and the place is held.
  await app.as(null).submit(`${olga}/annulering`, { reason: 'not-possible' })
  const offer = await newestLink('Emma', '/afspraak')
  expect((await app.as(null).get(offer)).text).toContain('Er is een plek voor u')
  expect((await app.as(null).get(nina)).text).toContain('U staat op de wachtlijst')
  // Her term goes by: Nina is asked, and says yes; Emma is too late.
  app.clock.setAhead(2)
  const next = await newestLink('Nina', '/afspraak')
  expect((await app.as(null).post(`${offer}/bevestiging`)).status).toBe(409)
  expect((await app.as(null).get(emma)).text).toContain('Uw plek op de wachtlijst is vervallen')
  for (let times = 0; times < 2; times++) expect((await app.as(null).submit(`${next}/bevestiging`)).text).toContain('Uw afspraak staat')
  const { rows } = await app.database.owner.query(
    'select state, count(*)::int as n from appointments.appointment where session_id = $1 group by state order by state',
    [id],
  )
  expect(rows).toEqual([
    { state: 'booked', n: 2 },
    { state: 'cancelled', n: 2 },
  ])
})

test('thirty at once for ten places: ten come, twenty wait, and nobody is in twice', { timeout: 60_000 }, async () => {
  const id = await group('Kennismaken', { capacity: '10' })
  const people = Array.from({ length: 30 }, (_, n) => `Bezoeker${n}`)
  const links = await Promise.all(people.map((name) => joins(name, id)))
  expect(links.filter((link) => link.startsWith('/afspraak/')).length).toBe(10)
  expect(links.filter((link) => link.startsWith('/wachtlijst/')).length).toBe(20)
  const { rows } = await app.database.owner.query<{ seat: number }>(
    "select seat from appointments.appointment where session_id = $1 and state = 'booked' order by seat",
    [id],
  )
  expect(rows.map((row) => row.seat)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1))
  // More room: as many are asked as fit.
  await app.as(cast.fatma).submit(`/werk/bijeenkomsten/${id}/plekken`, { capacity: '13' })
  await app.program.settle()
  const { rows: asked } = await app.database.owner.query(
    "select from appointments.appointment where session_id = $1 and state = 'offered'",
    [id],
  )
  expect(asked.length).toBe(3)
  expect((await app.as(cast.fatma).post(`/werk/bijeenkomsten/${id}/plekken`, { capacity: '5' })).status).toBe(422)
})

test('a group for whom a guide enters is not open on the site; a guide enters somebody, once; called off, everybody is told', async () => {
  const id = await group('Taalcafé', { openTo: 'by-guide' })
  expect((await app.as(null).get(SITE)).text).not.toContain('Taalcafé')
  const refused = await app.as(null, '10.9.0.1').post(`${SITE}/${id}`, { id: newId(), firstName: 'Ria', email: 'ria@post.example' })
  expect(refused.status).toBe(403)
  const person = await handedOver(app, cast)
  const fatma = app.as(cast.fatma)
  for (let times = 0; times < 2; times++)
    expect((await fatma.post(`/werk/personen/${person}/bijeenkomsten`, { id: newId(), sessionId: id })).status).toBe(200)
  const { rows } = await app.database.owner.query("select from appointments.appointment where session_id = $1 and state = 'booked'", [id])
  expect(rows.length).toBe(1)
  expect((await app.as(cast.gids2).post(`/werk/personen/${person}/bijeenkomsten`, { id: newId(), sessionId: id })).status).toBe(404)
  await fatma.submit(`/werk/bijeenkomsten/${id}/annulering`)
  await app.program.settle()
  const { rows: mail } = await app.database.owner.query<{ subject: string }>(
    "select subject from platform.caught_mail where to_address = 'jan@post.example' order by at desc, id desc limit 1",
  )
  expect(mail[0]!.subject).toBe('Uw afspraak gaat niet door')
})
