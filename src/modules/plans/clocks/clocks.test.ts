import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { saidOf } from './rules.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@hamer.example' where id = $1", [others.school.worker])
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

/** Days pass, and the program looks at its clocks. */
async function daysPass(days: number) {
  app.clock.setAhead(app.clock.ahead() + days)
  await app.program.settle()
  await app.program.settle()
}
const reminders = async () =>
  (
    await app.database.owner.query<{ body: string }>(
      "select body from platform.caught_mail where to_address = 'els@hamer.example' and body like '%of taak waarvan de dag eraan komt%' order by at, id",
    )
  ).rows.map((row) => row.body)

// policy: D6, E1
test('who owes an answer hears it once on the working day before; of a day that passed the regular contact asks how it stands, until it goes on', async () => {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const received = `/aanbieder/doorverwijzingen/${id}`
  // Monday 6 July, five working days: by Monday 13; said on Friday 10, and no more in the weekend.
  await daysPass(3)
  expect(await reminders()).toEqual([])
  for (const days of [1, 3]) {
    await daysPass(days)
    expect(await reminders()).toHaveLength(1)
  }
  expect((await reminders())[0]).not.toMatch(/Jan|de Boer|Planner|Hamer/)
  const school = app.as(others.school.worker)
  await school.submit(`${received}/aanvaarding`)
  await school.submit(`${received}/start`)
  await school.submit(`${received}/stilstand`, { holdReason: 'person-cannot-now', holdUntil: '2026-07-20' })
  await daysPass(6)
  expect((await fatma.get('/werk')).text).not.toContain('Navragen bij de aanbieder')
  await daysPass(1)
  expect((await fatma.get('/werk')).text).toContain('Navragen bij de aanbieder')
  expect(await reminders()).toHaveLength(2)
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toContain('vraagt na hoe het verdergaat')
  await school.submit(`${received}/hervatting`)
  expect((await fatma.get('/werk')).text).not.toContain('Navragen bij de aanbieder')
  const steps = await app.database.owner.query("select state from plans.step where kind = 'checking' and after_referral = $1", [id])
  expect(steps.rows).toEqual([{ state: 'done' }])
})

// policy: E1
test('a partner hears of a task that was asked of it and, once, that its day comes; of what the person no longer shares it hears nothing', async () => {
  app.clock.setAhead(0)
  await app.database.owner.query("update access.account set email = 'geldwijs@geld.example' where id = $1", [others.debtHelp.worker])
  const mails = async (words: string) =>
    (
      await app.database.owner.query<{ body: string }>(
        "select body from platform.caught_mail where to_address = 'geldwijs@geld.example' and body like '%' || $1 || '%' order by at, id",
        [words],
      )
    ).rows.map((row) => row.body)
  const { file, fatma } = await arrive(app, cast)
  const task = { kind: 'task', owner: others.debtHelp.id, dueOn: '2026-07-13' }
  await addStep(fatma, file, { title: 'Overzicht van geldzaken', ...task })
  const kept = await addStep(fatma, file, { title: 'Brief aan de bank', ...task })
  await addStep(fatma, file, { title: 'Alleen voor wie genoemd is', special: 'on', ...task })
  await app.database.owner.query(
    `insert into plans.sharing (region_code, id, person_id, item_kind, item_id, organisation_id, effect, from_at, from_kind)
       select region_code, gen_random_uuid(), person_id, 'step', id, owner_organisation, 'stopped', '2026-07-06', 'person' from plans.step where id = $1`,
    [kept.id],
  )
  // One that this worker keeps silent.
  const silent = await addStep(fatma, file, { title: 'Loonstroken zoeken', ...task })
  await app.as(others.debtHelp.worker).submit(`/werk/taken/${silent.id}/berichten/meldingen`, { stil: 'ja' })
  await daysPass(0)
  await daysPass(1)
  expect(await mails('- 2 nieuwe taken')).toHaveLength(1)
  expect(await mails('dag eraan komt')).toEqual([])
  for (const days of [3, 1]) {
    await daysPass(days)
    expect(await mails('- 1 aanmelding of taak')).toHaveLength(1)
  }
  expect((await mails('')).join()).not.toMatch(/Jan|de Boer|geldzaken|bank|Loonstroken|genoemd/)
})

test.each([
  ['sent', '2026-12-24', '2026-12-23', 'comes'],
  // Christmas, a weekend: Monday is the next working day after Thursday.
  ['sent', '2026-12-28', '2026-12-24', 'comes'],
  ['sent', '2026-12-28', '2026-12-23', null],
  ['received', '2026-12-23', '2026-12-24', null],
  ['on-hold', '2026-12-24', '2026-12-24', 'passed'],
  ['on-hold', '2026-12-25', '2026-12-24', null],
  ['running', '2026-12-24', '2026-12-24', null],
  ['running', '2026-12-23', '2026-12-24', 'passed'],
  ['accepted', '2026-12-23', '2026-12-24', 'passed'],
] as const)('of a %s referral that runs to %s it is said on %s: %s', (state, clockOn, today, said) => {
  expect(saidOf(state, clockOn, today)).toBe(said)
})
