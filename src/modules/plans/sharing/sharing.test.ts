import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

const MINE = '/mijn/plan/delen'

/** Jan's plan: two tasks of the municipality, a confidential one of debt help, a step of his own, a course of the school that runs. */
async function janShares() {
  const { file, fatma, personId } = await arrive(app, cast)
  const task = (title: string, owner: string, kind = 'task') => addStep(fatma, file, { title, kind, owner })
  const { id: help } = await task('Kinderopvang regelen', cast.municipality)
  const { id: decision } = await task('Vergoeding van de reis', cast.municipality, 'decision')
  const { id: debts } = await task('Overzicht van geldzaken', others.debtHelp.id)
  const { id: own } = await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  const { id: referral } = await referTo(fatma, file, others.planner)
  await app.database.owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  // Karin's handover is over; the municipality is left with its tasks alone.
  await app.database.owner.query(
    "update people.sight set until_on = from_on where person_id = $1 and organisation_id = $2 and because <> 'task'",
    [personId, cast.municipality],
  )
  const jan = await claimed(app, cast, personId)
  const plan = (await app.database.owner.query<{ id: string }>('select id from plans.plan where person_id = $1', [personId])).rows[0]!.id
  const karin = app.as(cast.klantmanager)
  return { file, personId, fatma, jan, karin, plan, help: help!, decision: decision!, debts: debts!, own: own!, referral: referral! }
}
const step = (itemId: string, organisationId: string) => ({ itemKind: 'step', itemId, organisationId })

test('Jan reads who sees what and why; what he stops is gone for that organisation at once, its other task is not', async () => {
  const { jan, karin, fatma, help, decision, file } = await janShares()
  const page = await jan.get(MINE)
  for (const words of [
    'Wie ziet wat van uw plan?',
    'Kinderopvang regelen Wie Gemeente Zutphen Ziet Deze stap, naam en contact Waarom Deze organisatie voert dit uit Tot wanneer Tot de taak klaar is',
    'Gemeente Zutphen beslist hierover en moet dit daarvoor kunnen lezen',
    'Vakschool De Hamer helpt nu en heeft dit daarvoor nodig',
    'UWV Stedendriehoek Waarom Vaste contactpersoon Tot wanneer Zolang de hulp loopt',
    'Overzicht van geldzaken Vertrouwelijk',
  ])
    expect(page.text).toContain(words)
  expect((await karin.get(`/werk/taken/${help}`)).status).toBe(200)
  const after = await jan.submit(`${MINE}/gestopt`, step(help, cast.municipality))
  expect(after.text).toMatch(
    /Gestopt\. De organisatie ziet dit vanaf nu niet meer.*Gemeente Zutphen ziet dit niet meer, sinds maandag 6 juli 2026/,
  )
  expect((await karin.get(`/werk/taken/${help}`)).status).toBe(404)
  expect((await karin.post(`/werk/taken/${help}`, { answer: 'done' })).status).toBe(404)
  expect((await karin.get('/werk/taken')).text).not.toContain('Kinderopvang')
  expect((await karin.get(`/werk/taken/${decision}`)).text).toContain('Jan de Boer')
  // Fatma is told, with a day, until it is shared again.
  const told = 'Deelt een taak niet meer met Gemeente Zutphen'
  expect((await fatma.get('/werk')).text).toContain(told)
  const desk = (await fatma.get(`${file}/plan/delen`)).text
  expect(desk).toContain('bespreekt uiterlijk woensdag 8 juli 2026')
  expect(desk).not.toContain('Mijn plan')
  await jan.submit(`${MINE}/gedeeld`, step(help, cast.municipality))
  expect((await karin.get(`/werk/taken/${help}`)).text).toContain('Kinderopvang')
  expect((await fatma.get('/werk')).text).not.toContain(told)
})

test('when the last part is stopped the organisation no longer knows the person at all', async () => {
  const { jan, debts } = await janShares()
  const help = app.as(others.debtHelp.worker)
  expect((await help.get(`/werk/taken/${debts}`)).text).toContain('Jan de Boer')
  await jan.submit(`${MINE}/gestopt`, step(debts, others.debtHelp.id))
  expect((await help.get(`/werk/taken/${debts}`)).status).toBe(404)
  expect((await help.get('/werk/taken')).html).not.toContain(debts)
  const { rows } = await app.database.owner.query(
    'select 1 from people.sight where organisation_id = $1 and record = $2 and until_on is null',
    [others.debtHelp.id, debts],
  )
  expect(rows).toEqual([])
})

test('Jan shows a goal and a step to who helps: words and state only, and takes it back', async () => {
  const { jan, karin, plan, own, help, referral } = await janShares()
  const goal = { itemKind: 'goal', itemId: plan, organisationId: cast.municipality }
  const course = { itemKind: 'referral', itemId: referral, organisationId: cast.municipality }
  for (const shown of [goal, step(own, cast.municipality), course]) await jan.submit(`${MINE}/gedeeld`, shown)
  const seen = (await karin.get(`/werk/taken/${help}`)).text
  for (const words of ['Wat de persoon nog meer met u deelt', 'Werkvoorbereider worden', 'Schrijf een brief', 'Planner in de bouw'])
    expect(seen).toContain(words)
  expect(seen).not.toContain('Wil werkvoorbereider worden')
  expect((await app.as(others.school.worker).get(`/aanbieder/doorverwijzingen/${referral}`)).text).not.toContain('Schrijf een brief')
  // The page of everything he said yes to has each of them, with its own way back.
  const agreed = await jan.get('/mijn/toestemming')
  for (const words of [
    'Een deel van uw plan laten zien: Planner in de bouw Aan wie Gemeente Zutphen',
    'Uw gegevens gingen mee met een doorverwijzing: Planner in de bouw Aan wie Vakschool De Hamer',
    'Uw vraag mocht naar een organisatie Aan wie UWV Stedendriehoek',
    'Neemt u dit terug, dan ziet deze organisatie dit deel meteen niet meer.',
  ])
    expect(agreed.text).toContain(words)
  expect(agreed.html).toContain(`/mijn/plan/doorverwijzingen/${referral}/intrekking`)
  const given = (
    await app.database.owner.query<{ id: string }>("select id from people.agreement where what = 'sharing' and record = $1", [own])
  ).rows[0]!.id
  await jan.submit(`/mijn/toestemming/${given}/intrekking`)
  expect((await karin.get(`/werk/taken/${help}`)).text).not.toContain('Schrijf een brief')
  await jan.submit(`${MINE}/gestopt`, goal)
  expect((await karin.get(`/werk/taken/${help}`)).text).not.toContain('Werkvoorbereider worden')
  const { rows } = await app.database.owner.query(
    "select agreed, how from people.agreement where what = 'sharing' and record = $1 order by at",
    [plan],
  )
  expect(rows).toEqual([
    { agreed: true, how: 'online' },
    { agreed: false, how: 'online' },
  ])
})

test('Jan keeps a conversation from who guides along; not from who wrote it or leads, and he reads why', async () => {
  const { jan, fatma, karin, file, personId } = await janShares()
  await app.database.owner.query(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
       values ($1, gen_random_uuid(), $2, $3, $4, 'file', 'guidance', 'named', '2026-07-01')`,
    [cast.region, personId, cast.municipality, cast.klantmanager],
  )
  const words = 'Wil weer in de bouw werken'
  expect((await karin.get(file)).text).toContain(words)
  const page = await jan.get(MINE)
  expect(page.text).toContain('Gesprek van maandag 6 juli 2026 Wat erin staat wat er speelt')
  expect(page.text).toContain('UWV Stedendriehoek schreef dit op en moet het van de wet bewaren')
  const contactId = /name="contactId" value="([^"]+)"/.exec(page.html)![1]!
  const from = (organisationId: string) => ({ contactId, organisationId })
  expect((await jan.post(`${MINE}/gesprekken/gestopt`, from(cast.uwv))).status).toBe(409)
  expect((await jan.post(`${MINE}/gesprekken/gestopt`, from(others.school.id))).status).toBe(409)
  expect((await app.as(cast.anne).post(`${MINE}/gesprekken/gestopt`, from(cast.municipality))).status).toBe(404)
  expect((await jan.submit(`${MINE}/gesprekken/gestopt`, from(cast.municipality))).text).toContain('Gemeente Zutphen ziet dit niet meer')
  expect((await karin.get(file)).text).not.toContain(words)
  expect((await fatma.get(file)).text).toContain(words)
  await fatma.submit(`${file}/plan/delen/gesprekken/gedeeld`, from(cast.municipality))
  expect((await karin.get(file)).text).toContain(words)
})

test('a decision and help that runs are not stopped here, confidential is not shown, strangers are told nothing', async () => {
  const { jan, fatma, karin, file, decision, debts, referral, help } = await janShares()
  for (const [path, asked, status] of [
    ['gestopt', step(decision, cast.municipality), 409],
    ['gestopt', { itemKind: 'referral', itemId: referral, organisationId: others.school.id }, 409],
    ['gestopt', step(help, others.school.id), 409],
    ['gedeeld', step(debts, cast.municipality), 409],
    ['gedeeld', step(help, others.agency.id), 422],
    ['gedeeld', step(referral, cast.municipality), 404],
  ] as const)
    expect([path, asked, (await jan.post(`${MINE}/${path}`, asked)).status]).toEqual([path, asked, status])
  expect((await app.as(cast.anne).post(`${MINE}/gestopt`, step(help, cast.municipality))).status).toBe(404)
  expect((await app.as(cast.gids3).post(`${file}/plan/delen/gestopt`, step(help, cast.municipality))).status).toBe(404)
  expect((await karin.post(`${file}/plan/delen/gedeeld`, step(help, cast.municipality))).status).toBe(404)
  // At the desk, at Jan's word.
  await fatma.submit(`${file}/plan/delen/gestopt`, step(help, cast.municipality))
  expect((await karin.get(`/werk/taken/${help}`)).status).toBe(404)
})

test('Jan withdraws a referral in one step: the school loses sight, Fatma looks on, the agreement is taken back', async () => {
  const { jan, fatma, file, referral } = await janShares()
  const school = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${referral}`
  await school.submit(`${received}/aanvaarding`)
  const path = `/mijn/plan/doorverwijzingen/${referral}/intrekking`
  expect((await jan.get('/mijn/plan')).html).toContain(path)
  expect((await jan.get(path)).text).toMatch(/Vakschool De Hamer ziet u vanaf dat moment niet meer.*uiterlijk woensdag 8 juli 2026/)
  expect((await app.as(cast.anne).post(path)).status).toBe(404)
  expect((await jan.submit(path)).text).toContain('Ingetrokken. Vakschool De Hamer ziet u niet meer.')
  expect((await school.get(received)).status).toBe(404)
  expect((await fatma.get('/werk')).text).toContain('Verder zoeken')
  expect((await fatma.get(`${file}/doorverwijzingen/${referral}`)).text).toContain('Ingetrokken')
  expect((await jan.post(path)).status).toBe(409)
  const { rows } = await app.database.owner.query('select withdrawn_at is not null as back from people.agreement where record = $1', [
    referral,
  ])
  expect(rows).toEqual([{ back: true }])
})
