import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterAdministrator, enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { putAccount } from '../../access/index.ts'
import { otherCatalogue, type OtherCatalogue } from '../twins/testing/other-catalogue.ts'

let app: TestApp
let cast: Cast
let coen: Browser
let feed: OtherCatalogue
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  coen = app.as(cast.coordinator)
  feed = await otherCatalogue(app, app.as(await enterAdministrator(app)), 'kaart')
  await feed.give(course('Tegels zetten', cast.region, 'Tegelhuis'), course('Ver weg', cast.elsewhere, 'Verre School'))
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  feed.close()
  await app.close()
})

const LIST = '/werk/aanbod/overgenomen'
const course = (name: string, area: string, organisation: string) => ({
  id: name,
  name,
  status: 'active',
  description: `Leer ${name}`,
  application_process: 'Bel ons',
  last_modified: '2026-06-01T00:00:00Z',
  organization: { id: organisation, name: organisation, description: organisation, email: 'info@tegelhuis.example' },
  service_areas: [{ id: `a-${name}`, name: 'Regio', extent: area }],
})
const one = async (question: string, ...values: unknown[]) => (await app.database.owner.query(question, values)).rows[0]
async function approve(service: string) {
  const { rows } = await app.database.owner.query("select id from catalogue.change where service_id = $1 and state = 'proposed'", [service])
  for (const { id } of rows) await coen.submit(`/werk/aanbod/voorstellen/${id}/besluit`, { decision: 'approve' })
}

// policy: D1, D3
test('a region sees what was taken over and is not complete, lets its organisation in, and that one completes it', async () => {
  expect((await coen.get('/werk/aanbod')).text).toContain('Overgenomen aanbod dat niet compleet is')
  const list = await coen.get(LIST)
  expect(list.text).toMatch(/Tegels zetten .*Tegelhuis/)
  expect(list.text).toContain('Laat Tegelhuis toe')
  expect(list.text).not.toContain('Ver weg')
  const { id: service, organisation_id: organisation } = await one(
    "select id, organisation_id from catalogue.service where name = 'Tegels zetten'",
  )
  const path = `${LIST}/${organisation}`
  const fields = fieldsOf(await coen.get(path), path)
  expect(fields.email).toBe('info@tegelhuis.example')
  const wrong = await coen.post(path, { ...fields, email: 'geen adres' })
  expect([wrong.status, fieldsOf(wrong, path).email]).toEqual([422, 'geen adres'])
  expect((await coen.submit(path, { ...fields, email: 'tess@tegelhuis.example' })).text).toContain('Een ander beslist')
  const carla = app.as(await enterCoordinator(app, cast.municipality, cast.region))
  await carla.submit(`/werk/aanbod/toelating/${fields.id}/besluit`, { admits: 'admitted' })
  expect((await coen.get(LIST)).text).toContain('De organisatie is toegelaten')

  await app.program.settle()
  const { body } = await one("select body from platform.caught_mail where to_address = 'tess@tegelhuis.example'")
  const link = /http:\/\/localhost(\/uitnodiging\/\S+)/.exec(body)![1]!
  const tess = app.as(
    await app.system(async (tx) => (await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'tess', displayName: 'Tess' })).id),
  )
  expect((await tess.submit(link)).text).toContain('Mijn aanbod')
  const at = (part: string) => `/aanbieder/diensten/${service}/${part}`
  await tess.submit(at('inhoud'), {
    ...fieldsOf(await tess.get(at('inhoud')), at('inhoud')),
    kind: 'training',
    languages: 'nl',
    aim: 'Leer tegels zetten',
    forWhom: 'Wie wil leren tegelen',
    method: 'Vier dagen oefenen',
    afterwards: 'U kunt tegels zetten',
  })
  await tess.submit(at('prijs'), { validFrom: '2026-07-06', vat: '0', kind1: 'fixed', euros1: '900' })
  const evidence = { kind: 'certificate', source: 'NRTO', onDate: '2026-06-01', validUntil: '2028-06-01' }
  await tess.submit(at('kwaliteit'), { ...fieldsOf(await tess.get(at('kwaliteit')), at('kwaliteit')), ...evidence })
  await approve(service)
  expect((await coen.get(LIST)).text).toContain('Er is geen overgenomen aanbod dat niet compleet is')
  expect((await app.as(null).get(`/api/v1/services/${service}`)).json()).toMatchObject({ referable: true, lacks: [] })
})

test('an organisation whose services are offered elsewhere is not there for this region', async () => {
  const { id } = await one("select organisation_id as id from catalogue.service where name = 'Ver weg'")
  expect((await coen.get(`${LIST}/${id}`)).status).toBe(404)
  expect((await coen.post(`${LIST}/${id}`, { id: newId(), email: 'x@ver.example', mailLanguage: 'nl' })).status).toBe(404)
})
