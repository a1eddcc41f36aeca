import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, numberOf, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { barOwnFilesOf, giveSight } from '../index.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

const FATMA = { firstName: 'Fatma', lastName: 'Yilmaz', email: 'Fatma@werk.example' }

/** Karin hands somebody over to UWV; nobody accepted yet, so all guides of UWV know of it. */
async function waiting(more: Record<string, string>): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const fields = { lastName: 'Yilmaz', municipality: 'GM0301', questionKind: 'work', reason: 'other-expertise', agreed: 'yes' }
  await karin.submit('/werk/overdrachten', { ...form, ...fields, ...more })
  return form.id!
}

/** Everything of a file that a guide can ask for. */
async function closedFor(accountId: string, id: string): Promise<void> {
  const as = app.as(accountId)
  for (const path of [
    `/werk/overdrachten/${id}`,
    `/werk/personen/${id}`,
    `/werk/personen/${id}/plan`,
    `/werk/personen/${id}/beheer`,
    `/werk/personen/${id}/gesprekken/nieuw`,
    `/werk/personen/${id}/vaardigheden`,
  ])
    expect((await as.get(path)).status, path).toBe(404)
  expect((await as.post(`/werk/overdrachten/${id}/aanvaarding`)).status).toBe(404)
  expect((await as.get('/werk')).html).not.toContain(id)
  expect((await as.get('/werk/overdrachten')).html).not.toContain(id)
}

test('a file with the mail address of a worker is closed to that worker, by whatever sight is given', async () => {
  const id = await waiting(FATMA)
  await closedFor(cast.fatma, id)
  const search = { firstName: 'Fatma', lastName: 'Yilmaz', fact: 'email', value: FATMA.email, reason: 'at-the-desk' }
  expect((await app.as(cast.fatma).post('/werk/zoeken', search)).text).toContain('Niemand gevonden')
  expect((await app.as(cast.gids3).get(`/werk/overdrachten/${id}`)).status).toBe(200)
  const file = { regionCode: cast.region, personId: id, organisationId: cast.uwv, scope: 'file' as const, purpose: 'guidance' }
  await app.system((tx, actor) => giveSight(tx, actor, { ...file, accountId: null, because: 'lead' }))
  await closedFor(cast.fatma, id)
  await expect(app.system((tx, actor) => giveSight(tx, actor, { ...file, accountId: cast.fatma, because: 'cover' }))).rejects.toThrow(
    'ownFile',
  )
  expect((await app.as(cast.gids3).get(`/werk/personen/${id}`)).status).toBe(200)
})

test('the worker sees the own file as a person, and another address later does not open it at work', async () => {
  const id = await waiting(FATMA)
  await app.as(cast.gids3).submit(`/werk/overdrachten/${id}/aanvaarding`)
  const self = (await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: 'fatma-herself' }))).id
  const fields = { accountReference: await numberOf(app, self), birthDate: '1985-01-01', documentSeen: 'yes' }
  await app.as(cast.gids3).submit(`/werk/personen/${id}/beheer/account`, fields)
  expect((await app.as(self).get('/mijn')).text).toContain('Dag Fatma')
  const changed = { firstName: 'Fatma', lastName: 'Yilmaz', email: 'thuis@post.example', birthDate: '1985-01-01' }
  await app.as(self).submit('/mijn/gegevens', changed)
  const part = { regionCode: cast.region, personId: id, organisationId: cast.uwv, accountId: null }
  await app.system((tx, actor) => giveSight(tx, actor, { ...part, scope: 'file', purpose: 'guidance', because: 'lead' }))
  await closedFor(cast.fatma, id)
})

test('a change of details to a work address closes the file', async () => {
  const id = await handedOver(app, cast, { email: 'eerst@post.example' })
  await tiedAtDesk(app, cast, id, cast.jan)
  expect((await app.as(cast.fatma).get(`/werk/personen/${id}`)).status).toBe(200)
  await app.as(cast.jan).submit('/mijn/gegevens', { firstName: 'Jan', email: 'fatma@werk.example', birthDate: '1977-05-31' })
  await closedFor(cast.fatma, id)
})

test('a worker says which account is theirs as a person: files of it close, also those claimed after', async () => {
  const anneId = await handedOver(app, cast, { firstName: 'Roos', email: 'roos@thuis.example' })
  await tiedAtDesk(app, cast, anneId, cast.anne)
  const part = { regionCode: cast.region, personId: anneId, organisationId: cast.uwv, accountId: null }
  await app.system((tx, actor) => giveSight(tx, actor, { ...part, scope: 'file', purpose: 'guidance', because: 'lead' }))
  const roos = app.as(cast.gids3)
  expect((await roos.get(`/werk/personen/${anneId}`)).status).toBe(200)
  expect((await roos.post('/werk/eigen-account', { ownReference: 'XXXX' })).status).toBe(422)
  expect((await roos.submit('/werk/eigen-account', { ownReference: await numberOf(app, cast.anne) })).text).toContain(
    'U heeft een account genoemd',
  )
  await closedFor(cast.gids3, anneId)
  expect((await app.as(cast.anne).get('/mijn')).text).toContain('Dag Roos')
  const later = await handedOver(app, cast, { firstName: 'Roos', email: 'roos2@thuis.example' })
  await tiedAtDesk(app, cast, later, cast.anne)
  await app.system((tx, actor) => giveSight(tx, actor, { ...part, personId: later, scope: 'file', purpose: 'guidance', because: 'lead' }))
  await closedFor(cast.gids3, later)
})

test('somebody who comes to work here after their file was made finds it closed', async () => {
  const id = await waiting({ firstName: 'Noor', email: 'noor@werk.example' })
  const noor = await app.system(async (tx, actor) => {
    const account = await putAccount(tx, {
      audience: 'staff',
      issuer: 'test',
      subject: 'noor',
      displayName: 'Noor Smit',
      email: 'noor@werk.example',
      organisationId: cast.uwv,
    })
    await grantRole(tx, actor, { accountId: account.id, role: 'guide', regionCode: cast.region })
    // As at sign-in.
    await barOwnFilesOf(tx, account.id, actor.today)
    return account.id
  })
  await closedFor(noor, id)
  expect(app.bugs).toEqual([])
})
