import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, filled } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { handedOver } from '../../../testing/people-acts.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { theList } from './testing/acts.ts'

// Who may see and do what with a shortlist, and what becomes of it when files are joined or closed.
let app: TestApp
let cast: Cast
let others: Providers
let fatma: Browser
let file: string
let personId: string
let item: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  ;({ fatma, file, personId } = await arrive(app, cast))
  await filled(fatma, `${file}/keuzelijst/nieuw?dienst=${others.planner}`, `${file}/keuzelijst`, { listReason: 'Vakman in de bouw' })
  item = (await theList(app, personId))[0]!.id
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})
const shared = { how: 'paper', answerBy: '2026-07-20' }

test('who has not the file open gets the one 404 everywhere, and nothing changes', async () => {
  const before = await theList(app, personId)
  for (const who of [cast.gids2, cast.gids3, cast.klantmanager, others.school.worker, cast.coordinator, cast.anne, cast.jan]) {
    const as = app.as(who)
    for (const path of ['', `/nieuw?dienst=${others.mason}`, '/vergelijken', '/delen', '/papier', `/${item}/keuze`])
      expect([path, (await as.get(`${file}/keuzelijst${path}`)).status]).toEqual([path, 404])
    for (const [path, fields] of [
      ['', { id: crypto.randomUUID(), serviceId: others.mason }],
      ['/delen', shared],
      ['/afsluiting', {}],
      ['/wachten', { waitAtMost: '3' }],
      [`/${item}/afval`, {}],
      [`/${item}/antwoord`, { itemAnswer: 'no' }],
      [`/${item}/keuze`, { because: 'Zomaar' }],
    ] as const)
      expect([path, (await as.post(`${file}/keuzelijst${path}`, fields)).status]).toEqual([path, 404])
  }
  expect(await theList(app, personId)).toEqual(before)
})

test('a line of somebody else is not there, for a guide nor for a person', async () => {
  const other = await handedOver(app, cast, { firstName: 'Anne', email: 'anne@post.example' })
  expect((await fatma.post(`/werk/personen/${other}/keuzelijst/${item}/antwoord`, { itemAnswer: 'no' })).status).toBe(404)
  expect((await fatma.post(`/werk/personen/${other}/keuzelijst/${item}/keuze`, { because: 'Zomaar' })).status).toBe(404)
  await fatma.submit(`${file}/keuzelijst/delen`, shared)
  expect((await app.as(cast.anne).post(`/mijn/keuzelijst/${item}`, { itemAnswer: 'no' })).status).toBe(404)
  expect((await theList(app, personId))[0]!.answer).toBeNull()
})

test('what was typed wrong on a list stays there with a sentence, at the desk and with the person', async () => {
  const desk = await fatma.post(`${file}/keuzelijst/${item}/afval`, { whyNot: 'Heeft een depressie' })
  expect([desk.status, desk.text.includes('iets over gezondheid'), desk.html.includes('Heeft een depressie</textarea>')]).toEqual([
    422,
    true,
    true,
  ])
  const late = await fatma.post(`${file}/keuzelijst/wachten`, { waitAtMost: '900' })
  expect([late.status, late.html.includes('value="900"'), late.html.includes('href="#field-wachten-waitAtMost"')]).toEqual([
    422,
    true,
    true,
  ])
  const jan = await claimed(app, cast, personId)
  const none = await jan.post(`/mijn/keuzelijst/${item}`, { comment: 'Eerst zien' })
  expect([none.status, none.html.includes('Eerst zien</textarea>'), none.html.includes(`href="#field-${item}-itemAnswer"`)]).toEqual([
    422,
    true,
    true,
  ])
})

test('the list on paper has no name of the person, and confidential help only when it is asked for', async () => {
  await app.database.owner.query("update catalogue.service set sensitivity = 'special' where id = $1", [others.planner])
  const paper = await fatma.get(`${file}/keuzelijst/papier`)
  for (const words of ['Ja, dit wil ik', 'Vertrouwelijke hulp', 'Wat gebeurt er nu', 'maandag 20 juli 2026'])
    expect(paper.text).toContain(words)
  for (const words of ['Planner in de bouw', 'Jan', 'de Boer', 'Vakman']) expect(paper.text).not.toContain(words)
  expect((await fatma.get(`${file}/keuzelijst/papier?namen=ja`)).text).toContain('Planner in de bouw')
  await app.database.owner.query("update catalogue.service set sensitivity = 'normal' where id = $1", [others.planner])
})

test('every reading and answer stands in the log of the person, with purpose and organisation', async () => {
  const jan = await claimed(app, cast, personId)
  await jan.submit(`/mijn/keuzelijst/${item}`, { itemAnswer: 'yes' })
  const { rows } = await app.database.owner.query<{ purpose: string; kind: string; changes: boolean }>(
    `select distinct purpose, actor_kind as kind, changes from platform.processing_log where $1 = any(persons) and 'shortlist' = any(what)
     order by 1, 2, 3`,
    [personId],
  )
  expect(rows).toEqual(
    expect.arrayContaining([
      { purpose: 'guidance', kind: 'staff', changes: false },
      { purpose: 'guidance', kind: 'staff', changes: true },
      { purpose: 'own-file', kind: 'person', changes: true },
    ]),
  )
  expect((await jan.get('/mijn/inzage')).text).toContain('keuzelijst')
})

test('joined with another file, the list goes along: seen, answered and chosen from the file that was kept', async () => {
  const kept = await handedOver(app, cast, { firstName: 'Johannes', email: 'johannes@post.example' })
  const action = `/werk/personen/${kept}/beheer/samenvoeging`
  const { rows } = await app.database.owner.query<{ reference: string }>('select reference from people.person where id = $1', [personId])
  const form = fieldsOf(await fatma.get(`/werk/personen/${kept}/beheer`), action)
  await fatma.submit(action, { ...form, reference: rows[0]!.reference })
  const list = `/werk/personen/${kept}/keuzelijst`
  expect((await fatma.get(list)).text).toContain('Vakman in de bouw')
  await fatma.submit(`${list}/${item}/antwoord`, { itemAnswer: 'yes', comment: 'Graag' })
  expect((await app.as(cast.jan).get('/mijn/keuzelijst')).text).toContain('Planner in de bouw')
  await filled(fatma, `${list}/nieuw?dienst=${others.mason}`, list, {})
  expect(await theList(app, personId)).toHaveLength(2)
  await fatma.submit(`${action}/${form.id}/einde`)
})

test('nothing of it was it: the list ends, the person reads that the search goes on, and a new one can begin', async () => {
  const ended = await fatma.submit(`${file}/keuzelijst/afsluiting`, { whyNone: 'Te ver weg' })
  expect(ended.text).toContain('Geen van deze gekozen')
  expect((await app.as(cast.jan).get('/mijn/keuzelijst')).text).toContain('Uw contactpersoon zoekt met u verder')
  expect((await fatma.post(`${file}/keuzelijst/${item}/keuze`, { because: 'Toch wel' })).status).toBe(409)
  await filled(fatma, `${file}/keuzelijst/nieuw?dienst=${others.posting}`, `${file}/keuzelijst`, {})
  expect(await theList(app, personId)).toHaveLength(3)
})

test('a shortlist keeps no file open: when the person stops, it ends with the file', async () => {
  await fatma.submit(`${file}/keuzelijst/delen`, shared)
  const stopped = await app.as(cast.jan).post('/mijn/sluiting')
  expect(stopped.status).toBe(303)
  const { rows } = await app.database.owner.query(
    'select ended_because from plans.shortlist where person_id = $1 order by made_at desc limit 1',
    [personId],
  )
  expect(rows).toEqual([{ ended_because: 'file-closed' }])
  const { rows: steps } = await app.database.owner.query(
    "select distinct state from plans.step where kind = 'choosing' and person_id = $1",
    [personId],
  )
  expect(steps).toEqual([{ state: 'dropped' }])
  const late = { id: crypto.randomUUID(), serviceId: others.mason }
  expect((await fatma.post(`${file}/keuzelijst`, late)).status).toBe(409)
})
