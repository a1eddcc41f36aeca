import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { grantRole, putAccount, startSession } from '../access/index.ts'
import { fieldsOf, testApp, textOf, type TestApp } from '../../testing/app.ts'
import { enterCast, enterOfficer, type Cast } from '../../testing/people.ts'
import { asWorkbook, bookOfRegion, type Sheets } from './testing/book-of-region.ts'

const REGION = 'AM09'
const HERE = '/beheer/regio/achterhoek'
const SITE = '/regio/achterhoek'
let app: TestApp
let cast: Cast
let cora: string

beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  cora = await worker('Cora Bos', 'cora@oost.example', 'coordinator')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

/** Somebody who can sign in; with a role in the region, or without any. */
function worker(name: string, email: string, role: 'coordinator' | null): Promise<string> {
  return app.system(async (tx, actor) => {
    const organisationId = role ? cast.municipality : null
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: email, displayName: name, email, organisationId })
    if (role) await grantRole(tx, actor, { accountId: id, role, regionCode: REGION })
    return id
  })
}

async function send(
  bytes: Uint8Array,
  fileName = 'regio.xlsx',
  as = cora,
): Promise<{ path: string; status: number; text: string; html: string }> {
  const cookie = `sessie=${await app.system((tx) => startSession(tx, as))}`
  const headers = { cookie, origin: 'http://localhost' }
  const body = new FormData()
  body.set('id', newId())
  body.set('bestand', new File([new Uint8Array(bytes)], fileName))
  const sent = await app.program.app.fetch(
    new Request(`http://localhost${HERE}/blad`, { method: 'POST', redirect: 'manual', headers, body }),
  )
  const path = sent.headers.get('location')
  if (!path) return { path: '', status: sent.status, text: textOf(await sent.text()), html: '' }
  const { html, text } = await app.as(as).get(path)
  return { path, status: sent.status, html, text }
}
const sendBook = async (sheets: Sheets) => send(await asWorkbook(sheets))
const take = (path: string, fields = {}) => app.as(cora).submit(`${path}/overname`, fields)

async function count(table: string, where = ''): Promise<number> {
  const { rows } = await app.database.owner.query<{ n: string }>(`select count(*) as n from ${table} ${where}`)
  return Number(rows[0]!.n)
}

test('the book is downloaded with what is there, and says what may stand in it', async () => {
  const page = await app.as(cora).get(`${HERE}/blad`)
  expect(page.text).toContain('De regio in één rekenblad')
  for (const vorm of ['xlsx', 'zip']) expect((await app.as(cora).get(`${HERE}/blad/bestand?vorm=${vorm}`)).status, vorm).toBe(200)
  expect((await app.as(cast.coordinator).get(`${HERE}/blad`)).status).toBe(404)
  expect((await app.as(cast.fatma).get(`${HERE}/blad`)).status).toBe(404)
  expect((await app.as(cora).get('/beheer/regio/rijk-van-nijmegen/blad')).status).toBe(404)
})

test('what is wrong is told by sheet, row and field, in words; nothing is taken before somebody says so', async () => {
  const book = bookOfRegion()
  book.Plaatsen!.push(['Werkcentrum Ruurlo', 'Zwevend', null, null, '12', 'Ruurlo', 'Onbekend BV', null, null])
  book.Openingstijden!.push(['Werkcentrum Borculo', 'vrijdag', '09:00', '12:00'], ['Werkbus', 'vrijdag', '12:00', '10:00'])
  book.Organisaties!.push(['Vakbond Oost', 'Vakbond', 'Werkgever van gidsen', null, null, null, null, null])
  book.Medewerkers!.push(
    ['Lies Lam', 'lies@school.example', 'Graafschap Opleidingen', 'Gids'],
    ['Jan', 'geen adres', 'Sociale dienst Oost', 'Gastheer'],
  )
  const { path, text } = await sendBook(book)
  expect(text).toContain('Er is nog niets veranderd')
  expect(text).toMatch(/“Zwevend” kennen wij niet. Kies uit: Vast, Rijdend/)
  expect(text).toMatch(/Postcode: dit klopt niet.*Bijvoorbeeld 7201 AB/)
  expect(text).toContain('Deze plek staat niet in het blad Plaatsen')
  expect(text).toContain('De tijd van sluiten komt na die van open gaan')
  expect(text).toContain('mag deze rol niet hebben in uw regio')
  expect(text).toContain('Gidsen werken bij een organisatie met de rol “Werkgever van gidsen”')
  expect(text).toContain('vul een e-mailadres in')
  expect(await count('regions.location', `where region_code = '${REGION}'`)).toBe(0)
  await app.as(cora).submit(`${path}/intrekking`)
  expect((await app.as(cora).get(path)).status).toBe(404)
})

test('a file that is no book is told so', async () => {
  expect((await send(Buffer.from('PK\u0003\u0004 stuk'))).text).toContain('kunnen wij niet lezen')
  expect((await send(Buffer.from('a;b\r\n1;2\r\n'), 'x.csv')).text).toContain('geen blad dat wij kennen')
})

test('the rows that are right are taken in, and the same book again changes nothing', async () => {
  const { path, text } = await sendBook(bookOfRegion())
  expect(text).not.toContain('Dit moet u nog verbeteren')
  expect((await take(path)).text).toContain('Overgenomen')
  const page = await app.as(cora).get(`${SITE}`)
  expect(page.text).toContain('is hier nog niet open')
  expect(
    await count('regions.opening_hours', `where location_id in (select id from regions.location where region_code = '${REGION}')`),
  ).toBe(3)
  const again = await sendBook(bookOfRegion())
  expect(again.text).toContain('Alles in dit blad staat er al zo')
  const downloaded = await app.program.app.fetch(
    new Request(`http://localhost${HERE}/blad/bestand?vorm=zip`, {
      headers: { cookie: `sessie=${await app.system((tx) => startSession(tx, cora))}` },
    }),
  )
  expect((await send(Buffer.from(await downloaded.arrayBuffer()), 'regio.zip')).text).toContain('Alles in dit blad staat er al zo')
})

test('a book that says less shows what is gone, and takes it away only when asked', async () => {
  const book = bookOfRegion()
  book.Openingstijden!.pop()
  book.Plaatsen![1]![2] = 'Nieuwe straat'
  const first = await sendBook(book)
  expect(first.text).toMatch(/Straat: van Terborgseweg naar Nieuwe straat/)
  expect(first.text).toContain('Haal ook de regel weg die niet in mijn blad staat')
  await take(first.path)
  expect(
    await count('regions.opening_hours', `where location_id in (select id from regions.location where region_code = '${REGION}')`),
  ).toBe(3)
  await take((await sendBook(book)).path, { alsoRemove: 'on' })
  expect(
    await count('regions.opening_hours', `where location_id in (select id from regions.location where region_code = '${REGION}')`),
  ).toBe(2)
  await take((await sendBook(bookOfRegion())).path)
})

test('workers of the book come by the link in their mail, once', async () => {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string; to_address: string }>(
    "select body, to_address from platform.caught_mail where to_address like '%@oost.example' order by to_address",
  )
  expect(rows.map((row) => row.to_address)).toEqual(['gerda@oost.example', 'henk@oost.example'])
  for (const [index, name] of ['Gerda Wissink', 'Henk Roes'].entries()) {
    const link = /http:\/\/localhost(\/uitnodiging\/medewerker\/\S+)/.exec(rows[index]!.body)![1]!
    expect((await app.as(null).get(link)).text).toContain('Log eerst in')
    const guide = await worker(name, rows[index]!.to_address, null)
    expect((await app.as(guide).get(link)).text).toContain('Sociale dienst Oost')
    expect((await app.as(guide).post(link)).location).toBe('/werk')
    expect((await app.as(guide).get('/werk')).status).toBe(200)
    expect((await app.as(guide).get(link)).status).toBe(410)
  }
  expect(await count('setup.invitation_mail')).toBe(0)
  expect((await sendBook(bookOfRegion())).text).toContain('Alles in dit blad staat er al zo')
})

test('a region practises with invented people: marked, without mail, and all of it gone in one step', async () => {
  expect((await app.as(cora).submit(`${HERE}/oefening`)).text).toContain('Deze regio oefent')
  const gerda = await app.system(
    async (tx) => (await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'gerda@oost.example' })).id,
  )
  expect((await app.as(gerda).get('/werk')).text).toContain('oefent. Alles wat u hier ziet of invult, is verzonnen')
  const dora = await worker('Dora Stam', 'dora@oost.example', 'coordinator')
  await app.system((tx, actor) => grantRole(tx, actor, { accountId: dora, role: 'coordinator', regionCode: cast.region }))
  expect((await app.as(dora).get('/werk')).text).toContain('Er wordt geoefend in Werkcentrum Achterhoek')
  expect((await app.as(null).get(`${SITE}/afspraak`)).location).toBe(`${SITE}/hulp`)
  const place = await app.database.owner.query<{ id: string }>(
    'select location_id as id from appointments.pattern where region_code = $1 order by location_id limit 1',
    [REGION],
  )
  const choose = await app.as(gerda).get(`${SITE}/afspraak?locatie=${place.rows[0]!.id}`)
  const href = /href="([^"]*moment=[^"]*)"/.exec(choose.html)![1]!.replaceAll('&amp;', '&')
  const details = await app.as(gerda).get(href)
  await app.as(gerda).submit(`${SITE}/afspraak`, {
    ...fieldsOf(details, `${SITE}/afspraak`),
    firstName: 'Verzonnen',
    email: 'verzonnen@post.example',
    questionKind: 'work',
    channel: 'counter',
  })
  await app.program.settle()
  expect(await count('platform.caught_mail', "where to_address = 'verzonnen@post.example'")).toBe(0)
  expect(await count('messages.message', `where region_code = '${REGION}' and state = 'kept-back'`)).toBe(1)
  const open = await app.as(cora).post(`${HERE}/opening`)
  expect(open.status).toBe(409)
  expect((await app.as(cora).submit(`${HERE}/oefening/einde`)).text).toContain('gestopt met oefenen')
  const { rows } = await app.database.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_description d on d.objoid = c.oid and d.objsubid = 0
     where d.description like 'regional:%' and c.relkind in ('r', 'p') and not c.relispartition
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_code')`,
  )
  // Written after the removal: that somebody ended it.
  for (const { name } of rows) expect(await count(name, `where region_code = '${REGION}'`), name).toBe(0)
  expect(await count('regions.location', `where region_code = '${REGION}'`)).toBe(2)
  expect(await count('people.person', `where region_code = '${cast.region}'`)).toBe(0)
})

test('the list says what lacks; a region opens when it is ready and its coordinator says so', async () => {
  const before = await app.as(cora).get(HERE)
  expect(before.text).toMatch(/Een organisatie voor elke gemeente Stand Klaar Hoe ver 8 van 8/)
  expect(before.text).toMatch(/U kunt de regio openen als nog \d dingen klaar zijn/)
  expect((await app.as(cora).post(`${HERE}/opening`)).status).toBe(409)
  for (const item of ['profile', 'arrangement', 'dpia', 'processors'])
    await app.as(cora).submit(`${HERE}/verklaringen`, { item, done: 'yes' })
  const { rows } = await app.database.owner.query<{ id: string }>("select id from regions.organisation where name = 'Sociale dienst Oost'")
  for (const name of ['Paula', 'Piet']) await enterOfficer(app, rows[0]!.id, REGION, name)
  expect((await app.as(cora).get(HERE)).text).toContain('Alles is klaar')
  expect((await app.as(cora).submit(`${HERE}/opening`)).text).toContain('Deze regio is open voor iedereen')
  const site = await app.as(null).get(SITE)
  expect(site.text).not.toContain('nog niet open')
  expect(site.text).toContain('Werkcentrum Doetinchem')
  expect((await app.as(null).get(`${SITE}/afspraak`)).status).toBe(200)
  expect((await app.as(null).get(`${SITE}/werkplein-oost`)).location).toBe(`${SITE}?was=werkplein-oost`)
  expect((await app.as(cora).post(`${HERE}/oefening`)).status).toBe(409)
  await app.as(cora).submit(`${HERE}/sluiting`)
  expect((await app.as(null).get(SITE)).text).toContain('is hier nog niet open')
  await app.as(cora).submit(`${HERE}/opening`)
})
