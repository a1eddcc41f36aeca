import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, filled, referTo, startWork } from '../../../testing/arrive.ts'
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
afterEach(() => app.clock.setAhead(0))
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

async function daysLater(days: number) {
  app.clock.setAhead(app.clock.ahead() + days)
  await app.program.settle()
}
const row = async (text: string, values: unknown[]) => (await app.database.owner.query(text, values)).rows[0]
const asked = (personId: string, months: number) =>
  row('select * from plans.outcome where person_id = $1 and months = $2', [personId, months])

/** Jan works through the school, which guides him on the job until the contract is extended. */
async function works() {
  const arrived = await arrive(app, cast)
  const { id: referralId } = await referTo(arrived.fatma, arrived.file, others.planner)
  await app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${referralId}/aanvaarding`)
  const { id } = await startWork(arrived.fatma, arrived.file, {
    referralId: referralId!,
    guidedBy: 'provider',
    endsWhen: 'contract-extended',
  })
  return { ...arrived, placementId: id! }
}

// policy: D10, F5
test('whoever guides on the job gets moments in the first months, calls, and writes down how it goes', async () => {
  const { fatma, file, personId, placementId } = await works()
  const page = await fatma.get(`${file}/werk`)
  expect(page.text).toContain('Wie begeleidt op het werk? De aanbieder Wanneer stopt de begeleiding? Als het contract is verlengd')
  expect(page.text).toContain('maandag 20 juli 2026 Wie Vakschool De Hamer Stand Gepland')
  // On the guide's day it is not among the steps: the school has it, since today, and she may ask. It is called the same everywhere.
  const called = 'Nazorg: bellen of langsgaan op het werk'
  const day = (await fatma.get('/werk')).text
  expect(day.slice(0, day.indexOf('Nazorg bij een aanbieder'))).not.toContain(called)
  expect(day).toMatch(new RegExp(`U mag vragen hoe het gaat.*Jan de Boer Wat ${called} Bij wie Vakschool De Hamer Sinds 6 jul 2026`))
  for (const where of ['/werk/dossiers?stand=provider', `${file}/plan`, `${file}/tijdlijn`])
    expect((await fatma.get(where)).text, where).toContain(called)
  const teacher = app.as(others.school.worker)
  expect((await teacher.get('/aanbieder/nazorg')).text).toContain('Jan de Boer Werk Werkvoorbereider')
  const one = await teacher.get(`/aanbieder/nazorg/${placementId}`)
  const moment = /momenten\/([0-9a-f-]{36})/.exec(one.html)![1]!
  await teacher.submit(`/aanbieder/nazorg/${placementId}/momenten/${moment}`)
  expect((await teacher.post(`/aanbieder/nazorg/${placementId}/momenten/${moment}`)).status).toBe(409)
  expect((await fatma.get(`${file}/werk`)).text).toContain('maandag 20 juli 2026 Wie Vakschool De Hamer Stand Klaar')

  await daysLater(95)
  const { id } = await asked(personId, 3)
  const said = await teacher.submit(`/aanbieder/nazorg/${placementId}/antwoorden/${id}`, { answer: 'so-so' })
  expect(said.text).toContain('Gaat wel, ik wil graag contact Hoe gehoord van de aanbieder')
  expect((await fatma.get('/werk')).text).toContain('Bellen over hoe het werk gaat')
  // Another provider has nothing to do with it.
  expect((await app.as(others.agency.worker).get(`/aanbieder/nazorg/${placementId}`)).status).toBe(404)
})

test('by phone the guide writes it down; a letter has a code that works once it is typed, and only the last one', async () => {
  const { fatma, file, personId } = await works()
  await daysLater(95)
  const { id } = await asked(personId, 3)
  const letter = (answer: { text: string }) => /AM06-\w{4}-\w{4}-\w{5}/.exec(answer.text)![0]
  const path = `${file}/werk/antwoorden/${id}`
  const first = letter(await fatma.post(`${path}/brief`))
  const second = letter(await fatma.post(`${path}/brief`))
  const jan = app.as(null)
  const wrong = await jan.post('/antwoord', { code: first })
  expect([wrong.status, wrong.text.includes('Deze code kennen wij niet')]).toEqual([422, true])
  const question = await jan.submit('/antwoord', { code: second.toLowerCase().replaceAll('-', ' ') })
  expect(question.text).toContain('Eén tik is genoeg')
  const action = /action="(\/hoe-gaat-het\/[^"]+)"/.exec(question.html)![1]!
  expect((await jan.submit(action, { answer: 'well' })).text).toContain('Wij hebben uw antwoord')
  expect((await fatma.get(`${file}/werk`)).text).toContain('Goed, ik werk nog Hoe gehoord met de code uit een brief')
  expect((await fatma.post(`${path}/brief`)).status).toBe(409)
  await fatma.submit(path, { answer: 'stopped' })
  expect(await asked(personId, 3)).toMatchObject({ answer: 'stopped', answered_how: 'phone', answered_by: cast.fatma })
})

test('who does not answer is asked once more, and then counted as silent; an answer after that still counts', async () => {
  const { fatma, file, personId } = await works()
  await daysLater(95)
  const messages = async () =>
    Number((await row("select count(*) from messages.message where person_id = $1 and kind = 'outcome-asked'", [personId])).count)
  expect(await messages()).toBe(1)
  await daysLater(7)
  expect(await messages()).toBe(2)
  expect((await fatma.get(`${file}/werk`)).text).toContain('Gevraagd, nog geen antwoord')
  await daysLater(14)
  expect((await asked(personId, 3)).silent_on).not.toBeNull()
  expect((await fatma.get(`${file}/werk`)).text).toContain('Antwoord Geen antwoord')
  await daysLater(30)
  expect(await messages()).toBe(2)
  const { id } = await asked(personId, 3)
  await fatma.submit(`${file}/werk/antwoorden/${id}`, { answer: 'well' })
  expect(await asked(personId, 3)).toMatchObject({ answer: 'well', silent_on: null })
})

test('work that ended has no moments left, and what would still be asked counts as stopped; durable work ends the guidance', async () => {
  const { fatma, file, personId, placementId } = await works()
  const open = async () =>
    Number(
      (await row("select count(*) from plans.step where person_id = $1 and placement_id is not null and state = 'open'", [personId])).count,
    )
  expect(await open()).toBe(3)
  await daysLater(100)
  const early = await fatma.post(`${file}/werk/${placementId}/einde`, { endedOn: '2026-01-01', endedBecause: 'by-person' })
  expect([early.status, early.text.includes('De einddag komt na de begindag')]).toEqual([422, true])
  await fatma.submit(`${file}/werk/${placementId}/einde`, { endedOn: '2026-10-12', endedBecause: 'contract-ended' })
  expect(await open()).toBe(0)
  expect((await asked(personId, 3)).answer).toBeNull()
  expect(await asked(personId, 12)).toMatchObject({ answer: 'stopped', answered_how: 'work-ended' })
  expect((await fatma.post(`${file}/werk/${placementId}/duurzaam`)).status).toBe(409)

  const again = await filled(fatma, `${file}/plaatsing`, `${file}/plaatsing`, {
    employer: 'Bouwbedrijf Vos',
    occupation: 'Planner',
    hoursPerWeek: '24',
    contract: 'permanent',
    startedOn: '2026-10-14',
    guidedBy: 'guide',
  })
  expect(await open()).toBe(3)
  expect((await fatma.submit(`${file}/werk/${again.id}/duurzaam`)).text).toContain('Werkt duurzaam sinds')
  expect(await open()).toBe(0)
})

test('weeks and days are those that the profile of the region agreed on', async () => {
  await app.database.owner.query('update policy.profile set parameters = parameters || $1::jsonb', [
    JSON.stringify({ aftercare: { momentWeeks: [4], remindDays: 10, silentDays: 20 } }),
  ])
  const { fatma, file, personId } = await works()
  const page = await fatma.get(`${file}/werk`)
  expect(page.text).toContain('maandag 3 augustus 2026 Wie Vakschool De Hamer Stand Gepland')
  expect(page.text).not.toContain('maandag 20 juli 2026')
  await daysLater(95)
  await daysLater(9)
  expect((await asked(personId, 3)).reminded_on).toBeNull()
  await daysLater(2)
  expect((await asked(personId, 3)).reminded_on).not.toBeNull()
  await daysLater(15)
  expect((await asked(personId, 3)).silent_on).toBeNull()
  await daysLater(6)
  expect((await asked(personId, 3)).silent_on).not.toBeNull()
  expect((await app.as(null).get('/stelsel')).text).toContain('belt 4 weken na de start')
})

test('in later years only who said yes is asked, asked apart; a no ends it', async () => {
  const { personId } = await works()
  await daysLater(200)
  const { id } = await asked(personId, 6)
  const jan = await claimed(app, cast, personId)
  const answered = await jan.submit(`/mijn/hoe-gaat-het/${id}`, { answer: 'well' })
  expect(answered.text).toContain('Mogen wij u later nog eens vragen hoe het gaat?')
  const later = async () => Number((await row('select count(*) from plans.outcome where person_id = $1 and months > 12', [personId])).count)
  expect(await later()).toBe(0)
  await jan.submit(`/mijn/hoe-gaat-het/${id}/later`, { years: 'yes' })
  expect(await later()).toBe(4)
  await daysLater(560)
  expect((await asked(personId, 24)).asked_on).not.toBeNull()
  expect((await jan.submit(`/mijn/hoe-gaat-het/${id}/later`, { years: 'no' })).text).toContain('U zei: nee, liever niet.')
  // What was asked stays; what was still to come goes.
  expect(await later()).toBe(1)
})
