import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterAdministrator, enterCast } from '../../../testing/people.ts'
import { useGuard } from './fetch.ts'

let app: TestApp
let admin: Browser
let server: Server
let pages: object[][] = []
const asked: { url: string; etag: string | undefined; status: number }[] = []

beforeAll(async () => {
  app = await testApp()
  await enterCast(app)
  admin = app.as(await enterAdministrator(app))
  // Each page has a tag of its own, of what is on that page alone.
  server = createServer((request, response) => {
    const page = Number(new URL(request.url!, 'http://x').searchParams.get('page') ?? 1)
    const contents = pages[page - 1] ?? []
    const etag = `"${page}-${createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 12)}"`
    const status = request.headers['if-none-match'] === etag ? 304 : 200
    asked.push({ url: request.url!, etag: request.headers['if-none-match'], status })
    if (status === 304) return response.writeHead(304).end()
    return response.writeHead(200, { etag }).end(JSON.stringify({ page_number: page, last_page: page >= pages.length, contents }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  useGuard({ addressesOf: async () => ['127.0.0.1'], isInternal: () => false })
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  useGuard(undefined)
  server.closeAllConnections()
  server.close()
  await app.close()
})

const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const service = (name: string, more: object = {}) => ({
  id: name,
  name,
  status: 'active',
  description: `Over ${name}`,
  organization: { id: 'bieb', name: 'Bibliotheek', description: 'Bibliotheek' },
  ...more,
})
async function addSource(slug: string, path: string): Promise<string> {
  const fields = fieldsOf(await admin.get('/beheer/bronnen'), '/beheer/bronnen')
  const url = `http://feed.example:${(server.address() as AddressInfo).port}${path}`
  await admin.submit('/beheer/bronnen', { ...fields, sourceName: `Bron ${slug}`, slug, url, everyHours: '24' })
  await app.program.settle()
  return `/beheer/bronnen/${fields.id}`
}
async function readAgain(source: string) {
  await admin.submit(`${source}/ophalen`)
  await app.program.settle()
}
const open = async (slug: string) =>
  (
    await sql(
      "select s.name from catalogue.service s join catalogue.source o on o.id = s.source_id where o.slug = $1 and s.status = 'public' order by 1",
      slug,
    )
  ).map(({ name }) => name as string)

test('what changed on the second page is read though the first is as it was; a single file is only sent again when it changed', async () => {
  pages = [[service('Taalles')], [service('Rekenles')]]
  const paged = await addSource('paged', '/services')
  pages = [[service('Taalles')], [service('Rekenen')]]
  await readAgain(paged)
  expect(await open('paged')).toEqual(['Rekenen', 'Taalles'])

  pages = [[service('Zwemles')]]
  const file = await addSource('file', '/alles.json')
  await readAgain(file)
  expect(asked.at(-1)).toEqual({ url: '/alles.json', etag: expect.any(String), status: 304 })
  pages = [[service('Zwemmen')]]
  await readAgain(file)
  expect(await open('file')).toEqual(['Zwemmen'])
})

// policy: D1
test('of costs only what holds today or later is a price, alternatives are never added up, and what is not clear is told', async () => {
  const cost = (amount: number, more: object = {}) => ({ id: `c${amount}`, amount, currency: 'EUR', ...more })
  const old = cost(300, { valid_from: '2020-01-01', valid_to: '2021-12-31' })
  pages = [
    [
      service('Lassen', { cost_options: [old, cost(400), cost(50, { option: 'met stadspas' })] }),
      service('Solderen', { cost_options: [cost(80, { option: 'dagkaart' }), cost(250, { option: 'hele cursus' })] }),
      service('Frezen', { cost_options: [cost(90, { valid_to: '2026-08-31' }), cost(95, { valid_from: '2026-09-01' })] }),
      service('Draaien', { cost_options: [old, cost(20, { valid_from: '2026-02-31' })] }),
    ],
  ]
  const source = await addSource('kosten', '/services')
  const prices = async (name: string) =>
    (
      await sql(
        `select p.amount_cents::int / 100 as euros, p.valid_from::text as from, p.valid_until::text as until
         from catalogue.price p join catalogue.service s on s.id = p.service_id where s.name = $1 order by p.valid_from`,
        name,
      )
    ).map((row) => Object.values(row))
  const today = app.clock.today()
  expect(await prices('Lassen')).toEqual([[400, today, null]])
  expect(await prices('Solderen')).toEqual([])
  expect(await prices('Draaien')).toEqual([[20, today, null]])
  const inTurn = [
    [90, today, '2026-09-01'],
    [95, '2026-09-01', null],
  ]
  expect(await prices('Frezen')).toEqual(inTurn)

  const id = async (name: string) => (await sql('select id from catalogue.service where name = $1', name))[0].id as string
  const lassen = (await app.as(null).get(`/diensten/${await id('Lassen')}`)).text
  expect(lassen).toContain('U betaalt € 400')
  expect(lassen).toContain('Kosten volgens de bron: met stadspas: € 50.')
  const solderen = (await app.as(null).get(`/diensten/${await id('Solderen')}`)).text
  expect(solderen).toContain('Kosten volgens de bron: dagkaart: € 80; hele cursus: € 250.')
  const told = (await admin.get(source)).text
  expect(told).toContain('Solderen heeft meer dan één prijs tegelijk')
  expect(told).not.toContain('Lassen heeft meer dan één prijs')

  pages[0]![2] = service('Frezen', { ...pages[0]![2], description: 'Een ander woord' })
  await readAgain(source)
  expect(await prices('Frezen')).toEqual(inTurn)
})

// policy: D1
test('a source that suddenly gives a fraction removes nothing until an administrator says that it is right', async () => {
  const all = Array.from({ length: 20 }, (_, number) => service(`Les ${String(number).padStart(2, '0')}`))
  pages = [all]
  const source = await addSource('half', '/services')
  pages = [[...all.slice(0, 5), service('Les nieuw')]]
  await readAgain(source)
  expect(await open('half')).toHaveLength(21)
  const held = await admin.get(source)
  expect(held.text).toContain('De bron geeft 15 stukken ineens niet meer')
  expect(held.text).toContain('15 vastgehouden')
  await admin.submit(`${source}/opruiming`)
  await app.program.settle()
  expect(await open('half')).toHaveLength(6)
  expect((await admin.get(source)).text).not.toContain('ineens niet meer')
  pages = [all]
  await readAgain(source)
  expect(await open('half')).toHaveLength(20)
  pages = [all.slice(0, 2)]
  await readAgain(source)
  expect(await open('half')).toHaveLength(20)
})

test('a source is changed, and removed with all that it gave; its form comes back with what was typed', async () => {
  pages = [[service('Typen'), service('Dansen')]]
  const source = await addSource('weg', '/services')
  const fields = fieldsOf(await admin.get(source), source)
  expect(fields).toMatchObject({ sourceName: 'Bron weg', everyHours: '24' })
  const wrong = await admin.post(source, { ...fields, sourceName: 'Kaart van de stad', url: 'nergens' })
  expect([wrong.status, wrong.text.includes('Kaart van de stad') || wrong.html.includes('Kaart van de stad')]).toEqual([422, true])
  const changed = await admin.submit(source, { ...fields, sourceName: 'Kaart van de stad', everyHours: '12' })
  expect(changed.text).toContain('Kaart van de stad')
  expect(changed.text).toContain('elke 12 uur')

  const left = await admin.submit(`${source}/verwijdering`)
  expect(left.text).not.toContain('Kaart van de stad')
  await app.program.settle()
  expect(await open('weg')).toEqual([])
  expect((await admin.get(source)).status).toBe(404)
  const before = asked.length
  await sql("update catalogue.source set next_fetch_at = next_fetch_at - interval '100 hours' where slug = 'weg'")
  await app.program.settle()
  expect(asked.length).toBe(before)
})

// policy: D11
test('an amount per hour or week of another catalogue is never counted once', async () => {
  const per = (amount_description: string) => ({ cost_options: [{ id: 'k', amount: 40, currency: 'EUR', amount_description }] })
  pages = [[service('Bijles', per('per uur')), service('Werkplek', per('Weekly')), service('Boek', per('materiaal'))]]
  await addSource('peruur', '/services')
  const { rows } = await app.database.owner.query(
    "select s.name, p.kind, p.quantity_min from catalogue.price p join catalogue.service s on s.id = p.service_id where s.name in ('Bijles', 'Werkplek', 'Boek') order by 1",
  )
  expect(rows).toEqual([
    { name: 'Bijles', kind: 'per-hour', quantity_min: null },
    { name: 'Boek', kind: 'fixed', quantity_min: 1 },
    { name: 'Werkplek', kind: 'per-week', quantity_min: null },
  ])
})

test('days and times of another catalogue stand on the page; a row that is refused says why in the language of the page', async () => {
  const schedules = [{ id: 'r', freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:00' }]
  const location = {
    id: 'l',
    location_type: 'physical',
    name: 'Buurthuis',
    addresses: [{ id: 'a', address_1: 'Plein 1', city: 'Zutphen' }],
  }
  pages = [[service('Naailes', { service_at_locations: [{ id: 'x', location, schedules }] }), service('Breiles', { status: 'open' })]]
  const source = await addSource('tijden', '/services')
  const [{ id }] = (await sql("select id from catalogue.service where name = 'Naailes'")) as [{ id: string }]
  expect((await app.as(null).get(`/diensten/${id}`)).text).toContain('maandag en woensdag van 9.00 tot 12.00 uur')
  expect((await admin.get(source)).text).toContain('“open” is geen status')
  expect((await admin.get(`/en${source}`)).text).toContain('“open” is no status')
})
