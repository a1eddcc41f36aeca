import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { fetched } from '../../../testing/every-route.ts'
import { arrive } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
let personId: string
const WORDS = 'Hoe vaak een aanmelding wordt aangenomen'
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  personId = (await arrive(app, cast)).personId
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

/** Referrals that were answered some days ago: accepted, or declined for a reason; some stopped later. */
async function answered(service: string, count: number, to: string, { reason = null as string | null, ago = 30, stopped = false } = {}) {
  await app.database.owner.query(
    `with made as (
       insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation,
         sender_account, payer, reason, state, outcome, made_at)
       select p.region_code, gen_random_uuid(), p.id, p.person_id, left(gen_random_uuid()::text, 8), s.id, s.organisation_id, $3, $4, 'uwv',
         'fits-goal', case when $7 then 'ended' else $5 end, case when $7 then 'stopped' end, $8::timestamptz
       from plans.plan p cross join catalogue.service s cross join generate_series(1, $1) where s.id = $2 and p.person_id = $9 returning *)
     insert into plans.referral_fact (region_code, id, referral_id, person_id, from_state, to_state, reason, by_kind, at)
     select region_code, gen_random_uuid(), id, person_id, 'sent', $5, $6, 'provider', $8::timestamptz from made`,
    [
      count,
      service,
      cast.uwv,
      cast.fatma,
      to,
      reason,
      stopped,
      app.clock
        .now()
        .subtract({ hours: 24 * ago })
        .toString(),
      personId,
    ],
  )
}
const counted = async () => {
  await app.database.owner.query('delete from plans.acceptance_counted')
  await app.program.settle()
}

test('a guide reads number, of how many and which period; a no because it does not suit or nobody was reached, and who stopped later, count for nobody; no answer in time is told apart', async () => {
  await answered(others.planner, 8, 'accepted')
  await answered(others.planner, 1, 'waiting-for-start', { stopped: true })
  await answered(others.planner, 2, 'declined', { reason: 'no-capacity' })
  await answered(others.planner, 9, 'declined', { reason: 'not-suitable' })
  await answered(others.planner, 5, 'declined', { reason: 'could-not-reach' })
  await answered(others.planner, 3, 'expired', { reason: 'not-in-time' })
  await answered(others.planner, 7, 'declined', { reason: 'other', ago: 400 })
  await counted()
  const page = await app.as(cast.fatma).get(`/diensten/${others.planner}`)
  expect(page.text).toContain('9 van 14 aanmeldingen aangenomen, van 6 jul 2025 tot en met 6 jul 2026')
  expect(page.text).toContain('Op 3 daarvan kwam niet op tijd antwoord')
})

test('below ten answers there is no number', async () => {
  await answered(others.mason, 9, 'accepted')
  await counted()
  expect((await app.as(cast.fatma).get(`/diensten/${others.mason}`)).text).not.toContain(WORDS)
})

test('the provider itself reads it of its own; another provider, a partner, a coordinator, a person and a visitor do not', async () => {
  const school = app.as(others.school.worker)
  expect((await school.get(`/aanbieder/diensten/${others.planner}`)).text).toContain('9 van 14')
  expect((await school.get(`/diensten/${others.planner}`)).text).toContain('9 van 14')
  for (const who of [others.agency.worker, cast.klantmanager, cast.coordinator, cast.jan, null]) {
    const page = await app.as(who).get(`/diensten/${others.planner}`)
    expect([page.status, page.text.includes(WORDS), page.text.includes('9 van 14')]).toEqual([200, false, false])
  }
})

test('it stands in no list, no open data and no version of the offer, and nothing is sorted by it', async () => {
  for (const path of [
    '/api/v1/services',
    `/api/v1/services/${others.planner}`,
    '/hsds/v3/services',
    `/hsds/v3/services/${others.planner}`,
  ]) {
    const body = await (await fetched(app, path)).text()
    expect(body).toContain('Planner in de bouw')
    expect(body).not.toMatch(/decided|acceptance(?!.?days)|"accepted/i)
  }
  const { rows } = await app.database.owner.query<{ body: string }>('select body::text from catalogue.version')
  expect(rows.map(({ body }) => body).join()).not.toMatch(/"(accepted|decided)"/)
  expect((await app.as(cast.fatma).get('/diensten')).html).not.toContain('9 van 14')
})

test('the database itself gives it to no visitor, person or other provider', async () => {
  const seen = (kind: string, organisation: string) =>
    app.database.db.connection().execute(async (connection) => {
      const { sql } = await import('kysely')
      await sql.raw(`begin; set local app.kind = '${kind}'; set local app.organisation = '${organisation}'`).execute(connection)
      const { rows } = await sql`select from catalogue.acceptance`.execute(connection)
      await sql`rollback`.execute(connection)
      return rows.length
    })
  expect([await seen('visitor', ''), await seen('person', ''), await seen('api', ''), await seen('provider', others.agency.id)]).toEqual([
    0, 0, 0, 0,
  ])
  expect([await seen('provider', others.school.id), await seen('staff', cast.uwv)]).toEqual([1, 1])
})

test('a number that is no longer of ten answers in a year goes', async () => {
  for (const ahead of [200, 400]) {
    app.clock.setAhead(ahead)
    await app.program.settle()
  }
  expect((await app.database.owner.query('select from catalogue.acceptance')).rowCount).toBe(0)
  expect((await app.as(others.school.worker).get(`/aanbieder/diensten/${others.planner}`)).text).not.toContain(WORDS)
})

test('everybody reads how soon a provider answers: a no counts as an answer, and what expired has none', async () => {
  app.clock.setAhead(0)
  await app.database.owner.query('delete from plans.referral_fact')
  await sentAndAnswered(others.planner, 6, 'accepted', 1)
  await sentAndAnswered(others.planner, 4, 'declined', 5)
  await sentAndAnswered(others.planner, 2, 'expired', 9)
  await counted()
  const page = await app.as(null).get(`/diensten/${others.planner}`)
  expect(page.text).toContain(
    '10 van 12 aanmeldingen kregen op tijd antwoord, van 6 jul 2025 tot en met 6 jul 2026. De helft binnen 1 dag.',
  )
  expect((await app.as(null).get(`/en/diensten/${others.posting}`)).text).not.toContain('How soon the provider answers')
})

/** Referrals that were sent a month ago and got their first answer so many days later. */
async function sentAndAnswered(service: string, count: number, to: string, days: number) {
  const sentAt = app.clock.now().subtract({ hours: 24 * 30 })
  await answered(service, count, to, { ago: 30 - days })
  await app.database.owner.query(
    `insert into plans.referral_fact (region_code, id, referral_id, person_id, to_state, by_kind, at)
     select f.region_code, gen_random_uuid(), f.referral_id, f.person_id, 'sent', 'staff', $1::timestamptz from plans.referral_fact f
     where f.to_state = $2 and not exists (select from plans.referral_fact s where s.referral_id = f.referral_id and s.to_state = 'sent')`,
    [sentAt.toString(), to],
  )
}
