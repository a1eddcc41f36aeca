import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

const TEAM = '/aanbieder/team'
let app: TestApp
let cast: Cast
let others: Providers
let second: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  second = await app.system(async (tx, actor) => {
    const given = { audience: 'staff' as const, issuer: 'test', subject: 'bas', displayName: 'Bas Blok', organisationId: others.school.id }
    const { id } = await putAccount(tx, given)
    await grantRole(tx, actor, { accountId: id, role: 'provider', regionCode: cast.region })
    return id
  })
})
afterAll(() => app.close())

async function asked() {
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  return { file, fatma, id: id!, received: `/aanbieder/doorverwijzingen/${id}` }
}
/** The row of one referral in the list. */
const rowOf = (html: string, id: string) => html.split('<tr').find((row) => row.includes(id)) ?? ''

test('what happened is new to each colleague until that one read it; own acts are not', async () => {
  const { fatma, file, id, received } = await asked()
  const [els, bas] = [app.as(others.school.worker), app.as(second)]
  const list = '/aanbieder/doorverwijzingen'
  expect(rowOf((await els.get(list)).html, id)).toContain('nieuw')
  expect((await els.submit(`${received}/gelezen`)).text).not.toContain('Markeer als gelezen')
  expect(rowOf((await els.get(list)).html, id)).not.toContain('nieuw')
  expect(rowOf((await bas.get(list)).html, id)).toContain('nieuw')
  await els.submit(`${received}/aanvaarding`)
  await els.submit(`${received}/start`)
  expect(rowOf((await els.get(list)).html, id)).not.toContain('nieuw')
  // Who did it is named on the own side alone.
  const by = 'Werker Vakschool De Hamer, Vakschool De Hamer'
  expect((await els.get(received)).text).toContain(`${by} Bezig`)
  const guides = (await fatma.get(`${file}/doorverwijzingen/${id}`)).text
  expect([guides.includes('· Vakschool De Hamer Bezig'), guides.includes('Werker Vakschool')]).toEqual([true, false])
  await fatma.submit(`${file}/doorverwijzingen/${id}/stilstand`, { holdReason: 'person-cannot-now', holdUntil: '2026-08-17' })
  expect(rowOf((await els.get(list)).html, id)).toContain('nieuw')
  expect((await els.get(received)).text).toContain('Er gebeurde iets dat u nog niet las')
  // What is over is not new any more, read or not.
  await els.submit(`${received}/hervatting`)
  await els.submit(`${received}/afronding`, { outcome: 'achieved', report: 'Rekenen gaat goed.' })
  const over = rowOf((await bas.get(list)).html, id)
  expect([over.includes('Afgerond'), over.includes('nieuw')]).toEqual([true, false])
  expect((await bas.get(received)).text).not.toContain('Er gebeurde iets dat u nog niet las')
})

test('work is counted per colleague, handed to another, and looked after while somebody is away', async () => {
  const { received, id } = await asked()
  const els = app.as(others.school.worker)
  await els.submit(`${received}/behandelaar`, { handler: others.school.worker })
  await els.submit(`${received}/behandelaar`, { handler: second })
  expect((await els.get(TEAM)).text).toMatch(/Bas Blok Te beantwoorden 1|Bas Blok 1/)
  const id2 = crypto.randomUUID()
  const away = { id: id2, awayAccount: second, standInAccount: others.school.worker, awayUntil: '2026-07-20' }
  const page = await els.submit(`${TEAM}/afwezigheid`, away)
  expect(page.text).toContain('Werker Vakschool De Hamer kijkt mee')
  expect(rowOf((await els.get('/aanbieder/doorverwijzingen')).html, id)).toContain('kijkt mee')
  expect((await els.get(received)).text).toContain('kijkt mee')
  for (const [wrong, says] of [
    [{ ...away, id: crypto.randomUUID(), standInAccount: second }, 'twee verschillende mensen'],
    [{ ...away, id: crypto.randomUUID(), standInAccount: cast.fatma }, 'Kies een collega'],
    [{ ...away, id: crypto.randomUUID(), awayUntil: '2026-07-01' }, 'Deze dag is voorbij'],
  ] as const) {
    const answer = await els.post(`${TEAM}/afwezigheid`, wrong)
    expect([answer.status, answer.text.includes(says)]).toEqual([422, true])
  }
  // Another provider sees nothing of it and ends nothing.
  const agency = app.as(others.agency.worker)
  expect((await agency.get(TEAM)).text).not.toContain('Bas Blok')
  expect((await agency.post(`${TEAM}/afwezigheid/${id2}/einde`)).status).toBe(404)
  await app.as(second).submit(`${TEAM}/afwezigheid/${id2}/einde`)
  expect(rowOf((await els.get('/aanbieder/doorverwijzingen')).html, id)).not.toContain('kijkt mee')
})

test('two colleagues hand it on at once: both are told how it stands, and one holds it', async () => {
  const { received, id } = await asked()
  const [els, bas] = [app.as(others.school.worker), app.as(second)]
  const both = await Promise.all([
    els.post(`${received}/behandelaar`, { handler: others.school.worker }),
    bas.post(`${received}/behandelaar`, { handler: second }),
  ])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  const { rows } = await app.database.owner.query(
    "select count(*)::int as n from plans.referral_fact where referral_id = $1 and to_state = 'received'",
    [id],
  )
  expect(rows).toEqual([{ n: 1 }])
  expect(app.bugs).toEqual([])
})

test('more than a page runs: the list shows the first of it and leads to the rest page by page, and the day counts all', async () => {
  const { id } = await asked()
  const els = app.as(others.school.worker)
  const counts = async () =>
    /(\d+) te doen, (\d+) lopend/
      .exec((await els.get('/aanbieder')).text)!
      .slice(1)
      .map(Number)
  const [todo, runs] = await counts()
  const more = (state: string, holdUntil: string | null) =>
    app.database.owner.query(
      `with more as (insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation, sender_account,
        payer, reason, state, hold_until, accept_by, made_at)
      select region_code, gen_random_uuid(), plan_id, person_id, $2 || n, service_id, provider_organisation, sender_organisation, sender_account, payer, reason,
        $2, $3::date, accept_by + n, made_at from plans.referral, generate_series(1, 30) n where id = $1 returning region_code, id, person_id, provider_organisation),
      said as (insert into plans.referral_text (region_code, referral_id, person_id, goes_along) select region_code, id, person_id, 'Belt graag' from more)
     insert into people.sight (region_code, id, person_id, organisation_id, scope, purpose, because, record, from_on)
      select region_code, gen_random_uuid(), person_id, provider_organisation, 'part', 'referral', 'referral', id, '2026-01-01' from more`,
      [id, state, holdUntil],
    )
  await more('running', null)
  expect(await counts()).toEqual([todo, runs! + 30])
  const list = '/aanbieder/doorverwijzingen'
  const linesOf = (html: string) => [...new Set(html.match(/href="\/aanbieder\/doorverwijzingen\/[0-9a-f-]{36}"/g))]
  expect((await els.get(list)).html).toContain(`href="${list}?stand=loopt"`)
  const first = await els.get(`${list}?stand=loopt`)
  const next = /href="(\/aanbieder[^"]*vanaf=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  const second = await els.get(next)
  expect(new Set([...linesOf(first.html), ...linesOf(second.html)]).size).toBe(runs! + 30)
  expect([linesOf(first.html).length, second.html.includes('rel="next"')]).toEqual([25, false])
  expect((await els.get(`${list}?stand=loopt&vanaf=WzIsIngiXQ`)).text).toContain('U ziet weer het begin')
  // What stood still long enough is to do, page by page as the rest of it.
  await more('on-hold', '2026-07-01')
  expect(await counts()).toEqual([todo! + 30, runs! + 30])
  const owed = await els.get(`${list}?stand=doen`)
  const on = /href="(\/aanbieder[^"]*vanaf=[^"]*)"/.exec(owed.html)![1]!.replaceAll('&amp;', '&')
  expect(linesOf(owed.html).length).toBe(25)
  expect(new Set([...linesOf(owed.html), ...linesOf((await els.get(on)).html)]).size).toBe(todo! + 30)
})
