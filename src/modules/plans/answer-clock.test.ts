import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../platform/actor.ts'
import { dateOf } from '../../platform/clock.ts'
import { inContext } from '../../platform/db/context.ts'
import { workingDaysAfter } from '../../platform/working-days.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { arrive, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { sweeps } from './jobs.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})
const ask = async <T>(text: string, values: unknown[]) => (await app.database.owner.query(text, values)).rows as T[]

// policy: D6
test('two answers at the same moment: one holds, and the other hears that somebody was first', async () => {
  const { file } = await arrive(app, cast)
  const sent = await referTo(app.as(cast.fatma), file, others.planner)
  const path = `/aanbieder/doorverwijzingen/${sent.id}`
  const page = await app.as(others.school.worker).get(path)
  const said = await Promise.all([
    app.as(others.school.worker).post(`${path}/aanvaarding`),
    app.as(others.school.worker).post(`${path}/afwijzing`, { ...fieldsOf(page, `${path}/afwijzing`), reason: 'no-capacity' }),
  ])
  expect(said.filter(({ status }) => status === 303)).toHaveLength(1)
  const loser = said.find(({ status }) => status !== 303)!
  // After a no the person is out of sight of the one who came second.
  expect([404, 409]).toContain(loser.status)
  if (loser.status === 409) expect(loser.text).toContain('Iemand was u voor')
  const facts = await ask('select to_state from plans.referral_fact where referral_id = $1', [sent.id])
  expect(facts.length).toBe(2)
})

// The day by Dutch time on which it is sent, working days to answer, the last moment to answer and the first that is too late.
const CLOCKS = [
  ['an ordinary week', '2026-07-06T08:00:00Z', 5, '2026-07-13', '2026-07-13T21:59:59Z', '2026-07-13T22:00:00Z'],
  ['sent just after midnight in summer', '2026-07-05T22:30:00Z', 5, '2026-07-13', '2026-07-13T21:59:59Z', '2026-07-13T22:00:00Z'],
  ['over the end of summer time', '2026-10-23T08:00:00Z', 1, '2026-10-26', '2026-10-26T22:59:59Z', '2026-10-26T23:00:00Z'],
  ['over the start of summer time', '2027-03-25T22:30:00Z', 3, '2027-04-01', '2027-04-01T21:59:59Z', '2027-04-01T22:00:00Z'],
  ['over Christmas and the turn of the year', '2026-12-23T08:00:00Z', 5, '2026-12-31', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
  ['over New Year', '2026-12-30T08:00:00Z', 2, '2027-01-04', '2027-01-04T22:59:59Z', '2027-01-04T23:00:00Z'],
  ['over Ascension Day and Liberation Day', '2027-04-30T08:00:00Z', 5, '2027-05-11', '2027-05-11T21:59:59Z', '2027-05-11T22:00:00Z'],
] as const

test.each(CLOCKS)('the clock of an answer: %s', async (_, sentAt, days, by, last, late) => {
  expect(workingDaysAfter(dateOf(Temporal.Instant.from(sentAt)), days)).toBe(by)
  const { file } = await arrive(app, cast)
  const { id } = await referTo(app.as(cast.fatma), file, others.planner)
  await app.database.owner.query('update plans.referral set accept_by = $2 where id = $1', [id, by])
  const stateAt = async (moment: string) => {
    const now = Temporal.Instant.from(moment)
    const actor = systemActor({ now, today: dateOf(now), requestId: 'test' })
    const { run } = sweeps.find(({ name }) => name === 'plans.referral-accept-by')!
    await inContext(app.program.around.db, actor, 'none', (tx) => run(tx, actor))
    return (await ask<{ state: string }>('select state from plans.referral where id = $1', [id]))[0]!.state
  }
  expect([await stateAt(last), await stateAt(late)]).toEqual(['sent', 'expired'])
})
