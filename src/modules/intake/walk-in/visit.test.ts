import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterEach(async () => {
  app.clock.setAhead(0)
  // Each test has a queue of its own.
  await app.database.owner.query("update intake.visit set state = 'gone' where state in ('waiting', 'called')")
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function walksIn(firstName = 'Anne', more: Record<string, string> = {}): Promise<string> {
  const id = randomUUID()
  const form = { id, firstName, questionKind: 'work', spoken: 'nl', location: cast.location, ...more }
  const ticket = await app.as(cast.fatma).submit('/werk/inloop', form)
  expect(ticket.text).toContain('Een medewerker roept uw nummer')
  return id
}
const visitOf = async (id: string) => (await app.database.owner.query('select * from intake.visit where id = $1', [id])).rows[0]
const sit = (who: string, counter: string, more: Record<string, string | string[]> = {}) =>
  app.as(who).submit('/werk/inloop/plek', { location: cast.location, counter, ...more })
const next = (who: string) => app.as(who).post('/werk/inloop/volgende', { location: cast.location })

// policy: A7
test('a name, a question and a language give a number; no file is made of it', async () => {
  const asked = await app.as(cast.fatma).get('/werk/inloop/nieuw')
  const form = /action="\/werk\/inloop".*?<\/form>/s.exec(asked.html)![0]
  const names = new Set([...form.matchAll(/ name="(\w+)"/g)].map((match) => match[1]))
  expect([...names]).toEqual(['id', 'firstName', 'questionKind', 'spoken', 'location'])
  const id = await walksIn('Sami', { spoken: 'ar', questionKind: 'money' })
  expect(await visitOf(id)).toMatchObject({ person_id: null, spoken: 'ar', question_kind: 'money', state: 'waiting' })
  const { rows } = await app.database.owner.query('select from people.person where id = $1', [id])
  expect(rows).toEqual([])
  const wrong = await app.as(cast.fatma).post('/werk/inloop', { firstName: 'Sami', location: cast.location })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Sami"')
})

test('the same walk-in sent twice, also in the same instant, is one visitor with one number; five at once get five', async () => {
  const fatma = app.as(cast.fatma)
  const form = { id: randomUUID(), firstName: 'Anne', questionKind: 'work', spoken: 'nl', location: cast.location }
  const twice = await Promise.all([1, 2].map(() => fatma.post('/werk/inloop', form)))
  expect(twice.map((answer) => answer.location)).toEqual([1, 2].map(() => `/werk/inloop/${form.id}/nummer`))
  const ids = Array.from({ length: 5 }, () => randomUUID())
  await Promise.all(ids.map((id) => fatma.submit('/werk/inloop', { ...form, id })))
  const { rows } = await app.database.owner.query('select number from intake.visit where id = any($1)', [[form.id, ...ids]])
  expect(new Set(rows.map((row) => row.number)).size).toBe(6)
})

test('two guides who call the next at the same moment get two visitors, in order of coming, and a third learns that nobody waits', async () => {
  const ids = [await walksIn('Eén'), await walksIn('Twee')]
  const answers = await Promise.all([next(cast.fatma), next(cast.gids3)])
  expect(new Set(answers.map((answer) => answer.location))).toEqual(new Set(ids.map((id) => `/werk/inloop/${id}`)))
  const third = await next(cast.fatma)
  expect(third.location).toContain('leeg=ja')
  expect((await app.as(cast.fatma).get(third.location!)).text).toContain('Er wacht niemand die u nu kunt oproepen')
})

test('eight visitors, called by two guides as fast as they can, are each called once', async () => {
  for (let n = 0; n < 8; n++) await walksIn(`Bezoeker ${n}`)
  const called = (await Promise.all(Array.from({ length: 12 }, (_, n) => next(n % 2 ? cast.fatma : cast.gids3)))).map(
    (answer) => answer.location!,
  )
  const visits = called.filter((location) => !location.includes('leeg'))
  expect(visits).toHaveLength(8)
  expect(new Set(visits).size).toBe(8)
})

test('of two guides who call the same visitor one does, the other is told; the same guide twice is one call', async () => {
  const id = await walksIn()
  const guides = [app.as(cast.fatma), app.as(cast.gids3)]
  const answers = await Promise.all(guides.map((guide) => guide.post(`/werk/inloop/${id}/oproep`)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  expect(answers.find((answer) => answer.status === 409)?.text).toContain('Een collega heeft deze persoon al opgeroepen')
  const winner = answers[0]!.status === 303 ? guides[0]! : guides[1]!
  await Promise.all([1, 2].map(() => winner.post(`/werk/inloop/${id}/oproep`)))
  const { rows } = await app.database.owner.query("select from intake.visit_event where visit_id = $1 and what = 'called'", [id])
  expect(rows).toHaveLength(1)
})

test('who is not there comes back after five minutes, and the second time has left; who was there after all waits again', async () => {
  const id = await walksIn()
  await app.as(cast.fatma).post(`/werk/inloop/${id}/oproep`)
  await app.as(cast.fatma).submit(`/werk/inloop/${id}/afwezigheid`)
  expect((await next(cast.gids3)).location).toContain('leeg=ja')
  expect((await app.as(cast.fatma).get('/werk/inloop')).text).toContain('was er niet, weer vanaf')
  await app.database.owner.query("update intake.visit set again_at = again_at - interval '6 minutes' where id = $1", [id])
  expect((await next(cast.gids3)).location).toBe(`/werk/inloop/${id}`)
  await app.as(cast.gids3).submit(`/werk/inloop/${id}/afwezigheid`)
  expect((await visitOf(id)).state).toBe('gone')
  await app.as(cast.fatma).submit(`/werk/inloop/${id}/terugkomst`)
  expect((await visitOf(id)).state).toBe('waiting')
})

test('a visitor is handed to a colleague who speaks the language, who stands first and is given them first', async () => {
  await sit(cast.fatma, 'balie 1')
  await sit(cast.gids3, 'balie 2', { languages: ['nl', 'ar'], kinds: 'money' })
  const id = await walksIn('Sami', { spoken: 'ar' })
  await app.as(cast.fatma).post(`/werk/inloop/${id}/oproep`)
  const earlier = await walksIn('Later')
  expect((await app.as(cast.fatma).get(`/werk/inloop/${id}`)).text).toContain('Roos Bakker, balie 2 Nederlands, Arabisch, Geld en schulden')
  await app.as(cast.fatma).submit(`/werk/inloop/${id}/collega`, { to: cast.gids3 })
  expect((await next(cast.fatma)).location).toBe(`/werk/inloop/${earlier}`)
  expect((await next(cast.gids3)).location).toBe(`/werk/inloop/${id}`)
  expect(await visitOf(id)).toMatchObject({ called_by: cast.gids3, counter: 'balie 2' })
  const wrong = await app.as(cast.gids3).post(`/werk/inloop/${id}/collega`, { to: cast.coordinator })
  expect(wrong.status).toBe(422)
  // Who leaves the counter leaves nobody behind.
  await app.as(cast.gids3).submit(`/werk/inloop/${id}/collega`, { to: cast.fatma })
  await app.as(cast.fatma).submit('/werk/inloop/plek/einde')
  expect((await next(cast.gids3)).location).toBe(`/werk/inloop/${id}`)
})

test('a colleague takes over; only who helps now goes on', async () => {
  const id = await walksIn()
  await app.as(cast.fatma).post(`/werk/inloop/${id}/oproep`)
  await app.as(cast.gids3).submit(`/werk/inloop/${id}/overname`)
  expect((await visitOf(id)).called_by).toBe(cast.gids3)
  const done = await app.as(cast.fatma).post(`/werk/inloop/${id}/klaar`, { outcome: 'information', sentBy: 'self' })
  expect([done.status, done.text.includes('Een collega heeft deze persoon al opgeroepen')]).toEqual([409, true])
})

test('a visitor is for the counter where they wait; to others they are not there, and the next day to nobody', async () => {
  const id = await walksIn('Onvindbaar')
  for (const who of [cast.fatma, cast.gids3]) expect((await app.as(who).get('/werk/inloop')).text).toContain('Onvindbaar')
  for (const who of [cast.klantmanager, cast.gids2, cast.coordinator, cast.jan, null]) {
    const browser = app.as(who)
    expect([who, (await browser.get('/werk/inloop')).html.includes(id)]).toEqual([who, false])
    expect((await browser.get(`/werk/inloop/${id}`)).text).not.toContain('Onvindbaar')
    for (const step of ['oproep', 'vertrek', 'overname', 'klaar']) {
      const { status } = await browser.post(`/werk/inloop/${id}/${step}`, { outcome: 'none', sentBy: 'self' })
      expect([who, step, [404, 401, 303].includes(status)]).toEqual([who, step, true])
    }
  }
  expect(await visitOf(id)).toMatchObject({ state: 'waiting', called_by: null })
  app.clock.setAhead(1)
  expect((await app.as(cast.fatma).post(`/werk/inloop/${id}/oproep`)).status).toBe(404)
})

test('how long waiting takes is counted from the calls of today, and not said before the third', async () => {
  await app.database.owner.query('delete from intake.visit_event; delete from intake.visit_name; delete from intake.visit')
  for (const name of ['Een', 'Twee', 'Drie', 'Vier']) await walksIn(name)
  for (let n = 0; n < 2; n++) await next(cast.fatma)
  expect((await app.as(cast.fatma).get('/werk/inloop')).text).toContain('weten wij pas na drie oproepen')
  await next(cast.fatma)
  await app.database.owner.query("update intake.visit set called_at = called_at - interval '30 minutes' where called_at is not null")
  expect((await app.as(cast.fatma).get('/werk/inloop')).text).toMatch(
    /Er wacht 1 bezoeker\. Wie nu komt, wacht ongeveer 2[01] minuten\. Geteld uit de laatste 3 oproepen/,
  )
  const day = await app.as(cast.fatma).get('/werk/inloop/dag')
  expect(day.text).toContain('4 bezoekers, 0 klaar')
  expect(day.text).not.toMatch(/Twee|Vier/)
})

test('with several places each has its own queue', async () => {
  await walksIn('Hier')
  const { rows } = await app.database.owner.query(
    `insert into regions.location select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'name', 'Bus'))).* from regions.location l where id = $1 returning id`,
    [cast.location],
  )
  const bus = await app.as(cast.fatma).get(`/werk/inloop?plek=${rows[0].id}`)
  expect(bus.text).toContain('Inloop vandaag, Bus')
  expect(bus.text).not.toContain('Hier')
  await app.database.owner.query('delete from regions.location where id = $1', [rows[0].id])
})

test('a region whose profile has no walk-in gives no numbers', async () => {
  const set = (to: boolean) =>
    app.database.owner.query("update policy.profile set parameters = jsonb_set(parameters, '{walkIn}', to_jsonb($1::boolean))", [to])
  await set(false)
  const fatma = app.as(cast.fatma)
  expect((await fatma.get('/werk/inloop')).text).toContain('kan niemand zonder afspraak binnenlopen')
  const form = { id: randomUUID(), firstName: 'Anne', questionKind: 'work', spoken: 'nl', location: cast.location }
  expect((await fatma.post('/werk/inloop', form)).status).toBe(409)
  await set(true)
})
