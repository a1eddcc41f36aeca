import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

async function talking(email?: string) {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id: debts } = await addStep(fatma, file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  const { id: referral } = await referTo(fatma, file, others.planner)
  await app.database.owner.query('update people.person_text set email = $2 where person_id = $1', [personId, email ?? null])
  await app.database.owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  const jan = await claimed(app, cast, personId)
  return {
    personId,
    fatma,
    jan,
    referral: referral!,
    debts: debts!,
    mine: (kind: string, id: string) => `/mijn/plan/onderdelen/${kind}/${id}`,
    desk: (kind: string, id: string) => `${file}/plan/onderdelen/${kind}/${id}`,
  }
}
async function write(who: Browser, path: string, note: string) {
  return who.post(path, { ...fieldsOf(await who.get(path), path), note })
}

test('Jan, Fatma and the school write to each other at a referral; unread is marked and goes when it is read', async () => {
  const { jan, fatma, referral, mine, desk } = await talking('jan@post.example')
  const school = app.as(others.school.worker)
  const at = `/aanbieder/doorverwijzingen/${referral}/berichten`
  expect((await write(school, at, 'Neem een woordenboek mee')).status).toBe(303)
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    "select subject, body from platform.caught_mail where to_address = 'jan@post.example' order by at desc limit 1",
  )
  expect(rows[0]!.subject).toBe('Er is een bericht voor u')
  expect(rows[0]!.body).not.toMatch(/woordenboek|Planner|Hamer|Jan/)
  expect((await jan.get('/mijn/plan')).text).toContain('Nieuwe berichten Nieuw bericht bij: Planner in de bouw')
  const page = await jan.get(mine('doorverwijzing', referral))
  expect(page.text).toMatch(
    /Dit lezen: u, .*Vakschool De Hamer.*nieuw Werker Vakschool De Hamer, Vakschool De Hamer Neem een woordenboek mee/,
  )
  // Looking changes nothing; whoever read it says so, or answers.
  expect((await jan.get('/mijn/plan')).text).toContain('Nieuwe berichten')
  const path = `${mine('doorverwijzing', referral)}/gelezen`
  expect((await jan.submit(path, fieldsOf(page, path))).text).not.toContain('Ik heb dit gelezen')
  expect((await jan.get('/mijn/plan')).text).not.toContain('Nieuwe berichten')
  await write(jan, mine('doorverwijzing', referral), 'Dat doe ik')
  expect((await school.get(at)).text).toContain('De persoon zelf Dat doe ik')
  expect((await fatma.get(desk('doorverwijzing', referral))).text).toContain('Dat doe ik')
  for (const who of [others.agency.worker, others.debtHelp.worker, cast.anne, cast.gids3, cast.gids2, null])
    for (const path of [at, mine('doorverwijzing', referral), desk('doorverwijzing', referral)])
      expect((await app.as(who).get(path)).html).not.toContain('woordenboek')
})

test('at a confidential step only who knows it reads and writes; who loses the step loses its messages', async () => {
  const { jan, fatma, debts, mine, desk } = await talking()
  const help = app.as(others.debtHelp.worker)
  const at = `/werk/taken/${debts}/berichten`
  expect((await write(help, at, 'Neem de brieven mee')).status).toBe(303)
  expect((await fatma.get(desk('stap', debts))).text).toContain('Neem de brieven mee')
  // A colleague who looks after the file sees that there is something, and no words.
  await app.database.owner.query(
    `insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, from_on)
       select region_code, gen_random_uuid(), person_id, $2, $3, 'file', 'guidance', 'named', '2026-07-01' from plans.step where id = $1`,
    [debts, cast.uwv, cast.gids3],
  )
  expect((await app.as(cast.gids3).get(desk('stap', debts))).status).toBe(404)
  await jan.submit('/mijn/plan/delen/gestopt', { itemKind: 'step', itemId: debts, organisationId: others.debtHelp.id })
  expect((await help.get(at)).status).toBe(404)
  expect((await help.post(at, { id: debts, note: 'Nog iets' })).status).toBe(404)
  expect((await jan.get(mine('stap', debts))).text).toContain('Neem de brieven mee')
})

test('a number that is a BSN is refused, other words are looked at again, twice sent is once there, and silence is kept', async () => {
  const { jan, fatma, referral, mine, desk } = await talking('jan@post.example')
  const path = mine('doorverwijzing', referral)
  const form = fieldsOf(await jan.get(path), path)
  expect((await jan.post(path, { ...form, note: 'Mijn nummer is 111222333' })).status).toBe(422)
  expect((await jan.post(path, { ...form, note: '' })).status).toBe(422)
  for (let times = 0; times < 2; times++) await jan.submit(path, { ...form, note: 'Tot maandag' })
  const { rows } = await app.database.owner.query('select by_kind from plans.note where item_id = $1', [referral])
  expect(rows).toEqual([{ by_kind: 'person' }])
  await jan.submit(`${path}/meldingen`, { stil: 'ja' })
  await app.program.settle()
  const before = (await app.database.owner.query('select 1 from platform.caught_mail')).rows.length
  await write(fatma, desk('doorverwijzing', referral), 'Tot dan')
  await app.program.settle()
  expect((await app.database.owner.query('select 1 from platform.caught_mail')).rows.length).toBe(before)
  expect((await jan.get(path)).text).toContain('Stuur mij weer meldingen')
})

test('who has no mail is told by phone by a worker, without the words', async () => {
  const { fatma, referral, desk, personId } = await talking()
  await write(fatma, desk('doorverwijzing', referral), 'Bel me even')
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    "select channel, state from messages.message where kind = 'note-written' and person_id = $1",
    [personId],
  )
  expect(rows).toEqual([{ channel: 'phone', state: 'by-hand' }])
  expect((await fatma.get('/werk')).text).not.toContain('Bel me even')
})
