import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { newLink } from '../../platform/safe-link.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, beginDraft, claimed, filled, fillDraft, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { tieAccount } from '../people/index.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

async function stateOf(id: string): Promise<string> {
  return (await app.database.owner.query('select state from plans.referral where id = $1', [id])).rows[0].state
}

test('Jan, from conversation to how it goes after three months', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const karin = app.as(cast.klantmanager)

  // His klantmanager was asked first, and becomes the regular contact. policy: E1
  expect((await fatma.get(`${file}/plan`)).text).toContain('Gevraagd: Karin de Wit')
  const proposal = /\/werk\/contactpersoon\/([0-9a-f-]{36})/.exec((await karin.get('/werk/taken')).html)![1]!
  await karin.submit(`/werk/contactpersoon/${proposal}`, { answer: 'yes' })
  expect((await karin.get(`${file}/plan`)).text).toContain('Karin de Wit, Gemeente Zutphen')

  // The course waits for the municipality: yes or no, no reasons. policy: D5
  const decision = await addStep(fatma, file, { title: 'Betaalt de gemeente de opleiding?', kind: 'decision', owner: cast.municipality })
  const referral = await referTo(fatma, file, others.planner, { waitsForStep: decision.id! })
  const teacher = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${referral.id}`
  expect((await teacher.get('/aanbieder')).text).toContain('Jan de Boer')
  expect((await teacher.submit(`${received}/aanvaarding`)).text).toContain('wacht op een besluit')
  expect((await teacher.post(`${received}/start`)).status).toBe(409)
  await karin.submit(`/werk/taken/${decision.id}`, { answer: 'yes' })
  expect(await stateOf(referral.id!)).toBe('accepted')
  await teacher.submit(`${received}/start`)
  expect((await teacher.submit(`${received}/afronding`, { outcome: 'achieved', report: 'Diploma gehaald' })).text).toContain('Afgerond')

  // Jan sees who does what and what went along, and ticks his own step.
  await app.system((tx, actor) => tieAccount(tx, actor, { regionCode: cast.region, personId }, cast.jan))
  const own = await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'application', owner: 'person' })
  const jan = app.as(cast.jan)
  const mine = await jan.get('/mijn/plan')
  for (const words of ['Schrijf een brief', 'Karin de Wit', 'Vakschool De Hamer', 'Wil werkvoorbereider worden'])
    expect(mine.text).toContain(words)
  await jan.submit(`/mijn/plan/stappen/${own.id}/gedaan`)
  expect((await fatma.get(`${file}/plan`)).text).toContain('Schrijf een brief Wie De persoon zelf Stand Klaar')

  // Work, and one tap after three months. policy: D10
  await filled(fatma, `${file}/plaatsing`, `${file}/plaatsing`, {
    employer: 'Bouwbedrijf Smit',
    occupation: 'Werkvoorbereider',
    hoursPerWeek: '32',
    contract: 'temporary',
    startedOn: '2026-07-06',
    referralId: referral.id!,
  })
  const outcome = (await app.database.owner.query('select id from plans.outcome where person_id = $1 and months = 3', [personId])).rows[0]
    .id
  expect((await jan.get(`/mijn/hoe-gaat-het/${outcome}`)).status).toBe(404)
  app.clock.setAhead(app.clock.ahead() + 95)
  await app.program.settle()
  expect((await jan.get(`/mijn/hoe-gaat-het/${outcome}`)).text).toContain('Goed, ik werk nog')
  // The same from the link in the message, without signing in.
  const token = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: outcome, what: 'outcome', personId, days: 30 }),
  )
  const visitor = app.as(null)
  expect((await visitor.get(`/hoe-gaat-het/${token}`)).text).not.toContain('Bouwbedrijf')
  expect((await visitor.submit(`/hoe-gaat-het/${token}`, { answer: 'well' })).text).toContain('Dank u wel')
  expect((await jan.get(`/mijn/hoe-gaat-het/${outcome}`)).text).toContain('Dank u wel')
  app.clock.setAhead(0)
  expect(app.bugs).toEqual([])
})

test('a discreet task is seen by debt help, and by no school or temp agency', async () => {
  const { file, fatma } = await arrive(app, cast)
  const task = await addStep(fatma, file, { title: 'Gesprek over geld', kind: 'task', owner: others.debtHelp.id })
  const course = await referTo(fatma, file, others.planner)
  const posting = await referTo(fatma, file, others.posting, { startCondition: 'course-ended' })
  // An advance contact is not the agency's to see until it is sent. policy: D9
  expect((await app.as(others.agency.worker).get(`/aanbieder/doorverwijzingen/${posting.id}`)).status).toBe(404)
  await fatma.submit(`${file}/doorverwijzingen/${posting.id}/verzending`)
  expect((await app.as(others.debtHelp.worker).get(`/werk/taken/${task.id}`)).text).toContain('Gesprek over geld')
  expect((await app.as(others.debtHelp.worker).get(`${file}/plan`)).status).toBe(403)
  for (const [who, id] of [
    [others.school.worker, course.id],
    [others.agency.worker, posting.id],
  ] as const) {
    const provider = app.as(who)
    const seen = [
      await provider.get('/aanbieder'),
      await provider.get(`/aanbieder/doorverwijzingen/${id}`),
      await provider.get(`/werk/taken/${task.id}`),
      await provider.get(`${file}/plan`),
    ]
    // Own list and own referral are theirs; the task and the plan are not.
    expect(seen.slice(0, 2).map((page) => page.status)).toEqual([200, 200])
    expect(seen[1]!.text).toContain('Jan de Boer')
    expect(seen.slice(2).some((page) => page.status === 200)).toBe(false)
    for (const page of seen) {
      expect(page.text).not.toContain('Gesprek over geld')
      expect(page.text).not.toContain('Geldwijs')
    }
  }
})

test('another provider, an uninvolved guide and one of another region get the same 404', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const seen = await Promise.all([
    app.as(others.agency.worker).get(`/aanbieder/doorverwijzingen/${id}`),
    app.as(others.agency.worker).post(`/aanbieder/doorverwijzingen/${id}/aanvaarding`),
    app.as(cast.gids3).get(`${file}/plan`),
    app.as(cast.gids2).get(`${file}/plan`),
    app.as(cast.gids3).get(`${file}/doorverwijzingen/${id}`),
  ])
  expect(seen.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
  for (const answer of seen) expect(answer.text).not.toContain('de Boer')
  expect((await app.as(others.agency.worker).get('/aanbieder')).html).not.toContain(id!)
})

test('the same forms twice make one plan, one step, one referral and one placement', async () => {
  const { file, personId, fatma } = await arrive(app, cast, { talk: false })
  await filled(fatma, `${file}/gesprekken/nieuw`, `${file}/gesprekken`, { outcome: 'referral' })
  const plan = await filled(fatma, `${file}/plan`, `${file}/plan`, { goal: 'Werkvoorbereider worden' })
  const step = await addStep(fatma, file, { title: 'Bel de school', kind: 'own-action', owner: 'guide' })
  const referral = await referTo(fatma, file, others.planner)
  const work = await filled(fatma, `${file}/plaatsing`, `${file}/plaatsing`, {
    employer: 'Bouwbedrijf Smit',
    occupation: 'Timmerman',
    hoursPerWeek: '36',
    contract: 'permanent',
    startedOn: '2026-07-06',
  })
  for (const [path, fields] of [
    ['plan', plan],
    ['plan/stappen', step],
    ['doorverwijzingen/concepten', { id: referral.id!, serviceId: others.planner }],
    [`doorverwijzingen/concepten/${referral.id}/verzending`, { version: '3', agreedHow: 'desk' }],
    ['plaatsing', work],
  ] as const) {
    expect([path, (await fatma.post(`${file}/${path}`, fields)).status]).toEqual([path, 303])
  }
  const { rows } = await app.database.owner.query(
    `select (select count(*)::int from plans.plan where person_id = $1) plans, (select count(*)::int from plans.step where person_id = $1) steps,
      (select count(*)::int from plans.referral where person_id = $1) referrals, (select count(*)::int from plans.placement where person_id = $1) placements,
      (select count(*)::int from plans.outcome where person_id = $1) outcomes`,
    [personId],
  )
  // The step that was added, and three moments of aftercare that come with the work.
  expect(rows[0]).toEqual({ plans: 1, steps: 4, referrals: 1, placements: 1, outcomes: 3 })
})

test('of two plans at once the second is told that one is there, and keeps what was typed', async () => {
  const { file, personId, fatma } = await arrive(app, cast, { talk: false })
  const goals = ['Werkvoorbereider worden', 'Uitvoerder worden']
  const answers = await Promise.all(goals.map((goal) => fatma.post(`${file}/plan`, { id: newId(), goal })))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  const lost = answers.findIndex((answer) => answer.status === 409)
  expect(answers[lost]!.text).toContain('Er is al een plan voor deze persoon')
  expect(answers[lost]!.text).toContain(`Dit schreef u ${goals[lost]}`)
  const { rows } = await app.database.owner.query('select goal from plans.plan_text where person_id = $1', [personId])
  expect(rows).toEqual([{ goal: goals[1 - lost] }])
})

test('a step is for a day that comes, and an organisation decides', async () => {
  const { file, fatma } = await arrive(app, cast)
  const step = { id: newId(), title: 'Betaalt de gemeente?', kind: 'decision', owner: cast.municipality, dueOn: '2026-07-06' }
  for (const [wrong, said] of [
    [{ dueOn: '2026-07-05' }, 'Deze dag is voorbij'],
    [{ owner: 'person' }, 'Een besluit neemt een organisatie'],
    [{ owner: 'guide' }, 'Een besluit neemt een organisatie'],
  ] as const) {
    const answer = await fatma.post(`${file}/plan/stappen`, { ...step, ...wrong })
    expect([answer.status, answer.text.includes(said), answer.html.includes('Betaalt de gemeente?')]).toEqual([422, true, true])
  }
  expect((await fatma.post(`${file}/plan/stappen`, step)).status).toBe(303)
})

test('not answered in time it expires by the clock, and the provider no longer sees the person', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const before = app.clock.ahead()
  app.clock.setAhead(before + 12)
  await app.program.settle()
  expect(await stateOf(id!)).toBe('expired')
  expect((await fatma.get(`${file}/plan`)).text).toContain('Geen antwoord gekregen')
  expect((await app.as(others.school.worker).get(`/aanbieder/doorverwijzingen/${id}`)).status).toBe(404)
  expect((await app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)).status).toBe(404)
  app.clock.setAhead(before)
})

test('no referral without a conversation, without agreement, or without a payer', async () => {
  const quiet = await arrive(app, cast, { talk: false })
  await filled(quiet.fatma, `${quiet.file}/plan`, `${quiet.file}/plan`, { goal: 'Werk vinden' })
  const begin = { id: newId(), serviceId: others.planner }
  const refused = await quiet.fatma.post(`${quiet.file}/doorverwijzingen/concepten`, begin)
  expect([refused.status, refused.text.includes('Leg eerst een gesprek vast')]).toEqual([409, true])
  const { file, fatma } = await arrive(app, cast)
  const { draft } = await beginDraft(fatma, file, others.planner)
  expect((await fatma.post(`${draft}/betaling`, { version: '0', payer: 'not-yet-arranged' })).status).toBe(422)
  await fillDraft(fatma, draft, { goesAlong: 'Wil leren', reason: 'fits-goal' })
  expect((await fatma.post(`${draft}/verzending`, { version: '2', agreedHow: 'desk' })).status).toBe(409)
  await fillDraft(fatma, draft, { payer: 'uwv' })
  expect((await fatma.post(`${draft}/verzending`, { version: '3', agreedHow: 'no' })).text).toContain('Laat eerst zien wat er meegaat')
})

test('of two answers at once one wins and the other is told', async () => {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const answers = await Promise.all([1, 2].map(() => app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
})

test('a referral that is declined is told to the person, with who looks further', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const teacher = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${id}`
  expect((await teacher.get(received)).text).toContain('Bij wie ligt het Vakschool De Hamer')
  expect((await teacher.post(`${received}/afwijzing`)).text).toContain('Waarom neemt u niet aan?: kies')
  await teacher.submit(`${received}/afwijzing`, { reason: 'no-capacity' })
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toMatch(/Vakschool De Hamer kan u nu niet helpen.* Fatma Yilmaz.* zoekt met u verder/)
})

test('a decision of no stops the referral that waits for it', async () => {
  const { file, fatma } = await arrive(app, cast)
  const decision = await addStep(fatma, file, { title: 'Betaalt de gemeente?', kind: 'decision', owner: cast.municipality })
  const { id } = await referTo(fatma, file, others.planner, { waitsForStep: decision.id! })
  await app.as(others.school.worker).submit(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)
  await app.as(cast.klantmanager).submit(`/werk/taken/${decision.id}`, { answer: 'no' })
  expect(await stateOf(id!)).toBe('withdrawn')
  expect(app.bugs).toEqual([])
})
