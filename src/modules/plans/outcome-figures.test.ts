import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newLink } from '../../platform/safe-link.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, referTo, startWork } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

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

// policy: K8
test('ten answers after three months become a figure that says what it counts, and how many began with several goals', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  await addStep(fatma, file, { kind: 'learning', title: 'Cursus kiezen', owner: 'person' })
  const first = await referTo(fatma, file, others.planner)
  await addStep(fatma, file, { kind: 'application', title: 'Solliciteren', owner: 'person' })
  const { owner } = app.database
  // The same service is asked again only when the first time is over.
  await owner.query("update plans.referral set state = 'ended' where id = $1", [first.id])
  const second = await referTo(fatma, file, others.planner)
  await startWork(fatma, file, { referralId: first.id! })
  // As many people as it takes: six more as the first referral, three as the second, which began with two goals.
  await owner.query(
    `with placed as (
       insert into plans.placement (select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'referral_id', case when n > 6 then $2::uuid else p.referral_id end))).* from plans.placement p, generate_series(1, 9) n where p.person_id = $1)
       returning region_code, id, person_id)
     insert into plans.outcome (region_code, id, placement_id, person_id, months, due_on, asked_on, answer, answered_on)
     select region_code, gen_random_uuid(), id, person_id, 3, '2026-10-06', '2026-10-06', 'well', '2026-10-06' from placed`,
    [personId, second.id],
  )
  app.clock.setAhead(95)
  await app.program.settle()
  const { rows } = await owner.query('select id from plans.outcome where person_id = $1 and months = 3 and answer is null', [personId])
  const link = await app.system((tx, actor) =>
    newLink(tx, actor, { regionCode: cast.region, record: rows[0].id, what: 'outcome', personId, days: 30 }),
  )
  await app.as(null).submit(`/hoe-gaat-het/${link}`, { answer: 'so-so' })
  await app.program.settle()
  const page = (await app.as(null).get(`/diensten/${others.planner}`)).text
  expect(page).toContain('Mensen die na deze dienst gingen werken en 3 maanden later zeiden: het gaat goed, ik werk nog')
  expect(page).toContain('9 van 10. 90%')
  expect(page).toContain('voor iedereen die via het Werkcentrum kwam. 3 van deze 10 begonnen met meer dan één doel')
})
