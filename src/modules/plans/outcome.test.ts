import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newLink } from '../../platform/safe-link.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { arrive, claimed, filled, startWork } from '../../testing/arrive.ts'
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

async function daysLater(days: number) {
  app.clock.setAhead(app.clock.ahead() + days)
  await app.program.settle()
}

/** Jan works, and is asked after three months how it goes. */
async function asked({ withKarin = false } = {}) {
  const arrived = await arrive(app, cast)
  if (withKarin) {
    const karin = app.as(cast.klantmanager)
    const proposal = /\/werk\/contactpersoon\/([0-9a-f-]{36})/.exec((await karin.get('/werk/taken')).html)![1]!
    await karin.submit(`/werk/contactpersoon/${proposal}`, { answer: 'yes' })
  }
  await startWork(arrived.fatma, arrived.file)
  await daysLater(95)
  const { rows } = await app.database.owner.query('select id from plans.outcome where person_id = $1 and months = 3', [arrived.personId])
  const outcome: string = rows[0].id
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: outcome, what: 'outcome', personId: arrived.personId, days: 30 }),
  )
  return { ...arrived, link: `/hoe-gaat-het/${token}`, outcome }
}

// policy: D10
test('who says it goes so-so is called: the regular contact sees it with a day, and Jan who and when', async () => {
  const { fatma, file, link, personId } = await asked()
  const said = await app.as(null).submit(link, { answer: 'so-so' })
  expect(said.text).toContain('Uw contactpersoon van UWV Stedendriehoek belt u, uiterlijk woensdag 14 oktober 2026')
  const day = await fatma.get('/werk')
  expect(day.text).toContain('Jan de Boer Wat Bellen over hoe het werk gaat Wie De gids Uiterlijk 14 okt 2026')
  expect(day.html).toContain(`/werk/personen/${personId}/plan`)
  const plan = await fatma.get(`${file}/plan`)
  expect(plan.text).toContain('UWV Stedendriehoek is tot woensdag 6 januari 2027 bereikbaar voor vragen')
  expect(plan.text).toContain(
    'na 3 maanden Dag vrijdag 9 oktober 2026 Antwoord Gaat wel, ik wil graag contact Gebeld uiterlijk woensdag 14 oktober 2026',
  )
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toContain(
    'Bellen over hoe het werk gaat Nazorg Wie Uw contactpersoon Voor woensdag 14 oktober 2026',
  )

  // Called: off the day, and Jan is no longer told to wait.
  const step = [...plan.html.matchAll(/plan\/stappen\/([0-9a-f-]{36})\/afronding/g)].at(-1)![1]!
  await fatma.submit(`${file}/plan/stappen/${step}/afronding`, { state: 'done' })
  expect((await fatma.get('/werk')).text).not.toContain('Bellen over hoe het werk gaat')
  expect((await app.as(null).get(link)).text).not.toContain('belt u')
})

test('who stopped is called by the municipality when its worker is the regular contact', async () => {
  const { fatma, file, link } = await asked({ withKarin: true })
  expect((await app.as(null).submit(link, { answer: 'stopped' })).text).toContain('Uw contactpersoon van Gemeente Zutphen belt u')
  expect((await app.as(cast.klantmanager).get('/werk')).text).toContain('Bellen over hoe het werk gaat')
  expect((await fatma.get(`${file}/plan`)).text).toContain('Ik werk er niet meer')
})

test('the same answer twice is one call; an answer that turns well needs none', async () => {
  const { fatma, link, personId, outcome } = await asked()
  const visitor = app.as(null)
  for (const answer of ['so-so', 'stopped', 'so-so']) await visitor.post(link, { answer })
  const calls = async () =>
    (
      await app.database.owner.query("select state from plans.step where person_id = $1 and kind = 'aftercare' and placement_id is null", [
        personId,
      ])
    ).rows.map((row) => row.state)
  expect(await calls()).toEqual(['open'])
  await (await claimed(app, cast, personId)).submit(`/mijn/hoe-gaat-het/${outcome}`, { answer: 'well' })
  expect(await calls()).toEqual(['dropped'])
  expect((await fatma.get(`/werk/personen/${personId}/plan`)).text).toContain('Goed, ik werk nog')
})

// policy: E1
test('a proposal nobody answers lapses: the guide stays the regular contact and is told', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const karin = app.as(cast.klantmanager)
  const proposal = (
    await app.database.owner.query("select id from plans.plan_lead where person_id = $1 and state = 'proposed'", [personId])
  ).rows[0].id
  // The last day to answer still counts: five working days.
  await daysLater(7)
  expect((await karin.get(`/werk/contactpersoon/${proposal}`)).status).toBe(200)
  await daysLater(1)
  expect((await karin.get('/werk/taken')).text).not.toContain('Jan de Boer')
  const late = await karin.post(`/werk/contactpersoon/${proposal}`, { answer: 'yes' })
  expect([late.status, late.text.includes('De datum om te antwoorden is voorbij')]).toEqual([409, true])
  expect((await fatma.get('/werk')).text).toContain('Karin de Wit antwoordde niet. U blijft de vaste contactpersoon.')
  const plan = await fatma.get(`${file}/plan`)
  expect(plan.text).toContain('Vaste contactpersoon Fatma Yilmaz')
  expect(plan.text).toContain('Karin de Wit antwoordde niet. Dat kon tot en met maandag 13 juli 2026')
  // Once somebody else said yes, the question that ran out is past.
  const lead = `${file}/plan/contactpersoon`
  const words = { newLead: cast.gids3, agreedSoFar: 'Jan wil in de techniek leren', stillOpen: 'Een dag meelopen' }
  const { id } = await filled(fatma, lead, lead, words)
  const roos = app.as(cast.gids3)
  await roos.submit(`/werk/contactpersoon/${id}`, { answer: 'yes' })
  const after = (await roos.get(`${file}/plan`)).text
  expect(after).toContain('Vaste contactpersoon Roos Bakker')
  expect(after).not.toContain('antwoordde niet')
})
