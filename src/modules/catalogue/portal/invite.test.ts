import { afterAll, beforeAll, expect, test } from 'vitest'
import { putAccount } from '../../access/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { newId } from '../../../platform/ids.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const somebody = (subject: string) =>
  app.system(async (tx) => (await putAccount(tx, { audience: 'staff', issuer: 'test', subject, displayName: `Mia ${subject}` })).id)
async function linkTo(address: string): Promise<string> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at desc',
    [address],
  )
  return /http:\/\/localhost(\/uitnodiging\/\S+)/.exec(rows[0]!.body)![1]!
}
const admit = {
  name: 'Leerhuis Noord',
  types: ['private-trainer'],
  kvkNumber: '90000077',
  email: 'mia@leerhuis.example',
  mailLanguage: 'nl',
}

// policy: D3
test('a region lets a new provider in; its first person takes the invitation, keeps offers and asks a colleague', async () => {
  const coen = app.as(cast.coordinator)
  const id = newId()
  expect((await coen.submit('/werk/aanbod/aanbieders', { ...admit, id, organisationId: newId() })).text).toContain('Leerhuis Noord')
  const carla = app.as(await enterCoordinator(app, cast.municipality, cast.region))
  await carla.submit(`/werk/aanbod/toelating/${id}/besluit`, { admits: 'admitted' })
  const link = await linkTo('mia@leerhuis.example')
  expect((await app.as(null).get(link)).text).toContain('aanbod van Leerhuis Noord')
  expect((await app.as(null).post(link)).status).toBe(401)
  const mia = await somebody('first')
  expect((await app.as(mia).submit(link)).text).toContain('Mijn aanbod')
  expect((await app.as(await somebody('other')).post(link)).status).toBe(410)
  expect((await app.database.owner.query('select from catalogue.invitation_mail')).rowCount).toBe(0)

  await app.as(mia).submit('/aanbieder/uitnodigingen', { id: newId(), email: 'bas@leerhuis.example', role: 'provider', mailLanguage: 'nl' })
  const bas = await somebody('colleague')
  await app.as(bas).submit(await linkTo('bas@leerhuis.example'))
  expect((await app.as(bas).get('/aanbieder/mensen')).text).toContain('Vraag het de beheerder')
  expect(
    (await app.as(bas).post('/aanbieder/uitnodigingen', { id: newId(), email: 'x@leerhuis.example', role: 'provider', mailLanguage: 'nl' }))
      .status,
  ).toBe(403)
})

test('taken back, run out or made up, an invitation is the same nothing; its address is forgotten', async () => {
  const coen = app.as(cast.coordinator)
  const id = newId()
  await coen.submit('/werk/aanbod/uitnodigingen', {
    id,
    organisation: providers.school.id,
    email: 'weg@school.example',
    role: 'organisation-admin',
    mailLanguage: 'nl',
  })
  const link = await linkTo('weg@school.example')
  app.clock.setAhead(15)
  await app.program.settle()
  expect((await app.as(null).get(link)).status).toBe(410)
  expect((await app.as(null).get('/uitnodiging/06.abcdefghijklmnopqrstuv')).status).toBe(410)
  expect((await app.database.owner.query('select from catalogue.invitation_mail')).rowCount).toBe(0)
  app.clock.setAhead(0)
})

test('a region asks only for its own providers, and nobody can be asked twice by one form', async () => {
  const coen = app.as(cast.coordinator)
  const strange = await coen.post('/werk/aanbod/uitnodigingen', {
    id: newId(),
    organisation: cast.otherUwv,
    email: 'a@uwv.example',
    role: 'provider',
    mailLanguage: 'nl',
  })
  expect(strange.status).toBe(404)
  const form = { id: newId(), organisation: providers.school.id, email: 'twee@school.example', role: 'provider', mailLanguage: 'nl' }
  await coen.submit('/werk/aanbod/uitnodigingen', form)
  await coen.submit('/werk/aanbod/uitnodigingen', form)
  await app.program.settle()
  const { rowCount } = await app.database.owner.query("select from platform.caught_mail where to_address = 'twee@school.example'")
  expect(rowCount).toBe(1)
})

// policy: D4
test('a certificate of an organisation is seen by its region', async () => {
  const els = app.as(providers.school.worker)
  const given = { id: newId(), scheme: 'Blik op Werk', number: 'B-17', validUntil: '2027-03-01' }
  expect((await els.post('/aanbieder/keurmerken', { ...given, validUntil: '2020-01-01' })).text).toContain('al geweest')
  expect((await els.submit('/aanbieder/keurmerken', given)).text).toContain('Nog niet')
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/werk/aanbod/aanbieders')).text).toContain('Blik op Werk')
  await coen.submit(`/werk/aanbod/keurmerken/${given.id}/controle`)
  expect((await els.get('/aanbieder/keurmerken')).text).not.toContain('Nog niet')
})

// policy: D3, D15
test('an invitation is in the language that was chosen, and UWV is asked for its instruments', async () => {
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/werk/aanbod/aanbieders')).text).toContain('UWV Stedendriehoek')
  const form = { organisation: cast.uwv, email: 'iris@uwv.example', role: 'provider', mailLanguage: 'en' }
  await coen.submit('/werk/aanbod/uitnodigingen', { ...form, id: newId() })
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    "select subject, body from platform.caught_mail where to_address = 'iris@uwv.example'",
  )
  expect(rows.map(({ subject }) => subject)).toEqual(['Invitation of the Werkcentrum'])
  const link = /http:\/\/localhost(\/en\/uitnodiging\/\S+)/.exec(rows[0]!.body)![1]!
  const iris = await somebody('iris')
  expect((await app.as(iris).get(link)).text).toContain('You can keep the offers of UWV Stedendriehoek')
  await app.as(iris).submit(link)
  const people = await app.as(iris).get('/aanbieder/mensen')
  expect(people.text).toContain('Mia iris Mag Aanbod bijhouden')
  // Guides of the same organisation keep no offers.
  expect(people.text).not.toContain('Fatma')
})
