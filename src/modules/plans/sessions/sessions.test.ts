import { afterAll, beforeAll, expect, test } from 'vitest'
import { newLink } from '../../../platform/safe-link.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { asksForCall } from './rules.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

/** Jan's course runs at the school. */
async function running() {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const school = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${id}`
  await school.submit(`${received}/aanvaarding`)
  await school.submit(`${received}/start`)
  await app.database.owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  const jan = await claimed(app, cast, personId)
  const plan = async (sessionOn: string) => {
    const sessionId = crypto.randomUUID()
    expect((await school.post(`${received}/bijeenkomst`, { id: sessionId, sessionOn, sessionAt: '10:00' })).status).toBe(303)
    return sessionId
  }
  const note = (sessionId: string, attendance: string, more: Record<string, string | string[]> = {}) =>
    school.post(`${received}/aanwezigheid`, { sessionId, attendance, ...more })
  return {
    file,
    fatma,
    jan,
    personId,
    id: id!,
    school,
    received,
    plan,
    note,
    referral: `${file}/doorverwijzingen/${id}`,
    mine: `/mijn/verloop/${id}`,
  }
}

test('a session is planned, held and reported in codes and a few words, which guide and Jan read', async () => {
  const { jan, fatma, school, received, referral, mine, plan, note } = await running()
  const held = await plan('2026-07-03')
  await plan('2026-07-13')
  expect((await jan.get(mine)).text).toContain('13 juli 2026 om 10.00 uur Aanwezig Afgesproken')
  // What is past is no appointment to come, also while the school still has to say how it went.
  expect((await jan.get('/mijn/plan')).text).toContain('Vakschool De Hamer heeft een bijeenkomst met u op maandag 13 juli 2026.')
  expect((await fatma.get(referral)).text).toMatch(/Heeft een bijeenkomst.*maandag 13 juli 2026/)
  expect((await school.get(received)).text).toMatch(/Houd bij hoe de bijeenkomst ging.*vrijdag 3 juli 2026/)
  expect(
    (await note(held, 'came', { sessionDone: ['lesson', 'practised'], sessionNext: 'go-on', sessionWords: 'Leest een tekening' })).status,
  ).toBe(303)
  for (const page of [await jan.get(mine), await fatma.get(referral), await school.get(received)])
    for (const words of ['Was er', 'les en geoefend', 'Gaat verder zoals afgesproken', 'Leest een tekening'])
      expect(page.text).toContain(words)
  const myPlan = await jan.get('/mijn/plan')
  expect(myPlan.html).toContain(mine)
  // What comes next with the help that runs is the session that was planned.
  expect(myPlan.text).toContain('Vakschool De Hamer heeft een bijeenkomst met u op maandag 13 juli 2026.')
  expect((await fatma.get(referral)).text).toMatch(/Heeft een bijeenkomst.*maandag 13 juli 2026/)
  // Sent twice it stands once, and a stranger finds nothing.
  await school.post(`${received}/bijeenkomst`, { id: held, sessionOn: '2026-07-03' })
  const { rows } = await app.database.owner.query('select count(*)::int as n from plans.session where id = $1', [held])
  expect(rows).toEqual([{ n: 1 }])
  expect((await app.as(cast.anne).get(mine)).status).toBe(404)
  expect(
    (await app.as(others.agency.worker).post(`${received}/bijeenkomst`, { id: crypto.randomUUID(), sessionOn: '2026-07-13' })).status,
  ).toBe(404)
})

test('no reason of not coming is kept, what has not been is not noted, and words about health come back to the writer', async () => {
  const { plan, note, school, received } = await running()
  const held = await plan('2026-07-03')
  const reason = await note(held, 'excused', { sessionWords: 'Moest naar een begrafenis' })
  expect([reason.status, reason.text.includes('een reden leggen wij niet vast')]).toEqual([422, true])
  const health = await note(held, 'came', { sessionWords: 'Heeft een burn-out' })
  expect([health.status, health.text.includes('Ik heb dit nagekeken')]).toEqual([422, true])
  const later = await plan('2026-07-20')
  expect((await note(later, 'did-not-come')).text).toContain('Deze dag is nog niet geweest')
  expect((await note(later, 'excused')).status).toBe(303)
  expect((await school.post(`${received}/bijeenkomst`, { id: crypto.randomUUID(), sessionOn: '2026-05-01' })).text).toContain(
    'laatste 30 dagen',
  )
})

test('three missed one after the other: the guide is asked to call, once; saying so beforehand counts for nothing', async () => {
  const { fatma, jan, plan, note, id } = await running()
  const steps = async () =>
    (await app.database.owner.query("select due_on::text, state from plans.step where kind = 'calling' and after_referral = $1", [id])).rows
  for (const day of ['2026-06-22', '2026-06-23']) await note(await plan(day), 'did-not-come')
  await note(await plan('2026-06-24'), 'excused')
  expect(await steps()).toEqual([])
  await note(await plan('2026-06-25'), 'did-not-come')
  await note(await plan('2026-06-26'), 'did-not-come')
  expect(await steps()).toEqual([{ due_on: '2026-07-09', state: 'open' }])
  expect((await fatma.get('/werk')).text).toContain('Bellen over gemiste bijeenkomsten')
  expect((await jan.get('/mijn/plan')).text).toContain('Bellen over gemiste bijeenkomsten')
  expect([
    asksForCall(['did-not-come', 'excused', 'did-not-come'], 2),
    asksForCall(['did-not-come', 'came', 'did-not-come'], 2),
    asksForCall(['did-not-come'], 2),
  ]).toEqual([true, false, false])
})

const REPORT = { reached: 'much', reachedWords: 'Kan een planning maken', advice: 'work', adviceWords: 'Bij een klein bedrijf' }

test('the school ends it and writes a report; Jan signs along behind the link, and it no longer changes', async () => {
  const { jan, fatma, school, received, referral, mine, id, personId } = await running()
  // The end waits for no report, and no report for the end.
  await school.submit(`${received}/afronding`, { outcome: 'achieved' })
  await school.submit(`${received}/eindverslag`, REPORT)
  await school.submit(`${received}/eindverslag`, { ...REPORT, reachedWords: 'Kan zelf een planning maken' })
  expect((await jan.get(mine)).text).toContain('Kan zelf een planning maken')
  // Where Jan looks first it says that the report waits for him, and by when.
  const waits = 'Er staat een eindverslag voor u klaar'
  expect((await jan.get('/mijn')).html).toMatch(new RegExp(`${mine}"[^>]*>${waits}`))
  expect((await jan.get(`/mijn/doorverwijzingen/${id}`)).text).toContain('Volgende stap Lees het eindverslag en zeg of het klopt Uiterlijk')
  await app.program.settle()
  const { rows } = await app.database.owner.query("select kind from messages.message where record = $1 and kind like 'end-report%'", [id])
  expect(rows).toEqual([{ kind: 'end-report' }])
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: id, what: 'end-report', personId, days: 30 }),
  )
  const visitor = app.as(null)
  expect((await visitor.get(`/eindverslag/${token}`)).text).toContain('Kan zelf een planning maken')
  const unsaid = await visitor.post(`/eindverslag/${token}`, { signs: 'own-words' })
  expect([unsaid.status, unsaid.text.includes('Schrijf wat u erbij wilt zeggen')]).toEqual([422, true])
  expect((await visitor.submit(`/eindverslag/${token}`, { signs: 'own-words', ownWords: 'Ik wil ook nog Excel leren' })).text).toContain(
    'Dank u wel',
  )
  expect((await jan.get('/mijn')).text).not.toContain(waits)
  expect((await jan.get(`/mijn/doorverwijzingen/${id}`)).text).toContain('Hier hoeft niemand meer iets te doen')
  for (const page of [await school.get(received), await fatma.get(referral)])
    for (const words of ['schreef er eigen woorden bij', 'Ik wil ook nog Excel leren', 'Bij een klein bedrijf'])
      expect(page.text).toContain(words)
  expect((await jan.post(mine, { signs: 'agrees' })).status).toBe(409)
  expect((await school.post(`${received}/eindverslag`, REPORT)).status).toBe(409)
})

test('who says nothing is asked once more, by a day; then a guide can note what was said at the desk', async () => {
  const { fatma, school, received, referral, id } = await running()
  await school.submit(`${received}/eindverslag`, REPORT)
  const asked = async () =>
    (
      await app.database.owner.query(
        'select reminded_on::text, answer_by::text, answered_how from plans.end_report where referral_id = $1',
        [id],
      )
    ).rows[0]
  app.clock.setAhead(app.clock.ahead() + 20)
  await app.program.settle()
  const first = await asked()
  expect(first.reminded_on).toBe(app.clock.today())
  app.clock.setAhead(app.clock.ahead() + 30)
  await app.program.settle()
  expect(await asked()).toEqual(first)
  app.clock.setAhead(0)
  await fatma.submit(`${referral}/ondertekening`, { signs: 'disagrees', ownWords: 'Het was korter' })
  expect((await asked()).answered_how).toBe('desk')
  expect((await school.get(received)).text).toContain('niet eens met het verslag')
  expect(app.bugs).toEqual([])
})
