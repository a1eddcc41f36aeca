import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, referTo, startWork } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { costPerDurable, interval, shareOf, sharesOf } from './rules.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp({ start: '2026-07-06T08:00:00Z' })
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

test('the range of a share is Wilson’s, and small numbers are not shown', () => {
  // Wilson, E. B. (1927); values as published calculators give them.
  expect(interval(50, 100)).toEqual({ low: 40, high: 60 })
  expect(interval(0, 20)).toEqual({ low: 0, high: 16 })
  expect(interval(20, 20)).toEqual({ low: 84, high: 100 })
  expect(shareOf(4, 9)).toBeNull()
  expect(shareOf(4, 30)).toBeNull()
  expect(shareOf(28, 30)).toBeNull()
  expect(shareOf(12, 30)).toEqual({ percent: 40, low: 25, high: 58, of: 30 })
  expect(costPerDurable(3_000_000, 15, 30)).toBe(200_000)
  expect(costPerDurable(3_000_000, 3, 30)).toBeNull()
})

test('a small group is left out, and so many others with it that it does not follow from the whole', () => {
  const shown = (...groups: [string, number, number][]) =>
    [...sharesOf(groups.map(([code, part, whole]) => ({ code, part, whole })))].flatMap(([code, share]) => (share ? [code] : []))
  expect(shown(['a', 30, 60], ['b', 40, 80], ['c', 25, 50])).toEqual(['a', 'b', 'c'])
  expect(shown(['a', 30, 60], ['b', 40, 80], ['c', 3, 12])).toEqual(['b'])
  expect(shown(['a', 30, 60], ['b', 12, 80], ['c', 57, 60])).toEqual(['b'])
  expect(shown(['a', 30, 60], ['c', 3, 12])).toEqual([])
})

/** As many people as it takes, each like Jan: referred a year ago, ended with this, at work and answering like that. */
async function many(count: number, like: { outcome: string; reason: string | null; answer: string | null; born: string }) {
  const { file, personId, fatma } = await arrive(app, cast)
  const referred = await referTo(fatma, file, others.planner)
  const placed = await startWork(fatma, file, { referralId: referred.id! })
  await app.database.owner.query('update people.person_text set birth_date = $2 where person_id = $1', [personId, like.born])
  const { owner } = app.database
  const { rows } = await owner.query(
    `insert into plans.referral (select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'reference', 'test-' || gen_random_uuid(),
       'state', 'ended', 'outcome', $2::text, 'made_at', r.made_at - interval '1 year'))).* from plans.referral r, generate_series(1, $3) n where r.id = $1) returning id`,
    [referred.id, like.outcome, count],
  )
  for (const { id } of rows) {
    await owner.query(
      `insert into plans.referral_fact (region_code, id, referral_id, person_id, from_state, to_state, reason, by_kind, at)
       values ($1, gen_random_uuid(), $2, $3, 'running', 'ended', $4, 'provider', '2025-09-01')`,
      [cast.region, id, personId, like.reason],
    )
    await owner.query(
      `with placed as (insert into plans.placement (select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'referral_id', $2::uuid))).* from plans.placement p where p.id = $1)
         returning region_code, id, person_id)
       insert into plans.outcome (region_code, id, placement_id, person_id, months, due_on, asked_on, answer, answered_on, silent_on)
       select region_code, gen_random_uuid(), id, person_id, 6, '2026-03-01', '2026-03-01', $3, case when $3::text is not null then date '2026-03-01' end, case when $3::text is null then date '2026-03-22' end from placed`,
      [placed.id, id, like.answer],
    )
  }
}

// policy: K8
test('what came of a service stands per group with its range; stops that say nothing of it count for nobody, silence is told apart', async () => {
  await many(12, { outcome: 'achieved', reason: null, answer: 'well', born: '1980-01-01' })
  await many(11, { outcome: 'not', reason: null, answer: null, born: '1980-01-01' })
  await many(14, { outcome: 'stopped', reason: 'other-first', answer: 'stopped', born: '2005-01-01' })
  app.clock.setAhead(1)
  await app.program.settle()
  const page = (await app.as(cast.coordinator).get('/beheer/leren')).text
  // The goal: 12 of the 23 that count. Still at work: 12 of 37 who were asked. The young alone: nobody stopped for a reason that counts.
  expect(page).toContain('Iedereen Doorverwezen 40 Doel (deels) bereikt 52% (33–71), van 23')
  expect(page).toContain('Duurzaam aan het werk 32% (20–49), van 37 Antwoordde niet 30% (17–46), van 37')
  expect(page).toContain('Jonger dan 27 Doorverwezen 15 Doel (deels) bereikt te weinig')
  expect(page).toContain('Kosten per persoon die duurzaam werkt: € 14.800')
  expect(page).toContain('iets anders gaat nu voor: 14')
  expect(page).toContain('Kwam via een andere organisatie Doorverwezen 40')
  // The next answer makes the same groups public evidence of the service.
  const { rows } = await app.database.owner.query<{ id: string }>(
    "select id from plans.outcome where months = 6 and answer = 'well' limit 1",
  )
  await app.system((tx, actor) =>
    tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-given.v1', { regionCode: cast.region, subject: rows[0]!.id }),
  )
  await app.program.settle()
  const service = (await app.as(null).get(`/diensten/${others.planner}`)).text
  for (const words of ['12 van 26. 46,2%', 'voor mensen van 27 tot 50 jaar', 'voor mensen die via een andere organisatie kwamen'])
    expect(service).toContain(words)
  const own = await app.as(others.school.worker).get('/aanbieder/leren')
  expect(own.text).toContain('52% (33–71), van 23')
  expect((await app.as(others.agency.worker).get('/aanbieder/leren')).text).not.toContain('Planner in de bouw')
})
