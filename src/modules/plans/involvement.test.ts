import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { beginDraft, fillDraft, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { giveSight, tieAccount } from '../people/index.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

/** Jan with a plan, led by Fatma. */
async function janWithPlan() {
  const karin = app.as(cast.klantmanager)
  const handover = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', {
    ...handover,
    firstName: 'Jan',
    lastName: 'de Boer',
    phone: '06 12 34 56 78',
    municipality: 'GM0301',
    questionKind: 'work',
    reason: 'other-expertise',
    agreed: 'yes',
  })
  await app.as(cast.fatma).post(`/werk/overdrachten/${handover.id}/aanvaarding`)
  const file = `/werk/personen/${handover.id}`
  await send(`${file}/gesprekken/nieuw`, `${file}/gesprekken`, { situation: 'Wil leren', outcome: 'referral' })
  await send(`${file}/plan`, `${file}/plan`, { goal: 'Planner worden' })
  return { file, personId: handover.id! }
}

/** Fatma fills in the form of a page and sends it; gives the id of what she made. */
async function send(page: string, action: string, fields: Record<string, string>): Promise<string> {
  const fatma = app.as(cast.fatma)
  const sent: Record<string, string> = { ...fieldsOf(await fatma.get(page), action), ...fields }
  const answer = await fatma.post(action, sent)
  if (answer.status !== 303) throw new Error(`${action}: ${answer.status} ${answer.text.slice(0, 400)}`)
  return sent.id!
}

const step = (file: string, fields: Record<string, string>) =>
  send(`${file}/plan/stappen/nieuw`, `${file}/plan/stappen`, { dueOn: '2026-07-20', ...fields })
const refer = async (file: string, service: string, fields: Record<string, string> = {}) =>
  (await referTo(app.as(cast.fatma), file, service, { goesAlong: 'Wil planner worden', ...fields })).id!

test('plan, step, referral and task answer to those involved only; to all others with the one 404', { timeout: 60_000 }, async () => {
  const { file, personId } = await janWithPlan()
  const task = await step(file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  const own = await step(file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  const referral = await refer(file, others.planner)
  await app.system((tx, actor) => tieAccount(tx, actor, { regionCode: cast.region, personId }, cast.jan))
  const objects = {
    plan: `${file}/plan`,
    work: `${file}/plaatsing`,
    referral: `${file}/doorverwijzingen/${referral}`,
    received: `/aanbieder/doorverwijzingen/${referral}`,
    task: `/werk/taken/${task}`,
  }
  // Who opens what; everything else is a 404. Debt help knows Jan by its task, but has no basis to guide him.
  const table: [string, string | null, Partial<Record<keyof typeof objects, number>>][] = [
    ['a visitor', null, {}],
    ['Jan himself, at a desk', cast.jan, {}],
    ['another person', cast.anne, {}],
    ['the guide who leads', cast.fatma, { plan: 200, work: 200, referral: 200 }],
    ['a guide of the same region', cast.gids3, {}],
    ['a guide of another region', cast.gids2, {}],
    ['the coordinator', cast.coordinator, {}],
    ['debt help', others.debtHelp.worker, { plan: 403, work: 403, referral: 403, task: 200 }],
    ['the school', others.school.worker, { received: 200 }],
    ['a temp agency without a referral', others.agency.worker, {}],
  ]
  for (const [name, who, opens] of table) {
    for (const [object, path] of Object.entries(objects)) {
      const answer = await app.as(who).get(path)
      expect([name, object, answer.status]).toEqual([name, object, opens[object as keyof typeof objects] ?? 404])
      if (answer.status !== 200) expect(answer.html).not.toMatch(/de Boer|geldzaken|Planner/)
    }
    if (who === cast.fatma) continue
    const added = await app.as(who).post(`${file}/plan/stappen`, { id: newId(), title: 'Stiekem', kind: 'own-action', owner: 'person' })
    expect([name, [403, 404].includes(added.status)]).toEqual([name, true])
    if (who !== cast.jan) expect([name, (await app.as(who).post(`/mijn/plan/stappen/${own}/gedaan`)).status]).toEqual([name, 404])
  }
  const { rows } = await app.database.owner.query(
    'select title, state from plans.step s join plans.step_text t on t.step_id = s.id where s.person_id = $1 order by title',
    [personId],
  )
  expect(rows).toEqual([
    { title: 'Overzicht van geldzaken', state: 'open' },
    { title: 'Schrijf een brief', state: 'open' },
  ])
  expect(app.bugs).toEqual([])
})

const stateOf = async (id: string) =>
  (await app.database.owner.query('select state from plans.referral where id = $1', [id])).rows[0].state as string
const decide = (id: string, answer: string) => app.as(cast.klantmanager).post(`/werk/taken/${id}`, { answer })
const decisionIn = (file: string) => step(file, { title: 'Betaalt de gemeente?', kind: 'decision', owner: cast.municipality })

test('a start waits only for an open decision in the same plan, and a reason must be true', async () => {
  const { file } = await janWithPlan()
  const elsewhere = await decisionIn((await janWithPlan()).file)
  const fatma = app.as(cast.fatma)
  const { draft } = await beginDraft(fatma, file, others.planner)
  const wrong = (waitsForStep: string) => fatma.post(`${draft}/start`, { version: '0', waitsForStep })
  expect((await wrong(newId())).status).toBe(422)
  expect((await wrong(elsewhere)).status).toBe(422)
  const own = await fatma.post(`${draft}/waarom`, { version: '0', reason: 'own-instrument' })
  expect([own.status, own.text.includes('Deze dienst is niet van uw eigen organisatie')]).toEqual([422, true])
  await fillDraft(fatma, draft, { goesAlong: 'Wil leren', payer: 'uwv' })
  expect((await fatma.get(`${draft}/controle`)).text).toContain('Dit moet nog voordat u kunt versturen Waarom deze dienst')
  expect((await fatma.post(`${draft}/verzending`, { version: '3', agreedHow: 'desk' })).status).toBe(409)
  expect(app.bugs).toEqual([])
})

test('a decision is answered yes or no, once, by its organisation; the guide may only let it lapse', async () => {
  const { file } = await janWithPlan()
  const decision = await decisionIn(file)
  const referral = await refer(file, others.planner, { waitsForStep: decision })
  await app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${referral}/aanvaarding`)
  expect((await decide(decision, 'done')).status).toBe(422)
  expect((await app.as(cast.fatma).post(`${file}/plan/stappen/${decision}/afronding`, { state: 'done' })).status).toBe(409)
  const answers = await Promise.all([decide(decision, 'yes'), decide(decision, 'no')])
  expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1)
  const lapsed = await decisionIn(file)
  const other = await refer(file, others.mason, { waitsForStep: lapsed })
  await app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${other}/aanvaarding`)
  await app.as(cast.fatma).post(`${file}/plan/stappen/${lapsed}/afronding`, { state: 'dropped' })
  expect(await stateOf(other)).toBe('accepted')
})

test('accepted while the decision comes in: the referral never hangs', async () => {
  for (const answer of ['yes', 'no']) {
    const { file } = await janWithPlan()
    const decision = await decisionIn(file)
    const referral = await refer(file, others.planner, { waitsForStep: decision })
    await Promise.all([decide(decision, answer), app.as(others.school.worker).post(`/aanbieder/doorverwijzingen/${referral}/aanvaarding`)])
    expect(await stateOf(referral)).toBe(answer === 'yes' ? 'accepted' : 'withdrawn')
  }
  expect(app.bugs).toEqual([])
})

test('an advance contact does not exist for a provider that knows the person already', async () => {
  const { file } = await janWithPlan()
  await refer(file, others.planner)
  const advance = await refer(file, others.mason, { startCondition: 'course-ended' })
  const school = app.as(others.school.worker)
  expect((await school.get(`/aanbieder/doorverwijzingen/${advance}`)).status).toBe(404)
  expect((await school.post(`/aanbieder/doorverwijzingen/${advance}/aanvaarding`)).status).toBe(404)
})

test('who covers sees a discreet decision as another appointment everywhere, and cannot end it', async () => {
  const { file, personId } = await janWithPlan()
  const discreet = await step(file, { title: 'Schuldsanering toegelaten', kind: 'decision', owner: others.debtHelp.id })
  await app.system((tx, actor) =>
    giveSight(tx, actor, {
      regionCode: cast.region,
      personId,
      organisationId: cast.uwv,
      accountId: cast.gids3,
      scope: 'file',
      purpose: 'guidance',
      because: 'cover',
      record: personId,
    }),
  )
  const cover = app.as(cast.gids3)
  expect((await cover.get(`${file}/plan`)).text).toContain('andere afspraak')
  for (const path of ['plan', `doorverwijzingen/nieuw?dienst=${others.planner}`])
    expect((await cover.get(`${file}/${path}`)).text).not.toContain('Schuldsanering')
  expect((await cover.post(`${file}/plan/stappen/${discreet}/afronding`, { state: 'dropped' })).status).toBe(404)
})
