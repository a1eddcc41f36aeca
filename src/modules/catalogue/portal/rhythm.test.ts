import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const mails = async () =>
  (await app.database.owner.query<{ to: string; body: string }>('select to_address as to, body from platform.caught_mail order by at')).rows
const listed = async (name: string) => (await app.as(null).get('/regio/veluwe-stedendriehoek/diensten')).text.includes(name)
const own = () => `/aanbieder/diensten/${providers.planner}`
const state = async () =>
  (
    await app.database.owner.query<{ status: string; rhythm: string }>('select status, rhythm from catalogue.service where id = $1', [
      providers.planner,
    ])
  ).rows[0]!

// policy: D4
test('who has the only certificate of an offer hears sixty days before it ends, and without it the offer leaves the list', async () => {
  await app.database.owner.query("update catalogue.quality set valid_until = '2026-09-15', reminded_on = null where service_id = $1", [
    providers.posting,
  ])
  await app.database.owner.query("update access.account set email = 'wim@bouwkracht.example' where id = $1", [providers.agency.worker])
  await app.database.owner.query('delete from platform.caught_mail')
  app.clock.setAhead(20)
  await app.program.settle()
  expect(
    (await mails())
      .filter((mail) => mail.to === 'wim@bouwkracht.example')
      .map((mail) => mail.body.includes('Werk in de bouw: het bewijs van kwaliteit loopt af')),
  ).toEqual([true])
  expect(await listed('Werk in de bouw')).toBe(true)
  await askedInEnglish()
  app.clock.setAhead(71)
  await app.program.settle()
  expect(await listed('Werk in de bouw')).toBe(false)
  expect((await app.as(providers.agency.worker).get(`/aanbieder/diensten/${providers.posting}`)).text).toContain('bewijs van kwaliteit')
  // Saying that the rest still holds does not bring it back: a new certificate does.
  const own = `/aanbieder/diensten/${providers.posting}`
  const wim = app.as(providers.agency.worker)
  for (const part of ['price', 'contact', 'content', 'quality']) await wim.submit(`${own}/bevestiging`, { part })
  expect(await listed('Werk in de bouw')).toBe(false)
  app.clock.setAhead(0)
  await app.database.owner.query('delete from platform.caught_mail')
})

/** A certificate of the whole organisation ends: who signed in in English reads it in English. */
async function askedInEnglish(): Promise<void> {
  await app.database.owner.query("update access.account set language = 'en' where id = $1", [providers.agency.worker])
  await app.database.owner.query(
    "insert into catalogue.certification (id, organisation_id, scheme, valid_until) values (gen_random_uuid(), $1, 'Blik op Werk', '2026-09-20')",
    [providers.agency.id],
  )
  app.clock.setAhead(21)
  await app.program.settle()
  const mail = (await mails()).filter(({ to }) => to === 'wim@bouwkracht.example').at(-1)!
  expect(mail.body).toContain('- Blik op Werk, certificate of your organisation: ends on Sunday 20 September 2026')
  expect(mail.body).toContain('/en/aanbieder/diensten')
  expect(mail.body).not.toMatch(/Beste|keurmerk|loopt af/)
}

// policy: D1
test('reminded, warned, sunk and out of the list; one look through the offer brings it back', async () => {
  await app.program.settle()
  expect(await mails()).toEqual([])
  app.clock.setAhead(170)
  await app.program.settle()
  const reminded = await mails()
  expect(reminded.map((mail) => mail.to)).toContain('els@school.example')
  expect(reminded.find((mail) => mail.to === 'els@school.example')!.body).toContain('Planner in de bouw: Prijs, vóór')
  await app.program.settle()
  expect(await mails()).toHaveLength(reminded.length)

  app.clock.setAhead(190)
  await app.program.settle()
  expect(await state()).toEqual({ status: 'public', rhythm: 'warned' })
  expect((await app.as(null).get(`/diensten/${providers.planner}`)).text).toContain('te lang niet bevestigd')

  app.clock.setAhead(214)
  await app.program.settle()
  expect(await state()).toEqual({ status: 'public', rhythm: 'sunk' })

  app.clock.setAhead(274)
  await app.program.settle()
  expect(await state()).toMatchObject({ status: 'unlisted' })
  expect(await listed('Planner in de bouw')).toBe(false)
  const els = app.as(providers.school.worker)
  for (const part of ['price', 'contact', 'content']) await els.submit(`${own()}/bevestiging`, { part })
  expect(await state()).toEqual({ status: 'public', rhythm: 'fresh' })
  expect(await listed('Planner in de bouw')).toBe(true)
  app.clock.setAhead(0)
})
