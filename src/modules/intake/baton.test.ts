import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { grantRole, putAccount } from '../access/index.ts'
import { giveOrganisationRole } from '../policy/index.ts'
import { insertOrganisation } from '../regions/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

let app: TestApp
let cast: Cast
/** A worker of a company that trains people. */
let tess: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  tess = await app.system(async (tx, actor) => {
    const id = newId()
    const firm = {
      id,
      name: 'Baanbrug',
      types: ['reintegration-company' as const],
      sensitivity: 'normal' as const,
      validFrom: '2021-01-01',
    }
    await insertOrganisation(tx, actor, { ...firm, municipalities: [], phone: '0575 111 222' })
    await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: cast.region, role: 'partner', validFrom: '2021-01-01' })
    const account = await putAccount(tx, {
      audience: 'staff',
      issuer: 'test',
      subject: 'tess',
      displayName: 'Tess Vos',
      organisationId: id,
    })
    await grantRole(tx, actor, { accountId: account.id, role: 'partner', regionCode: cast.region })
    return account.id
  })
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const jan = {
  firstName: 'Jan',
  lastName: 'de Boer',
  email: 'jan@post.example',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: 'yes',
}

async function handOver(sender: string, more: Record<string, string> = {}) {
  const desk = app.as(sender)
  const form = fieldsOf(await desk.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const answer = await desk.post('/werk/overdrachten', { ...form, ...jan, ...more })
  return { id: form.id!, answer }
}

async function later(days: number): Promise<void> {
  app.clock.setAhead(app.clock.ahead() + days)
  await app.program.settle()
}

async function mails(address: string): Promise<{ subject: string; body: string }[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query('select subject, body from platform.caught_mail where to_address = $1 order by at', [
    address,
  ])
  return rows
}

async function lastLink(address: string): Promise<string> {
  return /(\/volg\/\S+)/.exec((await mails(address)).at(-1)!.body)![1]!
}

async function rowOf(id: string) {
  const { rows } = await app.database.owner.query(
    'select state, holder, holder_account, pick_up_by, reference from intake.handover where id = $1',
    [id],
  )
  return rows[0] as { state: string; holder: string; holder_account: string | null; pick_up_by: string | null; reference: string }
}

// policy: A6, L2
test('of a private sender nothing goes anywhere before the person says yes; then it is a handover as any other', async () => {
  const email = 'jan.eerst@post.example'
  const told = await handOver(tess, { email, explanation: 'Wil weer in de bouw werken' })
  expect([told.answer.status, told.answer.text.includes('Schrijf nog niets over deze persoon op')]).toEqual([422, true])
  expect((await app.as(tess).get('/werk/overdrachten/nieuw')).text).toContain('vragen wij deze persoon eerst zelf')

  const { id } = await handOver(tess, { email })
  expect((await rowOf(id)).state).toBe('asked')
  expect((await app.as(tess).get(`/werk/overdrachten/${id}`)).text).toContain('De persoon zegt eerst ja')
  for (const guide of [cast.fatma, cast.gids3]) {
    expect((await app.as(guide).get(`/werk/overdrachten/${id}`)).status).toBe(404)
    expect((await app.as(guide).get('/werk/overdrachten')).text).not.toContain('de Boer')
  }
  const link = await lastLink(email)
  const asked = await app.as(null).get(link)
  expect(asked.text).toContain('Mag Baanbrug u aanmelden?')
  const after = await app.as(null).submit(`${link}/antwoord`, { answer: 'yes' })
  expect(after.text).toContain('UWV Stedendriehoek')
  expect(after.text).toContain('U zei ja')
  expect((await app.as(null).post(`${link}/antwoord`, { answer: 'no' })).status).toBe(409)
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).text).toContain('Jan de Boer')
  const { rows } = await app.database.owner.query('select how, agreed from people.agreement where record = $1', [id])
  expect(rows).toEqual([{ how: 'link', agreed: true }])
})

test('no is no: nothing went anywhere, nobody sees the file, and no answer in time is the same', async () => {
  const email = 'jan.nee@post.example'
  const { id } = await handOver(tess, { email })
  const link = await lastLink(email)
  expect((await app.as(null).submit(`${link}/antwoord`, { answer: 'no' })).text).toContain('afgesloten')
  const silent = await handOver(tess, { email: 'jan.stil@post.example' })
  await later(21)
  for (const one of [id, silent.id]) {
    expect((await rowOf(one)).state).toBe('closed')
    for (const worker of [tess, cast.fatma]) expect((await app.as(worker).get(`/werk/overdrachten/${one}`)).status).toBe(404)
  }
})

test('on the phone a guide records the yes with the number and the last name; a wrong one finds nothing', async () => {
  const { id } = await handOver(tess, { phone: '06 11 22 33 44', email: '' })
  const { reference } = await rowOf(id)
  const fatma = app.as(cast.fatma)
  const wrong = await fatma.post('/werk/overdrachten/akkoord', { reference, lastName: 'Jansen' })
  expect([wrong.status, wrong.text.includes('Wij vinden geen open aanmelding')]).toEqual([422, true])
  const done = await fatma.post('/werk/overdrachten/akkoord', { reference: reference.toLowerCase(), lastName: 'De Boer' })
  expect(done.text).toContain('De vraag ligt nu bij UWV Stedendriehoek')
  expect((await rowOf(id)).state).toBe('waiting')
})

// policy: A6
test('the person hears each time in plain words where the question went, and why', async () => {
  const email = 'jan.twee@post.example'
  const { id } = await handOver(cast.klantmanager, { email, questionKind: 'schooling' })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/teruggave`, { reason: 'cannot-reach' })
  await later(7)
  expect((await mails(email)).map((mail) => mail.subject)).toEqual([
    'Wij brengen u in contact met het Werkcentrum',
    'Uw vraag ligt bij een andere organisatie',
    'Uw vraag heeft onze aandacht',
  ])
  const page = await app.as(null).get(await lastLink(email))
  for (const words of [
    'De coördinator van de regio',
    'UWV Stedendriehoek kreeg geen contact met u',
    'Gemeente Zutphen antwoordde niet op tijd',
  ])
    expect(page.text).toContain(words)
  // The coordinator has a day too; once it is over the page says so, and whom to call.
  await later(7)
  expect((await app.as(null).get(await lastLink(email))).text).toMatch(/Dat is te laat\. De coördinator van de regio is herinnerd/)
  expect((await mails('coen@werk.example')).map((mail) => mail.subject)).toContain('Vandaag nog: een vraag zonder eigenaar')
})

test('on the last day the guides of the holder are reminded, once', async () => {
  const before = (await mails('fatma@werk.example')).length
  await handOver(cast.klantmanager, { email: 'jan.drie@post.example' })
  app.clock.setAhead(app.clock.ahead() + 2)
  await app.program.settle()
  await app.program.settle()
  const told = (await mails('fatma@werk.example')).slice(before)
  expect(told.map((mail) => mail.subject)).toEqual(['Vandaag nog: neem een overdracht aan of geef terug'])
  expect(told[0]!.body).not.toMatch(/Jan|Boer/)
})

test('a shielded one that comes back goes to who handed over, by name, and then to a named coordinator', async () => {
  const { id } = await handOver(cast.klantmanager, {
    email: 'jan.geheim@post.example',
    shielded: 'on',
    forWorker: 'Fatma Yilmaz',
  })
  expect((await app.as(cast.gids3).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/teruggave`, { reason: 'not-ours' })
  expect(await rowOf(id)).toMatchObject({ state: 'returned', holder: cast.municipality, holder_account: cast.klantmanager })
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  const karin = app.as(cast.klantmanager)
  expect((await karin.get('/werk/overdrachten')).text).toContain('Terug bij u: noem wie gaat helpen')
  expect((await mails('karin@werk.example')).at(-1)!.subject).toBe('Een overdracht komt bij u terug')
  const unknown = await karin.post(`/werk/overdrachten/${id}/naam`, { forWorker: 'Piet Puk' })
  expect(unknown.status).toBe(422)
  await karin.submit(`/werk/overdrachten/${id}/naam`, { forWorker: 'Roos Bakker' })
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', holder: cast.uwv, holder_account: cast.gids3 })
  expect((await app.as(cast.gids3).get(`/werk/overdrachten/${id}`)).text).toContain('Jan de Boer')
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${id}`)).status).toBe(404)
  // Roos lets the day pass, and so does Karin.
  await later(7)
  expect(await rowOf(id)).toMatchObject({ state: 'returned', holder_account: cast.klantmanager })
  await later(7)
  expect(await rowOf(id)).toMatchObject({ state: 'escalated', holder_account: cast.coordinator })
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/werk/escalaties')).text).toContain('Deze persoon is afgeschermd')
  expect((await coen.post(`/werk/escalaties/${id}/toewijzing`, { to: cast.uwv })).status).toBe(409)
  expect((await coen.get(`/werk/overdrachten/${id}`)).text).toContain('Noem wie gaat helpen')
  await coen.submit(`/werk/overdrachten/${id}/naam`, { forWorker: 'Fatma Yilmaz' })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/aanvaarding`)
  expect(await rowOf(id)).toMatchObject({ state: 'accepted', holder_account: cast.fatma })
})

// policy: A6, L2
test('the profile of the day says who is asked first and when the coordinator looks: another from tomorrow changes both from then on', async () => {
  await app.database.owner.query(
    `update policy.profile set parameters = jsonb_set(parameters, '{handover}', '{"mostReceivers": 1, "publicBodies": ["uwv"]}') where code = 'werkhuis-optie-a'`,
  )
  const today = await handOver(cast.klantmanager, { email: 'kees.vandaag@post.example' })
  expect((await rowOf(today.id)).state).toBe('waiting')
  const carla = app.as(cast.coordinator)
  const from = app.clock.today()
  const next = daysAfter(from, 1)
  expect((await carla.post('/beheer/stelsel', { profile: 'werkhuis-optie-a', fromOn: next })).status).toBe(303)
  app.clock.setAhead(app.clock.ahead() + 1)
  // A municipality has no task of its own here any more: the person says yes first.
  expect((await app.as(cast.klantmanager).get('/werk/overdrachten/nieuw')).text).toContain('vragen wij deze persoon eerst zelf')
  const { id } = await handOver(cast.klantmanager, { email: 'kees.morgen@post.example' })
  expect((await rowOf(id)).state).toBe('asked')
  await app.as(null).submit(`${await lastLink('kees.morgen@post.example')}/antwoord`, { answer: 'yes' })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${id}/teruggave`, { reason: 'not-ours' })
  expect((await rowOf(id)).state).toBe('escalated')
})
