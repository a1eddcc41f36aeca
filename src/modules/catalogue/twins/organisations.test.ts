import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { otherCatalogue, type OtherCatalogue } from './testing/other-catalogue.ts'

let app: TestApp
let cast: Cast
let others: Providers
let coen: Browser
let feed: OtherCatalogue
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await sql("update regions.organisation set phone = '0575 123 456' where id = $1", others.school.id)
  coen = app.as(cast.coordinator)
  feed = await otherCatalogue(app, app.as(await enterAdministrator(app)), 'kaart')
  await feed.give(...services)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  feed.close()
  await app.close()
})

const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const school = (more: object = {}) => ({
  id: 'school',
  name: 'Stichting Vakschool De Hamer',
  description: 'School',
  phones: [{ id: 'p', number: '0575-123456' }],
  website: 'https://hamer.example',
  tax_id: '90000001',
  ...more,
})
const offer = (id: string, name: string, organization: object) => ({ id, name, organization, status: 'active', description: name })
const services = [offer('1', 'Schilderen', school()), offer('2', 'Stukadoren', school())]
const byName = async (name: string) =>
  (await sql('select o.name from catalogue.service s join regions.organisation o on o.id = s.organisation_id where s.name = $1', name))[0]
    .name
const theirs = async () => (await sql("select own_id as id from catalogue.imported where external_id = 'school'"))[0].id as string
const facts = async (id: string) => (await sql('select name, kvk_number, website from regions.organisation where id = $1', id))[0]
const pair = async () => {
  const [row] = await sql("select id, one_id = $1 as one from catalogue.twin where about = 'organisation'", others.school.id)
  return { path: `/werk/aanbod/dubbel/${row.id}`, schoolSide: row.one ? 'one' : 'other', feedSide: row.one ? 'other' : 'one' }
}

// policy: D1, A4
test('an organisation that a feed gives again is found; the one where people work has to stay', async () => {
  const { path, schoolSide, feedSide } = await pair()
  expect((await coen.get('/werk/aanbod/dubbel?soort=organisaties')).text).toContain('zelfde telefoonnummer (0575123456)')
  expect(fieldsOf(await coen.get(path), `${path}/voorbeeld`)).toMatchObject({ stays: schoolSide })
  const wrong = await coen.post(`${path}/samenvoeging`, { stays: feedSide })
  expect([wrong.status, wrong.text.includes('Laat die blijven')]).toEqual([422, true])
  const preview = await coen.post(`${path}/voorbeeld`, { stays: schoolSide, partContact: feedSide })
  expect(preview.text).toContain('2 diensten komen bij Vakschool De Hamer te staan.')
})

test('merged, its offers stand under the one that stays, with the number it lacked; what the feed gives later too', async () => {
  const { path, schoolSide, feedSide } = await pair()
  const gone = await theirs()
  await coen.submit(`${path}/samenvoeging`, { stays: schoolSide, partContact: feedSide })
  expect(await byName('Schilderen')).toBe('Vakschool De Hamer')
  expect(await facts(others.school.id)).toEqual({ name: 'Vakschool De Hamer', kvk_number: '90000001', website: 'https://hamer.example' })
  await app.program.settle()
  const answer = await app.as(null).get(`/hsds/v3/organizations/${gone}`)
  expect([answer.status, answer.location]).toEqual([302, `/hsds/v3/organizations/${others.school.id}`])
  expect((await app.as(null).get('/hsds/v3/dump')).html).not.toContain(gone)
  const later = school({ website: 'https://dehamer.example' })
  await feed.give(offer('1', 'Schilderen', later), offer('2', 'Stukadoren', later), offer('3', 'Behangen', later))
  expect([await byName('Stukadoren'), await byName('Behangen')]).toEqual(['Vakschool De Hamer', 'Vakschool De Hamer'])
  expect((await facts(others.school.id)).website).toBe('https://dehamer.example')
  expect(await sql("select count(*)::int as n from catalogue.twin where about = 'organisation' and state = 'open'")).toEqual([{ n: 0 }])
})

test('two after all: each has its own offers, number and address again', async () => {
  const { path } = await pair()
  const gone = await theirs()
  await coen.submit(`${path}/scheiding`, { because: 'Een andere stichting met dezelfde balie.' })
  expect([await byName('Schilderen'), await byName('Behangen'), await byName('Metselaar')]).toEqual([
    'Stichting Vakschool De Hamer',
    'Stichting Vakschool De Hamer',
    'Vakschool De Hamer',
  ])
  expect([await facts(others.school.id), await facts(gone)]).toEqual([
    { name: 'Vakschool De Hamer', kvk_number: null, website: null },
    { name: 'Stichting Vakschool De Hamer', kvk_number: '90000001', website: 'https://dehamer.example' },
  ])
  await feed.give(...services)
  expect(await byName('Schilderen')).toBe('Stichting Vakschool De Hamer')
  expect((await coen.get('/werk/aanbod/dubbel?soort=organisaties')).text).toContain('Er staat niets dubbel')
})

test('where people work at both, nobody merges them with a click', async () => {
  const { path, schoolSide } = await pair()
  await coen.submit(`${path}/heropening`)
  await sql(
    "insert into regions.organisation_role (id, organisation_id, region_code, role, valid_from) values (gen_random_uuid(), $1, $2, 'provider', '2026-01-01')",
    await theirs(),
    cast.region,
  )
  const page = await coen.get(path)
  expect([page.text.includes('kunt u ze hier niet samenvoegen'), page.text.includes('Welke blijft?')]).toEqual([true, false])
  expect((await coen.post(`${path}/samenvoeging`, { stays: schoolSide })).status).toBe(422)
})
