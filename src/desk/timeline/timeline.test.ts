import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { grouped } from './find.ts'

let app: TestApp
let cast: Cast
let others: Providers
let file = ''
let personId = ''
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  const arrived = await arrive(app, cast)
  ;({ file, personId } = arrived)
  const { fatma } = arrived
  const { id: debts } = await addStep(fatma, file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  const { id: referral } = await referTo(fatma, file, others.planner)
  await app.as(others.school.worker).submit(`/aanbieder/doorverwijzingen/${referral}/aanvaarding`)
  await app.as(others.debtHelp.worker).submit(`/werk/taken/${debts}`, { answer: 'done' })
  // A colleague with the whole file, who is not the regular contact.
  await app.database.owner.query(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
       values ($1, gen_random_uuid(), $2, $3, $4, 'file', 'guidance', 'named', '2026-07-01')`,
    [cast.region, personId, cast.uwv, cast.gids3],
  )
  await claimed(app, cast, personId)
  await app.program.settle()
}, 60_000)
afterAll(() => app.close())

const line = async (who: string, query = '') => (await app.as(who).get(`${who === cast.jan ? '/mijn' : file}/tijdlijn${query}`)).text

test('all parties stand in one line, with whose doing; kind, party and period are in the address', async () => {
  const all = await line(cast.fatma)
  for (const words of [
    'Gesprek aan de balie',
    'Vraag ging naar UWV Stedendriehoek',
    'Plan gemaakt',
    'Stap erbij: Schrijf een brief',
    'Planner in de bouw: Aangenomen',
    'Vakschool De Hamer',
  ])
    expect(all).toContain(words)
  const school = await line(cast.fatma, `?soort=referral&wie=${others.school.id}`)
  expect([
    school.includes('Planner in de bouw: Aangenomen'),
    school.includes('Planner in de bouw: Verstuurd'),
    school.includes('Plan gemaakt'),
  ]).toEqual([true, false, false])
  expect(await line(cast.fatma, '?tot=2026-07-05')).toContain('Hier staat niets')
  expect(await line(cast.fatma, '?van=2026-07-06&soort=plan')).toContain('Plan gemaakt')
  expect(await line(cast.jan)).toContain('Overzicht van geldzaken: Klaar')
})

test('a confidential step is “andere afspraak” for who may not know it, also when its organisation is asked for', async () => {
  const seen = await line(cast.gids3)
  expect(seen).toContain('andere afspraak')
  expect(seen).not.toMatch(/geldzaken|Geldwijs/)
  expect(await line(cast.gids3, `?wie=${others.debtHelp.id}`)).toContain('Hier staat niets')
  expect(await line(cast.fatma, `?wie=${others.debtHelp.id}`)).toContain('Overzicht van geldzaken: Klaar')
})

test('it answers to the person and who has the file, to all others with the one 404', async () => {
  for (const who of [null, cast.anne, cast.gids2, cast.klantmanager, others.school.worker, others.debtHelp.worker]) {
    const answer = await app.as(who).get(`${file}/tijdlijn`)
    expect([403, 404]).toContain(answer.status)
    expect(answer.html).not.toContain('Planner in de bouw')
  }
  expect((await app.as(cast.anne).get('/mijn/tijdlijn')).html).not.toContain('Planner in de bouw')
})

test('more than a page goes on by cursor without a line lost or twice, and lines alike are one', async () => {
  await app.database.owner.query(
    `insert into messages.message (region_code, id, person_id, kind, record, channel, state, made_at)
       select $1, gen_random_uuid(), $2, 'lead-changed', gen_random_uuid(), 'phone', 'done', '2026-06-01T10:00:00Z'::timestamptz + make_interval(mins => n / 2)
       from generate_series(1, 60) n`,
    [cast.region, personId],
  )
  let path: string | undefined = `${file}/tijdlijn?soort=message`
  let count = 0
  for (let pages = 0; path && pages < 6; pages++) {
    const page = await app.as(cast.fatma).get(path)
    for (const [, times] of page.text.matchAll(/(\d+) keer: Bericht per telefoon/g)) count += Number(times)
    path = /href="([^"]*)"[^>]*rel="next"/.exec(page.html.replaceAll('&amp;', '&'))?.[1]
  }
  expect(count).toBeGreaterThanOrEqual(60)
  const { rows } = await app.database.owner.query("select 1 from messages.message where person_id = $1 and channel = 'phone'", [personId])
  expect(count).toBe(rows.length)
  expect((await app.as(cast.fatma).get(`${file}/tijdlijn?na=nonsens`)).status).toBe(200)
  expect(grouped([])).toEqual([])
})
