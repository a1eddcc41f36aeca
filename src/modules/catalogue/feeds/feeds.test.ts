import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { useGuard, waitMinutes } from './fetch.ts'

let app: TestApp
let admin: Browser
let server: Server
/** What the other catalogue gives, and what it was asked. */
let given: { etag: string; services: object[]; status: number }
const asked: { url: string; etag: string | undefined }[] = []

beforeAll(async () => {
  app = await testApp()
  await enterCast(app)
  const account = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'beheer', displayName: 'Bea Beheer' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator', regionCode: null })
    return id
  })
  admin = app.as(account)
  given = { etag: '"1"', services: [service(1), service(2), service(3)], status: 200 }
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', etag: request.headers['if-none-match'] })
    if (given.status !== 200) return response.writeHead(given.status).end()
    if (request.headers['if-none-match'] === given.etag) return response.writeHead(304).end()
    const page = Number(new URL(request.url!, 'http://x').searchParams.get('page'))
    const contents = given.services.slice((page - 1) * 2, page * 2)
    return response
      .writeHead(200, { etag: given.etag })
      .end(JSON.stringify({ page_number: page, last_page: page * 2 >= given.services.length, contents }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  useGuard(undefined)
  server.closeAllConnections()
  server.close()
  await app.close()
})

const service = (number: number) => ({
  id: `cursus-${number}`,
  name: `Computerles ${number}`,
  status: 'active',
  organization: { id: 'bieb', name: 'Bibliotheek', description: 'Bibliotheek' },
})
const names = async () =>
  (await app.database.owner.query("select name, status from catalogue.service where name like 'Computerles%' order by 1")).rows.map(
    ({ name, status }) => `${name} ${status}`,
  )
const runs = async () =>
  (await app.database.owner.query('select state, added, changed, unchanged, removed from catalogue.import_run order by id'))
    .rows as object[]
const hoursLater = (hours: number) =>
  app.database.owner.query('update catalogue.source set next_fetch_at = next_fetch_at - make_interval(hours => $1)', [hours])

let page: string
test('an administrator adds a source; one inside our own network gives nothing and says why', async () => {
  const address = `http://feed.example:${(server.address() as AddressInfo).port}/services`
  const fields = fieldsOf(await admin.get('/beheer/bronnen'), '/beheer/bronnen')
  const shown = await admin.submit('/beheer/bronnen', {
    ...fields,
    sourceName: 'Bibliotheek',
    slug: 'bieb',
    url: address,
    everyHours: '24',
  })
  expect(shown.text).toContain('Bibliotheek')
  page = `/beheer/bronnen/${fields.id}`
  useGuard({ addressesOf: async () => ['127.0.0.1'], isInternal: () => true })
  await app.program.settle()
  expect((await admin.get(page)).text).toMatch(/Mislukt .*feed.example ligt in een besloten netwerk. Dat halen wij niet op/)
  expect(asked).toEqual([])
})

test('by the clock all its pages are read; when nothing changed it is asked and says so', async () => {
  useGuard({ addressesOf: async () => ['127.0.0.1'], isInternal: () => false })
  await hoursLater(1)
  await app.program.settle()
  expect(await names()).toEqual(['Computerles 1 public', 'Computerles 2 public', 'Computerles 3 public'])
  expect(asked.map(({ url }) => url)).toEqual(['/services?page=1&full=true', '/services?page=2&full=true'])
  await hoursLater(24)
  await app.program.settle()
  expect(asked.slice(2)).toEqual(asked.slice(0, 2))
  expect((await runs()).slice(1)).toEqual([
    { state: 'done', added: 3, changed: 0, unchanged: 0, removed: 0 },
    { state: 'unchanged', added: 0, changed: 0, unchanged: 3, removed: 0 },
  ])
})

test('what it changes and leaves out is followed; a failure or an empty answer leaves all as it was, and waits longer', async () => {
  given = { ...given, etag: '"2"', services: [{ ...service(1), name: 'Computerles voor ouderen' }, service(3)] }
  await admin.submit(`${page}/ophalen`)
  await app.program.settle()
  const after = ['Computerles 2 ended', 'Computerles 3 public', 'Computerles voor ouderen public']
  expect(await names()).toEqual(after)
  for (const broken of [{ status: 503 }, { status: 200, etag: '"3"', services: [] }]) {
    given = { ...given, ...broken }
    await admin.submit(`${page}/ophalen`)
    await app.program.settle()
    expect(await names()).toEqual(after)
  }
  const { rows } = await app.database.owner.query('select failures, next_fetch_at from catalogue.source')
  expect(rows[0].failures).toBe(2)
  expect((await admin.get(page)).text).toContain('2 keer achter elkaar mislukt')
  expect([1, 2, 3, 20].map(waitMinutes)).toEqual([15, 30, 60, 1440])
})

test('on hold it is not asked, and only administrators come here', async () => {
  await admin.submit(`${page}/onderbreking`)
  const before = asked.length
  await hoursLater(100)
  await app.program.settle()
  expect(asked.length).toBe(before)
  expect((await admin.submit(`${page}/hervatting`)).text).toContain('Zet stil')
  expect(
    (
      await admin.post('/beheer/bronnen', {
        id: '019f0000-0000-7000-8000-000000000000',
        sourceName: 'Nog een',
        slug: 'bieb',
        url: 'https://a.example/services',
        everyHours: '24',
      })
    ).text,
  ).toContain('al in gebruik')
  expect((await app.as(null).get(page)).status).not.toBe(200)
  expect(app.bugs).toEqual([])
})
