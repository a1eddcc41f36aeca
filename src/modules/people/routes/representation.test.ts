import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Acting } from '../../../platform/actor.ts'
import { inContext } from '../../../platform/db/context.ts'
import { putAccount } from '../../access/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, numberOf, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { partsOf } from '../rules.ts'

let app: TestApp
let cast: Cast
let janId: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  janId = await handedOver(app, cast)
  await tiedAtDesk(app, cast, janId, cast.jan)
})
afterAll(() => app.close())

const EVERY_PAGE = {
  appointments: ['/mijn/afspraken'],
  plan: ['/mijn/plan', '/mijn/keuzelijst', '/mijn/gesprekken'],
  money: ['/mijn/geld'],
  file: [
    '/mijn/gegevens',
    '/mijn/contact',
    '/mijn/inzage',
    '/mijn/rechten',
    '/mijn/kopie',
    '/mijn/uitgesloten',
    '/mijn/vertegenwoordiging',
  ],
}

async function representative(subject: string, kind: string, scope: string[], proof = 'court-decision'): Promise<string> {
  const account = await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject }))
  const action = `/werk/personen/${janId}/beheer/vertegenwoordiging`
  const form = fieldsOf(await app.as(cast.fatma).get(`/werk/personen/${janId}/beheer`), action)
  const answer = await app.as(cast.fatma).post(action, {
    id: form.id!,
    representativeReference: await numberOf(app, account.id),
    kind,
    scope,
    proof,
  })
  expect(answer.status, answer.text.slice(0, 300)).toBe(303)
  return account.id
}

async function opens(accountId: string): Promise<string[]> {
  const as = app.as(accountId)
  const open: string[] = []
  for (const [part, paths] of Object.entries(EVERY_PAGE)) {
    const statuses = new Set<number>()
    for (const path of paths) statuses.add((await as.get(path)).status)
    expect([[200], [404]]).toContainEqual([...statuses])
    if (statuses.has(200)) open.push(part)
  }
  return open
}

test('nobody represents oneself', async () => {
  const action = `/werk/personen/${janId}/beheer/vertegenwoordiging`
  const form = fieldsOf(await app.as(cast.fatma).get(`/werk/personen/${janId}/beheer`), action)
  const given = { id: form.id!, kind: 'authorised', scope: ['plan'], proof: 'authorisation' }
  const refused = await app.as(cast.fatma).post(action, { ...given, representativeReference: await numberOf(app, cast.jan) })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Dit is het accountnummer van de persoon zelf')
  expect((await app.database.owner.query('select from people.representation')).rowCount).toBe(0)
})

test('the desk sees who is named on the file and who acts for the person, and can end it', async () => {
  const fatma = app.as(cast.fatma)
  const manage = `/werk/personen/${janId}/beheer`
  expect((await fatma.get(manage)).text).toContain('Niemand handelt nu voor deze persoon')
  const account = await representative('desk-ends', 'mentor', ['plan'])
  const shown = await fatma.get(manage)
  expect(shown.text).toContain('Met naam genoemd op dit dossier: Fatma Yilmaz, UWV Stedendriehoek')
  expect(shown.text).not.toContain('Niemand handelt nu voor deze persoon')
  expect((await app.as(account).get('/mijn/plan')).status).toBe(200)
  const [end] = /\/werk\/personen\/[0-9a-f-]+\/beheer\/vertegenwoordiging\/[0-9a-f-]+\/einde/.exec(shown.html)!
  expect((await app.as(cast.gids2).post(end)).status).toBe(404)
  expect((await fatma.post(end.replace(/[0-9a-f-]{36}\/einde/, `${crypto.randomUUID()}/einde`))).status).toBe(404)
  expect((await fatma.submit(end)).text).toContain('Niemand handelt nu voor deze persoon')
  expect((await app.as(account).get('/mijn/plan')).status).toBe(404)
})

test('each kind reaches the parts of its scope and no other page', async () => {
  expect(await opens(await representative('money', 'money-administrator', ['money']))).toEqual(['money'])
  expect(await opens(await representative('mentor', 'mentor', ['appointments', 'plan']))).toEqual(['appointments', 'plan'])
  expect(await opens(await representative('helper', 'authorised', ['appointments'], 'authorisation'))).toEqual(['appointments'])
  expect(await opens(await representative('parent', 'parent', ['appointments', 'plan', 'money'], 'identity-document'))).toEqual([
    'appointments',
    'plan',
    'money',
    'file',
  ])
  expect(await opens(await representative('curator', 'curator', ['appointments', 'plan', 'money']))).toContain('file')
  expect(partsOf('mentor', ['plan', 'money'])).toEqual(['plan'])
})

test('a money administrator reads no conversation, also past the pages', async () => {
  const fatma = app.as(cast.fatma)
  const form = fieldsOf(await fatma.get(`/werk/personen/${janId}/gesprekken/nieuw`), `/werk/personen/${janId}/gesprekken`)
  await fatma.submit(`/werk/personen/${janId}/gesprekken`, { ...form, situation: 'Zit lang thuis', outcome: 'advice' })
  const account = await representative('money-too', 'money-administrator', ['money'])
  const home = await app.as(account).get('/mijn')
  expect(home.text).toContain('U handelt namens Jan de Boer, als bewindvoerder')
  expect(home.text).not.toContain('Zit lang thuis')
  expect(home.html).not.toContain('/mijn/gesprekken')
  const counted = (acting: Acting | null) => {
    const at = { now: app.clock.now(), today: app.clock.today(), language: 'nl' as const, requestId: 'test' }
    const persons = [{ regionCode: cast.region, personId: janId }]
    return inContext(app.program.around.db, { ...visitor(at), kind: 'person', persons, acting }, 'own-file', async (tx) => {
      const rows = await tx.selectFrom('contacts.contactText').select('situation').execute()
      return rows.length
    })
  }
  expect(await counted(null)).toBe(1)
  expect(await counted({ kind: 'mentor', parts: ['plan'], name: null })).toBe(1)
  expect(await counted({ kind: 'money-administrator', parts: ['money'], name: null })).toBe(0)
})

test('a scope that the kind does not allow is refused', async () => {
  const account = await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: 'too-wide' }))
  const answer = await app.as(cast.fatma).post(`/werk/personen/${janId}/beheer/vertegenwoordiging`, {
    id: crypto.randomUUID(),
    representativeReference: await numberOf(app, account.id),
    kind: 'money-administrator',
    scope: ['plan'],
    proof: 'court-decision',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Een bewindvoerder mag alleen over geld gaan')
})

test('with an own file too somebody chooses, acts on one of both, and Jan reads who it was', async () => {
  const anneId = await handedOver(app, cast, { firstName: 'Anne', email: 'anne@post.example' })
  await tiedAtDesk(app, cast, anneId, cast.anne)
  const action = `/werk/personen/${janId}/beheer/vertegenwoordiging`
  const form = fieldsOf(await app.as(cast.fatma).get(`/werk/personen/${janId}/beheer`), action)
  const given = {
    representativeReference: await numberOf(app, cast.anne),
    kind: 'authorised',
    scope: ['appointments'],
    proof: 'authorisation',
  }
  await app.as(cast.fatma).submit(action, { id: form.id!, ...given })
  const anne = app.as(cast.anne)
  expect((await anne.get('/mijn')).text).toContain('Dag Anne')
  expect((await anne.get('/mijn')).text).not.toContain('U handelt namens')
  expect((await anne.get('/mijn/namens')).text).toContain('Namens Jan de Boer (gemachtigde)')
  const acting = await anne.submit('/mijn/namens', { acting: form.id! })
  expect(acting.text).toContain('U handelt namens Jan de Boer, als gemachtigde')
  expect((await anne.get('/mijn/gegevens')).status).toBe(404)
  expect((await anne.post('/mijn/koppelen', { code: 'x' })).status).toBe(403)
  const book = '/regio/veluwe-stedendriehoek/afspraak'
  const booking = fieldsOf(await anne.get(`${book}?moment=2026-07-08T09:00`), `${book}/eigen`)
  await anne.submit(`${book}/eigen`, { ...booking, channel: 'counter' })
  const made = await app.database.owner.query<{ person_id: string; booked_by_kind: string; booked_by_account: string }>(
    'select person_id, booked_by_kind, booked_by_account from appointments.appointment',
  )
  expect(made.rows).toEqual([{ person_id: janId, booked_by_kind: 'representative', booked_by_account: cast.anne }])
  expect((await app.as(cast.fatma).get(`/werk/afspraken/${booking.id}`)).text).toContain('Gemaakt door de vertegenwoordiger')
  const log = await app.as(cast.jan).get('/mijn/inzage')
  expect(log.text).toContain('namens u: gemachtigde')
  expect((await anne.post('/mijn/namens', { acting: crypto.randomUUID() })).status).toBe(404)
  expect((await anne.submit('/mijn/namens', { acting: 'self' })).text).toContain('Dag Anne')
})

test('a representation ends by itself on its day, and a day that has passed is refused', async () => {
  const account = await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: 'until' }))
  const action = `/werk/personen/${janId}/beheer/vertegenwoordiging`
  const given = { representativeReference: await numberOf(app, account.id), kind: 'mentor', scope: ['plan'], proof: 'court-decision' }
  const post = (lastDay: string) => app.as(cast.fatma).post(action, { ...given, id: crypto.randomUUID(), lastDay })
  expect((await post('2026-07-05')).text).toContain('Kies een dag die nog komt')
  expect((await post('2026-07-08')).status).toBe(303)
  const mentor = app.as(account.id)
  expect((await mentor.get('/mijn/plan')).status).toBe(200)
  app.clock.setAhead(2)
  expect((await mentor.get('/mijn/plan')).status).toBe(200)
  app.clock.setAhead(3)
  expect((await mentor.get('/mijn/plan')).status).toBe(404)
  app.clock.setAhead(0)
})

test('a conversation with the representative says so, and when Jan ends it the file closes', async () => {
  const account = await representative('ended', 'mentor', ['plan'])
  const fatma = app.as(cast.fatma)
  const action = `/werk/personen/${janId}/gesprekken`
  const form = fieldsOf(await fatma.get(`${action}/nieuw`), action)
  await fatma.submit(action, { ...form, situation: 'Mentor belde', onBehalfBecause: 'not-able', onBehalf: account, outcome: 'information' })
  expect((await app.as(cast.jan).get('/mijn/gesprekken')).text).toContain('Met wie de vertegenwoordiger')
  expect(
    (await fatma.post(action, { ...form, id: crypto.randomUUID(), onBehalfBecause: 'not-able', onBehalf: cast.anne, outcome: 'none' }))
      .status,
  ).toBe(303)
  expect(
    (
      await fatma.post(action, {
        ...form,
        id: crypto.randomUUID(),
        onBehalfBecause: 'not-able',
        onBehalf: crypto.randomUUID(),
        outcome: 'none',
      })
    ).status,
  ).toBe(404)
  const mentor = app.as(account)
  expect((await mentor.get('/mijn/plan')).status).toBe(200)
  const { rows } = await app.database.owner.query<{ id: string }>('select id from people.representation where account_id = $1', [account])
  await app.as(cast.jan).submit(`/mijn/vertegenwoordiging/${rows[0]!.id}/einde`)
  expect((await mentor.get('/mijn/plan')).status).toBe(404)
  expect((await mentor.get('/mijn')).text).not.toContain('Jan')
  expect(app.bugs).toEqual([])
})
