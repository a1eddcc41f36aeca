import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, enterOfficer, type Cast } from '../../../testing/people.ts'
import { grantRole, putAccount } from '../index.ts'

let app: TestApp
let cast: Cast
let admin: string
let keys: { publicKey: string; privateKey: string; sign: CryptoKey }
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  admin = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'admin', displayName: 'Ada Beheer' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator', regionCode: null })
    return id
  })
  const pair = await generateKeyPair('ES256', { extractable: true })
  keys = {
    publicKey: JSON.stringify({ ...(await exportJWK(pair.publicKey)), alg: 'ES256' }),
    privateKey: JSON.stringify(await exportJWK(pair.privateKey)),
    sign: pair.privateKey,
  }
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** What the token endpoint answers a system with this name and our key. */
async function token(clientId: string, scope?: string): Promise<number> {
  const at = Math.floor(Date.now() / 1000)
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`http://localhost/api/v1/token`)
    .setJti(newId())
    .setIssuedAt(at)
    .setExpirationTime(at + 120)
    .sign(keys.sign)
  const answer = await app.program.app.fetch(
    new Request('http://localhost/api/v1/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        ...(scope && { scope }),
      }),
    }),
  )
  return answer.status
}
const idOf = async (clientId: string) =>
  (await app.database.owner.query<{ id: string }>('select id from access.api_client where client_id = $1', [clientId])).rows[0]?.id

// policy: A6, L2
test('a partner asks for its own system; it comes in when the coordinator says so and not before, and out when blocked', async () => {
  const karin = app.as(cast.klantmanager)
  expect((await karin.get('/werk/overdrachten')).html).toContain('href="/werk/systeem"')
  const asked = { systemName: 'Zaaksysteem', clientId: 'zaak-zutphen', publicKey: keys.publicKey, regionCode: cast.region }
  const secret = await karin.post('/werk/systeem', { ...asked, publicKey: keys.privateKey })
  expect([secret.status, secret.text.includes('Dit is geen openbare sleutel')]).toEqual([422, true])
  expect((await karin.post('/werk/systeem', { ...asked, regionCode: cast.elsewhere })).status).toBe(422)
  expect((await karin.submit('/werk/systeem', asked)).text).toContain('Wacht op uw regio sinds')
  expect(await token('zaak-zutphen')).toBe(401)
  const id = await idOf('zaak-zutphen')

  const coen = app.as(cast.coordinator)
  const day = await coen.get('/werk')
  expect(day.text).toMatch(/Systemen die willen aansluiten .*1 /)
  expect(day.html).toContain('href="/beheer/systemen"')
  expect((await karin.post(`/beheer/systemen/${id}/toelating`)).status).toBe(404)
  const after = await coen.submit(`/beheer/systemen/${id}/toelating`)
  expect(after.text).toContain('Mensen overdragen en ontvangen')
  expect(await token('zaak-zutphen')).toBe(200)
  expect((await coen.post(`/beheer/systemen/${id}/weigering`)).status).toBe(409)
  // Asking again never changes the key of a system that is in.
  expect((await karin.post('/werk/systeem', asked)).text).toContain('Deze korte naam is al in gebruik')
  expect((await coen.submit(`/beheer/systemen/${id}/blokkade`)).text).toContain('Geblokkeerd sinds')
  expect(await token('zaak-zutphen')).toBe(401)
  await coen.submit(`/beheer/systemen/${id}/vrijgave`)
  expect(await token('zaak-zutphen')).toBe(200)
})

// policy: C19
test('data for enforcement are refused to a system and to who asks at a desk; the privacy officer reads that it was asked', async () => {
  expect(await token('zaak-zutphen', 'handhaving')).toBe(400)
  const klantmanager = app.as(cast.klantmanager)
  const asked = { id: newId(), asker: 'Sociale recherche', dataAbout: 'one-person' }
  expect((await klantmanager.submit('/werk/gegevens-gevraagd', { ...asked, dataFor: 'help' })).text).toContain(
    'Dit kan alleen via het dossier',
  )
  expect((await klantmanager.submit('/werk/gegevens-gevraagd', { ...asked, dataFor: 'enforcement' })).text).toContain('Zeg nee.')
  await klantmanager.submit('/werk/gegevens-gevraagd', { ...asked, dataFor: 'enforcement' })
  const officer = await enterOfficer(app, cast.municipality, cast.region)
  const { text } = await app.as(officer).get('/beheer/privacy')
  expect(text.match(/Sociale recherche/g)).toHaveLength(1)
  expect(text).toMatch(/meer mensen, systeem van een organisatie/)
  expect(text).toMatch(/Karin [^,]+, .*een persoon, gemeld door een medewerker/)
  const elsewhere = await enterOfficer(app, cast.municipality, cast.elsewhere, 'Petra')
  expect((await app.as(elsewhere).get('/beheer/privacy')).text).toContain('Niemand vroeg gegevens voor handhaving.')
})

test('what a region refuses leaves nothing behind', async () => {
  const asked = { systemName: 'Proef', clientId: 'proef-zutphen', publicKey: keys.publicKey, regionCode: cast.region }
  await app.as(cast.klantmanager).submit('/werk/systeem', asked)
  const { text } = await app.as(cast.coordinator).submit(`/beheer/systemen/${await idOf('proef-zutphen')}/weigering`)
  expect(text).not.toContain('proef-zutphen')
  expect(await idOf('proef-zutphen')).toBeUndefined()
})

test('an administrator enters a system for the whole country; a coordinator neither sees nor takes it over', async () => {
  const { rows } = await app.database.owner.query<{ name: string }>('select name from regions.organisation where id = $1', [cast.uwv])
  const entered = {
    systemOrganisation: rows[0]!.name,
    systemName: 'Sonar',
    clientId: 'uwv-sonar',
    publicKey: keys.publicKey,
    scopes: 'contacts',
  }
  const wrong = await app.as(admin).post('/beheer/systemen', { ...entered, systemOrganisation: 'Onbekend BV' })
  expect([wrong.status, wrong.html.includes('value="uwv-sonar"')]).toEqual([422, true])
  const noScope = await app.as(admin).post('/beheer/systemen', { ...entered, scopes: '' })
  expect(noScope.status).toBe(422)
  // Of a group of boxes one is needed, and so it is not called optional.
  expect(noScope.text).toMatch(/Wat mag het systeem\? (?!\(niet verplicht\))/)
  expect(noScope.text).toContain('(niet verplicht)')
  expect((await app.as(admin).submit('/beheer/systemen', entered)).text).toContain('heel Nederland')
  expect(await token('uwv-sonar')).toBe(200)

  const coen = app.as(cast.coordinator)
  expect((await coen.get('/beheer/systemen')).text).not.toContain('uwv-sonar')
  expect((await coen.post(`/beheer/systemen/${await idOf('uwv-sonar')}/blokkade`)).status).toBe(404)
  expect((await coen.post('/beheer/systemen', entered)).text).toContain('kies een regio waar u zelf werkt')
  const taken = await coen.post('/beheer/systemen', { ...entered, regionCode: cast.region })
  expect([taken.status, taken.text.includes('Deze korte naam is al in gebruik')]).toEqual([422, true])
  expect((await app.as(cast.fatma).get('/beheer/systemen')).status).toBe(403)
})
