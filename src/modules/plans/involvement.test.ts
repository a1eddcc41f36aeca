import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { grantRole, putAccount, type GivenRole } from '../access/index.ts'
import { insertPrice, insertService, putEvidence } from '../catalogue/index.ts'
import { tieAtDesk } from '../people/index.ts'
import { giveRole, insertOrganisation, type OrganisationType } from '../regions/index.ts'

let app: TestApp
let cast: Cast
let others: Awaited<ReturnType<typeof enterOthers>>
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterOthers()
})
afterAll(() => app.close())

/** A school with a course, a temp agency without a referral, and debt help with a worker each. */
function enterOthers() {
  return app.system(async (tx, actor) => {
    const organisation = async (name: string, type: OrganisationType, role: GivenRole) => {
      const id = newId()
      await insertOrganisation(tx, actor, {
        id,
        name,
        types: [type],
        sensitivity: type === 'debt-help' ? 'discreet' : 'normal',
        validFrom: '2021-01-01',
        municipalities: [],
      })
      await giveRole(tx, actor, { organisationId: id, regionCode: cast.region, role: role as 'provider', validFrom: '2021-01-01' })
      const account = await putAccount(tx, {
        audience: 'staff',
        issuer: 'test',
        subject: name,
        displayName: `Werker ${name}`,
        organisationId: id,
      })
      await grantRole(tx, actor, { accountId: account.id, role, regionCode: cast.region })
      return { id, worker: account.id }
    }
    const service = async (organisationId: string, name: string) => {
      const id = await insertService(tx, actor, {
        organisationId,
        name,
        kind: 'training',
        aim: 'a',
        method: 'b',
        afterwards: 'c',
        forWhom: 'd',
        howToApply: 'e',
        status: 'public',
        confirmedOn: actor.today,
        newSince: '2020-01-01',
        regions: [cast.region],
      })
      await insertPrice(tx, {
        serviceId: id,
        part: 'payer',
        kind: 'fixed',
        amountCents: 480_000,
        vatBasisPoints: 0,
        quantity: 1,
        validFrom: '2026-01-01',
      })
      await putEvidence(tx, actor, { serviceId: id, kind: 'certificate', source: 'Inspectie', onDate: '2026-01-01' })
      return id
    }
    const school = await organisation('Vakschool De Hamer', 'school', 'provider')
    const agency = await organisation('Bouwkracht', 'temp-agency', 'provider')
    const debtHelp = await organisation('Geldwijs', 'debt-help', 'partner')
    return { school, agency, debtHelp, planner: await service(school.id, 'Planner in de bouw') }
  })
}

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
const refer = (file: string, service: string) =>
  send(`${file}/doorverwijzingen/nieuw?dienst=${service}`, `${file}/doorverwijzingen`, {
    goesAlong: 'Wil planner worden',
    payer: 'municipality',
    reason: 'fits-goal',
    agreed: 'yes',
  })

test('plan, step, referral and task answer to those involved only; to all others with the one 404', { timeout: 60_000 }, async () => {
  const { file, personId } = await janWithPlan()
  const task = await step(file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  const own = await step(file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  const referral = await refer(file, others.planner)
  await app.system((tx, actor) => tieAtDesk(tx, actor, { regionCode: cast.region, id: personId, birthDate: null }, cast.jan))
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
