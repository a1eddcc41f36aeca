import { afterAll, beforeAll, expect, test } from 'vitest'
import { putAccount } from '../../access/index.ts'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/verwijzers'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const said = { senderName: 'Vlot Uitzenden', senderKvk: '12345678', senderType: 'temp-agency', senderContact: 'Tim Vos' }
const ask = (senderMail: string, more: Record<string, string> = {}) =>
  app.as(null).post(SITE, { id: newId(), ...said, senderMail, ...more })
const mails = async (to: string) => {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at, id',
    [to],
  )
  return rows.map(({ body }) => body)
}
const newest = async () => {
  const { rows } = await app.database.owner.query<{ id: string }>(
    'select id from intake.sender_request order by asked_at desc, id desc limit 1',
  )
  return rows[0]!.id
}

// policy: A6, L2
test('a temp agency is let in by the region, its worker comes in by a link, and whom they hand over says yes first', async () => {
  const wrong = await ask('tim@vlot.example', { senderKvk: '12' })
  expect([wrong.status, wrong.html.includes('value="Vlot Uitzenden"')]).toEqual([422, true])
  expect((await ask('tim@vlot.example')).text).toContain('bij de coördinator')
  const id = await newest()
  for (const who of [cast.gids2, cast.fatma]) expect((await app.as(who).post(`/werk/verwijzers/${id}/toelating`)).status).not.toBe(303)
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/werk/escalaties')).html).toContain('href="/werk/verwijzers"')
  expect((await coen.get('/werk')).text).toMatch(/Organisaties die mensen willen aanmelden .*1 /)
  expect((await coen.get('/werk/verwijzers')).text).toContain('Tim Vos, tim@vlot.example')
  expect((await coen.submit(`/werk/verwijzers/${id}/toelating`)).text).toContain('Toegelaten, nog niet binnen')
  expect((await coen.post(`/werk/verwijzers/${id}/weigering`)).status).toBe(409)

  const link = /(\/verwijzer\/\S+)/.exec((await mails('tim@vlot.example'))[0]!)![1]!
  expect((await app.as(null).get(link)).text).toContain('Log eerst in')
  expect((await app.as(null).post(link)).status).toBe(401)
  const tim = app.as(
    (await app.system((tx) => putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'tim', displayName: 'Tim Vos' }))).id,
  )
  expect((await tim.get(link)).text).toContain('namens Vlot Uitzenden')
  expect((await tim.post(link)).location).toContain('/werk/overdrachten')
  // Once.
  expect((await tim.get(link)).status).toBe(410)
  const { rows } = await app.database.owner.query('select count(*)::int as n from intake.sender_contact')
  expect(rows[0]).toEqual({ n: 0 })

  const form = fieldsOf(await tim.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const jan = { firstName: 'Jan', lastName: 'de Boer', email: 'jan.vlot@post.example', municipality: 'GM0301', questionKind: 'work' }
  await tim.submit('/werk/overdrachten', { ...form, ...jan, reason: 'other-expertise', agreed: 'yes' })
  const { rows: made } = await app.database.owner.query('select state from intake.handover where id = $1', [form.id])
  expect(made[0]).toEqual({ state: 'asked' })
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${form.id}`)).status).toBe(404)
  expect((await mails('jan.vlot@post.example'))[0]).toContain('zegt u ja of nee')
  // Nobody comes in from outside under the number of an organisation that has a place here.
  expect((await ask('x@elders.example')).text).toContain('Deze organisatie is al bekend')
})

test('who is refused is told, and nothing of them stays; a region that is not open lets nobody ask', async () => {
  await ask('els@coach.example', { senderKvk: '87654321', senderName: 'Els Coacht', senderType: 'career-company' })
  const coen = app.as(cast.coordinator)
  await coen.submit(`/werk/verwijzers/${await newest()}/weigering`)
  expect((await mails('els@coach.example'))[0]).toContain('laat uw organisatie niet toe')
  const { rows } = await app.database.owner.query("select 1 from intake.sender_contact where email = 'els@coach.example'")
  expect(rows).toEqual([])
  const closed = await app
    .as(null)
    .post('/regio/groot-amsterdam/verwijzers', { id: newId(), ...said, senderKvk: '11112222', senderMail: 'a@b.example' })
  expect(closed.status).toBe(409)
})
