import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, beginDraft, claimed, fillDraft, referTo } from '../../../testing/arrive.ts'
import { crawl } from '../../../testing/crawl.ts'
import { pages } from '../../../testing/every-route.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import type { Role } from '../../../platform/actor.ts'

const SPECIAL = 'Intake bij De Rivier'
const DISCREET = 'Brief aan schuldeisers'
// What goes along to debt help; the names of its services are public, but not that this person goes there.
const SENT = 'Wil de brieven op orde'
const DRAFTED = 'Wil leren budgetteren'
const [HELP, COURSE] = ['Orde in geldzaken', 'Rondkomen met geld']

let app: TestApp
let cast: Cast
let others: Providers
let at: Awaited<ReturnType<typeof arrive>>
let special: string
let referral: string
let draft: string
let jan: Awaited<ReturnType<typeof claimed>>
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  at = await arrive(app, cast)
  await addStep(at.fatma, at.file, { title: DISCREET, kind: 'task', owner: 'guide', discreet: 'on' })
  special = (await addStep(at.fatma, at.file, { title: SPECIAL, kind: 'task', owner: others.debtHelp.id, special: 'on' })).id!
  const service = (name: string) => app.system((tx, actor) => enterService(tx, actor, cast.region, others.debtHelp.id, name, 'debt-help'))
  referral = (await referTo(at.fatma, at.file, await service(HELP), { goesAlong: SENT })).id!
  draft = (await beginDraft(at.fatma, at.file, await service(COURSE))).draft
  await fillDraft(at.fatma, draft, { goesAlong: DRAFTED })
  // A colleague of Fatma helps with the file, and Karin is the regular contact.
  await rows(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
       select $1, gen_random_uuid(), $2, organisation_id, id, 'file', 'guidance', 'named', '2026-07-01' from access.account where id = $3`,
    cast.region,
    at.personId,
    cast.gids3,
  )
  const karin = app.as(cast.klantmanager)
  const proposal = /\/werk\/contactpersoon\/([0-9a-f-]{36})/.exec((await karin.get('/werk/taken')).html)![1]!
  await karin.submit(`/werk/contactpersoon/${proposal}`, { answer: 'yes' })
  jan = await claimed(app, cast, at.personId)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const rows = async (sql: string, ...values: unknown[]) => (await app.database.owner.query(sql, values)).rows

// policy: E2
test('every page and list of everybody else says at most “andere afspraak”', { timeout: 120_000 }, async () => {
  // Pages without a person have no steps to show.
  const touching = pages.filter(({ purpose }) => purpose !== null)
  const walkers: [Role | null, string, boolean][] = [
    [null, cast.gids2, false],
    [null, others.school.worker, false],
    ['guide', cast.gids3, false],
    ['partner', cast.klantmanager, true],
    ['partner', others.debtHelp.worker, false],
    ['provider', others.agency.worker, false],
    ['coordinator', cast.coordinator, false],
  ]
  for (const [role, account, mayKnowDiscreet] of walkers) {
    const who = app.as(account)
    const said: string[] = []
    const look = async (path: string) => {
      const answer = await who.get(path)
      const hidden = mayKnowDiscreet ? [SPECIAL] : [SPECIAL, DISCREET, DRAFTED, ...(account === others.debtHelp.worker ? [] : [SENT])]
      if (hidden.some((words) => answer.html.includes(words))) said.push(path)
      return answer
    }
    if (role !== null) await crawl(touching, role, 'veluwe-stedendriehoek', look)
    for (const path of [
      at.file,
      `${at.file}/plan`,
      `${at.file}/plan/stappen/${special}/bevoegden`,
      `/werk/taken/${special}`,
      '/werk/taken',
      `${at.file}/doorverwijzingen/${referral}`,
      `${at.file}/doorverwijzingen/${referral}/geld`,
      `${at.file}/plan/onderdelen/doorverwijzing/${referral}`,
      draft,
      `${draft}/gegevens`,
    ])
      await look(path)
    expect([account, said]).toEqual([account, []])
  }
  const plan = (await app.as(cast.gids3).get(`${at.file}/plan`)).text.toLowerCase()
  expect(plan).toContain('werkvoorbereider')
  expect(plan.split('andere afspraak').length).toBeGreaterThan(2)
  expect((await app.as(cast.klantmanager).get(`${at.file}/plan`)).text).toContain(DISCREET)
  expect((await app.as(cast.gids3).post(`${at.file}/plan/stappen/${special}/afronding`, { state: 'done' })).status).toBe(404)
})

// policy: E2
test('a referral to confidential help is “andere afspraak” for a colleague with the file, who can do nothing with it; who covers for the lead knows it', async () => {
  const roos = app.as(cast.gids3)
  const [{ reference }] = await rows('select reference from plans.referral where id = $1', referral)
  // Debt help wrote something at its referral, and the person shares the goal with it.
  await rows(
    `insert into plans.note (region_code, id, person_id, item_kind, item_id, by_kind, by_account, organisation_id, at)
       values ($1, gen_random_uuid(), $2, 'referral', $3, 'staff', $4, $5, '2026-07-06T10:00Z')`,
    cast.region,
    at.personId,
    referral,
    others.debtHelp.worker,
    others.debtHelp.id,
  )
  const goal = (await rows('select id from plans.plan where person_id = $1', at.personId))[0].id
  await jan.submit('/mijn/plan/delen/gedeeld', { itemKind: 'goal', itemId: goal, organisationId: others.debtHelp.id })
  for (const page of ['plan', 'plan/delen', 'tijdlijn', 'verhuizing', 'plaatsing', 'sluiting']) {
    const { status, text } = await roos.get(`${at.file}/${page}`)
    expect([page, status, [HELP, COURSE, 'Geldwijs'].filter((words) => text.includes(words))]).toEqual([page, 200, []])
  }
  for (const path of [`${at.file}/doorverwijzingen/${referral}`, `${at.file}/plan/onderdelen/doorverwijzing/${referral}`, draft])
    expect((await roos.get(path)).status, path).toBe(404)
  const taken = await roos.post(`${at.file}/doorverwijzingen/${referral}/intrekking`, { withdrawReason: 'other' })
  expect([taken.status, (await roos.get(`/werk/doorverwijzing?nummer=${reference}`)).text.includes('niets dat u mag zien')]).toEqual([
    404,
    true,
  ])
  expect((await app.as(cast.klantmanager).get(`${at.file}/doorverwijzingen/${referral}`)).text).toContain(SENT)
  expect((await at.fatma.get(draft)).text).toContain(COURSE)
  await rows(
    `insert into plans.cover (region_code, id, of_account, by_account, from_on, until_on, made_by, made_at)
       values ($1, gen_random_uuid(), $2, $3, '2026-07-01', '2026-07-20', $2, '2026-07-01')`,
    cast.region,
    cast.klantmanager,
    cast.gids3,
  )
  expect((await roos.get(`${at.file}/plan`)).text).toContain(HELP)
  expect((await roos.get(`${at.file}/plan`)).text).toContain(DISCREET)
  await rows('delete from plans.cover')
  // Who led a plan that ended before this one does not know it either.
  await rows(
    `insert into plans.plan (region_code, id, person_id, opened_at, opened_by, lead_account, lead_organisation, ended_on)
       select $1, gen_random_uuid(), $2, '2026-01-05T10:00Z', id, id, organisation_id, '2026-03-01' from access.account where id = $3`,
    cast.region,
    at.personId,
    cast.gids3,
  )
  const plan = (await roos.get(`${at.file}/plan`)).text
  expect([plan.includes('Werkvoorbereider'), plan.includes(HELP), plan.includes(DISCREET)]).toEqual([true, false, false])
  await rows('delete from plans.plan where ended_on is not null')
})

test('no event, mail, log line or number of a special step leaves the plan; its words stand only in its own row', async () => {
  expect(await rows('select type from platform.outbox where subject = $1', special)).toEqual([])
  const outbox = await rows("select count(*)::int as n from platform.outbox where data::text like '%' || $1 || '%'", SPECIAL)
  expect(outbox).toEqual([{ n: 0 }])
  expect(JSON.stringify(app.logged)).not.toContain(SPECIAL)
  expect(await rows("select 1 from people.sight where record = $1 and because = 'task'", special)).toEqual([])
  expect((await at.fatma.get('/werk')).text).not.toContain(SPECIAL)
})

test('the maker and who is named know it, the person always; a name taken away closes it at once', async () => {
  expect((await at.fatma.get(`${at.file}/plan`)).text).toContain(SPECIAL)
  expect((await jan.get('/mijn/plan')).text).toContain(SPECIAL)
  const named = `${at.file}/plan/stappen/${special}/bevoegden`
  const page = await at.fatma.get(named)
  expect(page.text).toContain('Maakte de stap')
  const helper = app.as(others.debtHelp.worker)
  expect((await helper.get('/werk/taken')).text).not.toContain(SPECIAL)
  expect((await at.fatma.post(named, { worker: cast.anne })).status).toBe(422)
  await at.fatma.submit(named, { ...fieldsOf(page, named), worker: others.debtHelp.worker })
  expect((await helper.get('/werk/taken')).text).toContain(SPECIAL)
  await at.fatma.submit(`${named}/verwijdering`, { worker: others.debtHelp.worker })
  expect((await helper.get(`/werk/taken/${special}`)).status).toBe(404)
  expect((await at.fatma.post(`${named}/verwijdering`, { worker: cast.fatma })).status).toBe(422)
})

// policy: L2
test('without a basis of its own no special step is made', async () => {
  await rows("update people.legal_basis set valid_until = '2026-07-01' where purpose = 'special-step'")
  const form = fieldsOf(await at.fatma.get(`${at.file}/plan/stappen/nieuw`), `${at.file}/plan/stappen`)
  const fields = { ...form, title: 'Nog iets', kind: 'task', owner: 'guide', dueOn: '2026-07-20', special: 'on' }
  expect((await at.fatma.post(`${at.file}/plan/stappen`, fields)).status).toBe(403)
  await rows("update people.legal_basis set valid_until = null where purpose = 'special-step'")
})
