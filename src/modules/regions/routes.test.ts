import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'

interface List {
  items: Record<string, unknown>[]
  next: null
}
interface Problem {
  status: number
  errors: { in: string; location: string; detail: string }[]
}

let app: TestApp
const visitor = () => app.as(null)
const items = async (path: string) => {
  const answer = await visitor().get(path)
  expect(answer.status).toBe(200)
  return (answer.json() as List).items
}

beforeAll(async () => {
  app = await testApp({ start: '2026-11-23T09:00:00Z' })
})
afterAll(() => app.close())

// policy: A1
test('the open API gives the 35 regions without a token, all on one page', async () => {
  const answer = await visitor().get('/api/v1/regions')
  const { items: regions, next } = answer.json() as List
  expect([answer.status, regions.length, next]).toEqual([200, 35, null])
  expect(answer.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(regions[0]).toEqual({
    code: 'AM01',
    name: 'Groningen',
    displayName: 'Groningen Noord-Drenthe',
    slug: 'groningen-noord-drenthe',
    leadMunicipality: 'GM0014',
    validFrom: '2021-01-01',
    validTo: null,
  })
  const [before] = (await items('/api/v1/regions?date=2025-12-31')).filter(({ code }) => code === 'AM06')
  expect(before).toMatchObject({ name: 'Stedendriehoek en Noordwest Veluwe', slug: 'veluwe-stedendriehoek', validTo: '2026-01-01' })
})

test('municipalities are those of the day and the region asked about; today when not', async () => {
  expect(await items('/api/v1/municipalities')).toHaveLength(342)
  expect(await items('/api/v1/municipalities?date=2021-01-01')).toHaveLength(352)
  const before = await items('/api/v1/municipalities?date=2021-01-01&region=AM27')
  expect(before).toHaveLength(15)
  expect(before).toContainEqual({
    code: 'GM1684',
    name: 'Cuijk',
    regionCode: 'AM27',
    validFrom: '2021-01-01',
    validTo: '2022-01-01',
    fromCertainty: 'at-latest',
  })
  expect(await items('/api/v1/municipalities?region=AM27')).toHaveLength(10)
})

test.each([
  ['/api/v1/municipalities?date=2021-13-01', 'date'],
  ['/api/v1/municipalities?date=gisteren', 'date'],
  ['/api/v1/municipalities?date=2020-12-31', 'date'],
  ['/api/v1/municipalities?date=', 'date'],
  ['/api/v1/municipalities?region=AM99', 'region'],
  ["/api/v1/municipalities?region=AM27'--", 'region'],
  ['/api/v1/municipalities?regio=AM27', ''],
  ['/api/v1/regions?date=2026-02-30', 'date'],
])('%s is nonsense: 400 with what is wrong', async (path, location) => {
  const answer = await visitor().get(path)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect((answer.json() as Problem).errors[0]).toMatchObject({ in: 'query', location })
})

test('the page of the regions lists all of them by the names people know', async () => {
  const page = await visitor().get('/regios')
  // Once as a tile, once in the list.
  expect(page.html.match(/href="\/regio\//g)).toHaveLength(70)
  expect(page.html).toContain('href="/regio/groningen-noord-drenthe"')
  expect(page.text).toContain('Werkcentrum Groningen Noord-Drenthe')
})

test('somebody finds the municipality by name or postcode and chooses it; nothing is guessed', async () => {
  const byPostcode = await visitor().get('/regios?zoek=7201+AB')
  expect(byPostcode.text).toMatch(
    /Deze gemeenten liggen het dichtst bij postcode 7201 AB.* Zutphen Hoort bij Werkcentrum Veluwe Stedendriehoek/,
  )
  expect((await visitor().get('/regios?zoek=Weesp')).text).toContain('Amsterdam (vroeger Weesp) Hoort bij Werkcentrum Groot Amsterdam')
  expect((await visitor().get('/en/regios?zoek=den+haag')).text).toContain("'s-Gravenhage Belongs to Werkcentrum Haaglanden")
  expect((await visitor().get('/regios?zoek=<b>qqqq')).text).toContain('Wij vonden geen gemeente bij “<b>qqqq”')
  expect((await visitor().get('/regios?zoek=<b>qqqq')).html).not.toContain('<b>qqqq')
})

test('with the postcode table the place is named, and a village leads to its neighbours', async () => {
  await app.database.owner.query(
    "insert into regions.postcode_point (pc4, place, plain_place, lat, lon) values ('7211', 'Eefde', 'eefde', 52.17, 6.22)",
  )
  expect((await visitor().get('/regios?zoek=7211')).text).toContain('Deze postcode ligt in Eefde')
  expect((await visitor().get('/regios?zoek=eefde')).text).toMatch(/Eefde is geen gemeente.* Zutphen /)
})

test('odd input gets a page, never a bug', async () => {
  for (const odd of ['%00', '%25', "'%20or%201=1", 'x'.repeat(200), '0000', '99999'])
    expect((await visitor().get(`/regios?zoek=${odd}`)).status).toBe(200)
  expect((await visitor().get(`/regios?zoek=${'x'.repeat(201)}`)).status).toBe(400)
  expect(app.bugs).toEqual([])
})
