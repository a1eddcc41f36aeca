import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, claimed, filled, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const WORDS = 'Wil weer in de bouw werken'
const countOf = async (personId: string) =>
  (await app.database.owner.query('select count(*)::int as n from contacts.contact where person_id = $1', [personId])).rows[0].n as number

// policy: C1, C16, E2
test('a conversation is written once, read by the person, and stands beside the own words', async () => {
  const { fatma, file, personId } = await arrive(app, cast, { talk: false })
  const action = `${file}/gesprekken`
  const shown = fieldsOf(await fatma.get(`${action}/nieuw`), action)
  const form = { ...shown, id: shown.id!, situation: WORDS, incomeDebt: 'wanted', outcome: 'advice' }
  for (const answer of await Promise.all([1, 2].map(() => fatma.post(action, form)))) expect(answer.status).toBe(303)
  expect(await countOf(personId)).toBe(1)
  expect((await fatma.get(file)).text).toContain('Inkomen en schulden Hulp gewenst')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/gesprekken')).text).toContain(WORDS)
  await jan.submit(`/mijn/gesprekken/${form.id}/eigen-woorden`, { ownView: 'Ik wil vooral buiten werken' })
  expect((await fatma.get(file)).text).toContain('Ik wil vooral buiten werken')
})

test('the conversation answers to those involved only; to all others it is not there', async () => {
  const { fatma, file } = await arrive(app, cast)
  const task = await addStep(fatma, file, { title: 'Gesprek over geld', kind: 'task', owner: others.debtHelp.id })
  await referTo(fatma, file, others.planner)
  const id = await idOf(file)
  const strangers = [
    cast.gids3,
    cast.gids2,
    cast.klantmanager,
    cast.coordinator,
    others.school.worker,
    others.debtHelp.worker,
    cast.anne,
    null,
  ]
  for (const who of strangers) {
    const browser = app.as(who)
    for (const path of [file, `${file}/gesprekken/nieuw`, '/mijn/gesprekken']) {
      const page = await browser.get(path)
      expect([who, path, page.text.includes(WORDS)]).toEqual([who, path, false])
    }
    for (const [path, fields] of [
      [`${file}/gesprekken`, { id: crypto.randomUUID(), happenedOn: '2026-07-06', channel: 'phone', door: 'handover', outcome: 'none' }],
      [`${file}/gesprekken/${id}/verwijdering`, {}],
      [`/mijn/gesprekken/${id}/eigen-woorden`, { ownView: 'van een ander' }],
    ] as const)
      expect([who, path, (await browser.post(path, fields)).headers.get('location')?.includes(file) ?? false]).toEqual([who, path, false])
  }
  expect(await countOf(file.split('/').at(-1)!)).toBe(1)
  const { rows } = await app.database.owner.query('select situation, own_view from contacts.contact_text where contact_id = $1', [id])
  expect(rows).toEqual([{ situation: WORDS, own_view: null }])
  expect((await app.as(others.debtHelp.worker).get(`/werk/taken/${task.id}`)).text).not.toContain(WORDS)
})

async function idOf(file: string): Promise<string> {
  return (await app.database.owner.query('select id from contacts.contact where person_id = $1', [file.split('/').at(-1)])).rows[0].id
}

test('an involvement that ended, also by an appointment of a month ago, opens nothing any more', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  await app.database.owner.query("update people.sight set until_on = '2026-07-20' where person_id = $1", [personId])
  expect((await fatma.get(file)).text).toContain(WORDS)
  app.clock.setAhead(14)
  expect((await fatma.get(file)).status).toBe(404)
  expect((await fatma.post(`${file}/gesprekken/${await idOf(file)}/verwijdering`)).status).toBe(404)
})

test('words that do not belong there ask for a second look; a number that passes as a BSN is never kept', async () => {
  const { fatma, file, personId } = await arrive(app, cast, { talk: false })
  const action = `${file}/gesprekken`
  const typed = { ...fieldsOf(await fatma.get(`${action}/nieuw`), action), situation: 'Heeft een burn-out gehad', outcome: 'advice' }
  const warned = await fatma.post(action, typed)
  expect([warned.status, warned.text.includes('Er staat iets over gezondheid')]).toEqual([422, true])
  expect(await countOf(personId)).toBe(0)
  await filled(fatma, `${action}/nieuw`, action, { ...typed, nagekeken: 'situation' })
  expect(await countOf(personId)).toBe(1)
  const bsn = await fatma.post(action, { ...typed, id: crypto.randomUUID(), situation: 'Nummer 111222333', nagekeken: 'situation' })
  expect([bsn.status, await countOf(personId)]).toEqual([422, 1])
  // Removed words stay visible as removed.
  await fatma.submit(`${action}/${await idOf(file)}/verwijdering`, { parts: ['situation', 'wishes', 'agreed'] })
  const page = await fatma.get(file)
  expect(page.text).toContain('De woorden van dit gesprek zijn verwijderd')
  expect(page.text).not.toContain('burn-out')
})

test('no conversation that still has to come or of another age, and what was typed stays', async () => {
  const { fatma, file, personId } = await arrive(app, cast, { talk: false })
  const action = `${file}/gesprekken`
  const form = { ...fieldsOf(await fatma.get(`${action}/nieuw`), action), situation: WORDS, outcome: 'none' }
  for (const [happenedOn, said] of [
    ['2026-07-07', 'Een gesprek legt u vast als het geweest is'],
    ['1900-01-01', 'Kijk of de datum klopt'],
  ] as const) {
    const answer = await fatma.post(action, { ...form, happenedOn })
    expect([answer.status, answer.text.includes(said), fieldsOf(answer, action).happenedOn]).toEqual([422, true, happenedOn])
    expect(answer.text).toContain(WORDS)
  }
  expect(await countOf(personId)).toBe(0)
  expect((await fatma.post(action, { ...form, happenedOn: '2026-06-01' })).status).toBe(303)
})
