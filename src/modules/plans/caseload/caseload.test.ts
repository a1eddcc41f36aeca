import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { coverNotes } from './commands.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const BOARD = '/beheer/dossiers'
const onFiles = (html: string, file: string) => html.includes(`${file}/plan"`)
const files = async (who: string, stand = '') => (await app.as(who).get(`/werk/dossiers${stand && `?stand=${stand}`}`)).html
const board = (path: string, fields: Record<string, string>) => {
  const coordinator = app.as(cast.coordinator)
  return coordinator.get(BOARD).then((page) => coordinator.post(`${BOARD}/${path}`, { ...fieldsOf(page, `${BOARD}/${path}`), ...fields }))
}

test('the guide sees the own files with what is first, on whom each waits, and what is late or lies still', async () => {
  const { file, fatma } = await arrive(app, cast)
  expect(onFiles(await files(cast.fatma, 'nothing'), file)).toBe(true)
  const { id: referral } = await referTo(fatma, file, others.planner)
  const asked = await files(cast.fatma, 'provider')
  expect(onFiles(asked, file)).toBe(true)
  // With the last day on which the school answers.
  const row = asked.split('<tr').find((one) => onFiles(one, file))!
  expect(row.replaceAll(/<[^>]+>|\s+/g, ' ')).toMatch(/antwoord op een doorverwijzing .*13 jul 2026/)
  const waiting = async () =>
    (await files(cast.fatma, 'provider'))
      .split('<tr')
      .find((one) => onFiles(one, file))!
      .replaceAll(/<[^>]+>|\s+/g, ' ')
  await app.as(others.school.worker).submit(`/aanbieder/doorverwijzingen/${referral}/aanvaarding`)
  expect(await waiting()).toContain('hulp of opleiding loopt')
  // The file itself says so too: who has it, and what.
  expect((await fatma.get(file)).text).toMatch(
    /Wat gebeurt er nu\? Volgende stap Planner in de bouw .{0,40}Bij wie ligt het Vakschool De Hamer/,
  )
  const letter = await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'application', owner: 'person', dueOn: '2026-07-08' })
  expect(onFiles(await files(cast.fatma, 'person'), file)).toBe(true)
  expect(onFiles(await files(cast.fatma, 'late'), file)).toBe(false)
  app.clock.setAhead(app.clock.ahead() + 40)
  expect(onFiles(await files(cast.fatma, 'late'), file)).toBe(true)
  expect(onFiles(await files(cast.fatma, 'still'), file)).toBe(true)
  const stillOnBoard = async () =>
    /Fatma Yilmaz[^<]*<.*?<\/tr>/s.exec((await app.as(cast.coordinator).get(BOARD)).html)?.[0].replace(/<[^>]+>/g, ' ')
  const before = await stillOnBoard()
  await fatma.post(`${file}/plan/stappen/${letter.id}/afronding`, { state: 'done' })
  expect(onFiles(await files(cast.fatma, 'still'), file)).toBe(false)
  expect(await stillOnBoard()).not.toBe(before)
  expect(onFiles(await files(cast.gids3), file)).toBe(false)
  app.clock.setAhead(0)
})

test('a sick guide: a colleague sees the files and what is due until a day, and after that no more; the lead stays', async () => {
  const { file, fatma } = await arrive(app, cast)
  await addStep(fatma, file, { title: 'Bel over de opleiding', kind: 'task', owner: 'guide', dueOn: '2026-07-09' })
  const answer = await board('waarneming', {
    ofAccount: cast.fatma,
    byAccount: cast.gids3,
    untilOn: '2026-07-20',
    coverNote: 'Bel eerst wie vrijdag een afspraak heeft',
  })
  expect([answer.status, answer.status === 303 ? '' : answer.text.slice(0, 1500)]).toEqual([303, ''])
  expect(answer.location).toMatch(/mee=\d+&over=0/)
  const colleague = app.as(cast.gids3)
  expect(await files(cast.gids3)).toContain('waarneming voor Fatma Yilmaz')
  const covered = (await colleague.get(`${file}/plan`)).text
  expect(covered).toContain('Vaste contactpersoon Fatma Yilmaz')
  expect(covered).toContain('U neemt waar voor Fatma Yilmaz, tot maandag 20 juli 2026 Bel eerst wie vrijdag een afspraak heeft')
  expect((await fatma.get(`${file}/plan`)).text).not.toContain('Bel eerst wie vrijdag')
  expect((await colleague.get('/werk')).text).toMatch(/Bel over de opleiding Wie De gids/)
  app.clock.setAhead(app.clock.ahead() + 20)
  expect((await colleague.get(`${file}/plan`)).status).toBe(404)
  expect(onFiles(await files(cast.gids3), file)).toBe(false)
  // What the colleague had to know goes with the last day, also where nobody ends the cover.
  await app.system((tx, actor) => coverNotes.run(tx, actor))
  expect((await app.database.owner.query('select from plans.cover where note is not null')).rowCount).toBe(0)
  app.clock.setAhead(0)
})

test('the guide is back: the cover ends at once', async () => {
  const { file } = await arrive(app, cast)
  // Whoever filled in the form beside it wrongly can go on with this one.
  const wrong = await board('overdracht', { fromAccount: cast.fatma, toAccount: cast.fatma })
  expect([wrong.status, fieldsOf(wrong, `${BOARD}/waarneming`).id]).toEqual([422, expect.stringMatching(/^[0-9a-f-]{36}$/)])
  await board('waarneming', { ofAccount: cast.fatma, byAccount: cast.gids3, untilOn: '2026-07-20' })
  expect((await app.as(cast.gids3).get(`${file}/plan`)).status).toBe(200)
  const end = /\/beheer\/dossiers\/waarneming\/[0-9a-f-]+\/einde/.exec((await app.as(cast.coordinator).get(BOARD)).html)![0]
  await app.as(cast.coordinator).submit(end)
  expect((await app.as(cast.gids3).get(`${file}/plan`)).status).toBe(404)
})

test('a file that the person keeps closed to the colleague stays, and that is said', async () => {
  const { personId } = await arrive(app, cast)
  await app.database.owner.query(
    "insert into people.barred (region_code, id, person_id, account_id, because, from_on) values ($1, gen_random_uuid(), $2, $3, 'asked', '2026-01-01')",
    [cast.region, personId, cast.gids3],
  )
  const answer = await board('waarneming', { ofAccount: cast.fatma, byAccount: cast.gids3, untilOn: '2026-07-20' })
  expect(answer.location).toContain('over=1')
  expect((await app.as(cast.coordinator).get(answer.location!)).text).toContain('1 dossier blijft')
  expect((await app.as(cast.gids3).get(`/werk/personen/${personId}/plan`)).status).toBe(404)
})

test('all files are handed over for good: one lead at every moment, and the person is told', async () => {
  const { file, personId } = await arrive(app, cast)
  await board('overdracht', { fromAccount: cast.fatma, toAccount: cast.gids3, handNote: 'Fatma werkt hier niet meer' })
  const taken = (await app.as(cast.gids3).get(`${file}/plan`)).text
  expect(taken).not.toContain('Vaste contactpersoon Fatma Yilmaz')
  expect(taken).toContain('Fatma werkt hier niet meer')
  const { rows } = await app.database.owner.query("select account_id from plans.plan_lead where person_id = $1 and state = 'accepted'", [
    personId,
  ])
  expect(rows).toEqual([{ account_id: cast.gids3 }])
  expect(onFiles(await files(cast.fatma), file)).toBe(false)
  // What taking on the question let Fatma see is over too.
  expect((await app.as(cast.fatma).get(`${file}/plan`)).status).toBe(404)
})

test('the same person twice, a day that is past and who is no guide here are told at their field', async () => {
  for (const [path, fields, words] of [
    ['waarneming', { ofAccount: cast.gids3, byAccount: cast.gids3, untilOn: '2026-07-20' }, 'Kies twee verschillende mensen.'],
    ['waarneming', { ofAccount: cast.gids3, byAccount: cast.fatma, untilOn: '2026-07-01' }, 'Deze dag is voorbij'],
    ['overdracht', { fromAccount: cast.gids3, toAccount: cast.klantmanager }, 'Kies een gids van deze regio.'],
  ] as const) {
    const answer = await board(path, fields)
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true])
  }
  expect((await app.as(cast.fatma).get(BOARD)).status).toBe(403)
})

// policy: E1, L2
test('by name, with a typing error, the guide finds the own files and nobody else’s; a name stands in no address', async () => {
  const { file, personId } = await arrive(app, cast)
  const found = (who: string, personName: string) => app.as(who).post('/werk/dossiers/zoeken', { personName })
  for (const typed of ['de boer', 'jan de bor', 'Jann']) expect((await found(cast.fatma, typed)).html, typed).toContain(`${file}"`)
  expect((await found(cast.fatma, 'Willemsen')).text).toContain('Niemand gevonden in uw dossiers')
  for (const stranger of [cast.gids2, cast.gids3]) expect((await found(stranger, 'de boer')).html).not.toContain(personId)
  await app.database.owner.query(
    "insert into people.barred (region_code, id, person_id, account_id, because, from_on) values ($1, gen_random_uuid(), $2, $3, 'asked', '2026-07-01')",
    [cast.region, personId, cast.fatma],
  )
  expect((await found(cast.fatma, 'de boer')).html).not.toContain(personId)
})

test('some of the own files go to a colleague; somebody else’s do not', async () => {
  const [one, other] = [await arrive(app, cast), await arrive(app, cast)]
  const plan = async ({ personId }: { personId: string }) =>
    (await app.database.owner.query<{ id: string }>('select id from plans.plan where person_id = $1', [personId])).rows[0]!.id
  const fatma = app.as(cast.fatma)
  const choose = await fatma.get('/werk/dossiers/overdracht')
  expect(choose.html).toContain(await plan(one))
  const done = await fatma.submit('/werk/dossiers/overdracht', {
    files: [await plan(one)],
    toAccount: cast.gids3,
    handNote: 'Alles is bijgewerkt',
  })
  expect(done.text).toContain('1 dossier is overgedragen.')
  // The note stands with each file, for who has it now, with who wrote it.
  expect((await app.as(cast.gids3).get(`${one.file}/plan`)).text).toMatch(
    /Doorgegeven door Fatma Yilmaz, op .{5,30} Bij de overdracht geschreven Alles is bijgewerkt/,
  )
  expect(onFiles(await files(cast.gids3), one.file)).toBe(true)
  expect(onFiles(await files(cast.gids3), other.file)).toBe(false)
  const notMine = await fatma.post('/werk/dossiers/overdracht', { files: [await plan(one)], toAccount: cast.gids3, handNote: 'Nog eens' })
  expect(notMine.status).toBe(404)
})

test('the own files can be taken along with names, and each person sees that in the log', async () => {
  const { personId } = await arrive(app, cast)
  const sheet = await app.as(cast.fatma).get('/werk/dossiers/bestand?vorm=csv')
  expect([sheet.headers.get('content-type'), sheet.html.includes('Jan de Boer;')]).toEqual(['text/csv; charset=utf-8', true])
  const book = await app.as(cast.fatma).get('/werk/dossiers/bestand?vorm=xlsx')
  expect([book.status, book.html.startsWith('PK')]).toEqual([200, true])
  const { rows } = await app.database.owner.query(
    "select 1 from platform.processing_log where operation = 'GET /werk/dossiers/bestand' and $1 = any(persons)",
    [personId],
  )
  expect(rows.length).toBe(2)
  expect((await app.as(cast.coordinator).get('/werk/dossiers/bestand')).status).toBe(403)
})
