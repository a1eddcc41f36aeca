import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterAdministrator, enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
let coen: Browser
let bea: Browser
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  coen = app.as(cast.coordinator)
  bea = app.as(await enterAdministrator(app))
  await app.database.owner.query("update access.account set email = 'coen@regio.example' where id = $1", [cast.coordinator])
})
beforeEach(async () => {
  await app.program.settle()
  await app.database.owner.query('delete from platform.caught_mail')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const LIST = '/werk/aanbod/toelating'
async function propose(name: string, more: Record<string, string> = {}): Promise<string> {
  const id = newId()
  const given = { name, types: ['private-trainer'], email: `info@${name.toLowerCase()}.example`, mailLanguage: 'nl' }
  await coen.submit('/werk/aanbod/aanbieders', { id, organisationId: newId(), ...given, ...more })
  return id
}
async function mails(): Promise<string[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ to: string; subject: string }>(
    'select to_address as to, subject from platform.caught_mail order by at, to_address',
  )
  return rows.map(({ to, subject }) => `${to}: ${subject}`)
}
const entered = async (name: string) =>
  (await app.database.owner.query('select from regions.organisation where name = $1', [name])).rowCount

// policy: D3
test('who proposes a provider never lets it in alone; a region with one worker asks the national desk', async () => {
  const id = await propose('Alleen')
  expect((await coen.get(LIST)).text).toContain('Een ander beslist')
  const own = await coen.post(`${LIST}/${id}/besluit`, { admits: 'admitted' })
  expect([own.status, own.text.includes('Hiervoor is een andere medewerker nodig')]).toEqual([403, true])
  expect([await entered('Alleen'), await mails()]).toEqual([0, []])
  expect((await bea.get(`${LIST}/${id}`)).status).toBe(404)

  expect((await coen.get(`${LIST}/${id}`)).text).toContain('Landelijk bureau')
  expect((await coen.post(`${LIST}/${id}/hulp`, { desk: 'AM08' })).text).toContain('Kies wie mee kan kijken')
  expect((await coen.submit(`${LIST}/${id}/hulp`, { desk: 'NL' })).text).toContain('Gevraagd om mee te kijken')
  expect((await bea.get(LIST)).text).toContain('Alleen')
  await bea.submit(`${LIST}/${id}/besluit`, { admits: 'admitted' })
  expect(await mails()).toContain('info@alleen.example: Uitnodiging van het Werkcentrum')
  expect((await coen.get('/werk/aanbod/aanbieders')).text).toContain('Alleen')
  expect((await app.database.owner.query('select from catalogue.admission_mail')).rowCount).toBe(0)
})

// policy: D3
test('a colleague or a neighbour decides, once, and who proposed it hears why not', async () => {
  const carla = app.as(await enterCoordinator(app, cast.municipality, cast.region))
  const noor = app.as(await enterCoordinator(app, cast.otherUwv, cast.elsewhere, 'Noor Buur'))
  const id = await propose('Buitenhuis')
  expect(await mails()).toEqual(['carla@regio.example: Een nieuwe aanbieder wacht op een tweede medewerker'])
  expect((await carla.get('/werk')).text).toContain('Nieuwe aanbieder toelaten')
  expect((await noor.get(`${LIST}/${id}`)).status).toBe(404)
  await coen.submit(`${LIST}/${id}/hulp`, { desk: cast.elsewhere })
  expect((await noor.get(`${LIST}/${id}`)).text).toContain('Buitenhuis')
  expect((await noor.post(`${LIST}/${id}/besluit`, { admits: 'refused' })).text).toContain('Schrijf waarom niet')
  await noor.submit(`${LIST}/${id}/besluit`, { admits: 'refused', reason: 'Geen adres bekend.' })
  expect((await carla.post(`${LIST}/${id}/besluit`, { admits: 'admitted' })).status).toBe(409)
  expect(await mails()).toContain('coen@regio.example: Er is besloten over een nieuwe aanbieder')
  expect((await coen.get(LIST)).text).toContain('Niet toegelaten. Geen adres bekend.')
  expect(await entered('Buitenhuis')).toBe(0)
  const again = await propose('Terugpad')
  await coen.submit(`${LIST}/${again}/intrekking`)
  expect((await carla.post(`${LIST}/${again}/besluit`, { admits: 'admitted' })).status).toBe(409)
})

// policy: D3
test('where the profile asks for one person, the door opens at once', async () => {
  const set = (value: boolean) =>
    app.database.owner.query(
      `update policy.profile set parameters = jsonb_set(parameters, '{catalogue,twoPeopleAdmit}', to_jsonb($1::boolean))`,
      [value],
    )
  await set(false)
  await propose('Meteen')
  expect(await mails()).toContain('info@meteen.example: Uitnodiging van het Werkcentrum')
  await set(true)
})
