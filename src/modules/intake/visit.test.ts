import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

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

async function formOfAnne() {
  const form = fieldsOf(await app.as(cast.fatma).get('/werk/inloop/nieuw'), '/werk/inloop')
  return { ...form, firstName: 'Anne', questionKind: 'work', language: 'nl', location: cast.location, id: form.id! }
}

async function walksIn() {
  const form = await formOfAnne()
  const ticket = await app.as(cast.fatma).post('/werk/inloop', form)
  expect(ticket.text).toContain('Bewaar deze code')
  return form.id
}

// policy: A7
test('the same walk-in sent twice, also in the same instant, is one person with one number', async () => {
  const form = await formOfAnne()
  const fatma = app.as(cast.fatma)
  const answers = await Promise.all([1, 2].map(() => fatma.post('/werk/inloop', form)))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200])
  // The code is shown once.
  expect(answers.filter((answer) => answer.text.includes('Bewaar deze code'))).toHaveLength(1)
  const { rows } = await app.database.owner.query('select number from intake.visit where person_id = $1', [form.id])
  expect(rows).toHaveLength(1)
})

test('five at once get five numbers', async () => {
  const forms = await Promise.all(Array.from({ length: 5 }, formOfAnne))
  for (const answer of await Promise.all(forms.map((form) => app.as(cast.fatma).post('/werk/inloop', form))))
    expect(answer.status).toBe(200)
  const { rows } = await app.database.owner.query('select number from intake.visit where id = any($1)', [forms.map((form) => form.id)])
  expect(new Set(rows.map((row) => row.number)).size).toBe(5)
})

test('of two guides who call at once one does, the other is told; the same guide twice is one call', async () => {
  const id = await walksIn()
  const guides = [app.as(cast.fatma), app.as(cast.gids3)]
  const answers = await Promise.all(guides.map((guide) => guide.post(`/werk/inloop/${id}/oproep`)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  expect(answers.find((answer) => answer.status === 409)?.text).toContain('Een collega heeft deze persoon al opgeroepen')
  const winner = answers[0]!.status === 303 ? guides[0]! : guides[1]!
  await Promise.all([1, 2].map(() => winner.post(`/werk/inloop/${id}/oproep`)))
  const { rows } = await app.database.owner.query("select count(*)::int as n from people.sight where record = $1 and scope = 'file'", [id])
  expect(rows[0].n).toBe(1)
})

test('a visit is for the counter where somebody waits; to others it is not there, and the next day to nobody', async () => {
  const id = await walksIn()
  for (const who of [cast.fatma, cast.gids3]) expect((await app.as(who).get('/werk/inloop')).html).toContain(`/werk/inloop/${id}/oproep`)
  for (const who of [cast.klantmanager, cast.gids2, cast.coordinator, cast.jan, null]) {
    const browser = app.as(who)
    expect([who, (await browser.get('/werk/inloop')).html.includes(id)]).toEqual([who, false])
    for (const step of ['oproep', 'klaar']) {
      const { status } = await browser.post(`/werk/inloop/${id}/${step}`)
      expect([who, step, [200, 409].includes(status)]).toEqual([who, step, false])
    }
  }
  const { rows } = await app.database.owner.query('select called_by, done_at from intake.visit where id = $1', [id])
  expect(rows).toEqual([{ called_by: null, done_at: null }])
  app.clock.setAhead(1)
  expect((await app.as(cast.fatma).post(`/werk/inloop/${id}/oproep`)).status).toBe(404)
})

test('with several places the list says where somebody waits', async () => {
  await walksIn()
  const fatma = app.as(cast.fatma)
  expect((await fatma.get('/werk/inloop')).text).not.toContain('Werkcentrum Zutphen')
  await app.database.owner.query(
    `insert into regions.location select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'name', 'Bus'))).* from regions.location l where id = $1`,
    [cast.location],
  )
  expect((await fatma.get('/werk/inloop')).text).toContain('Anne Waar Werkcentrum Zutphen')
})
