import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whileStarting } from '../../../platform/health.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { enterProviders } from '../../../testing/providers.ts'
import { checkFeed } from './check.ts'
import { wrongInPage, wrongInThing } from './judge.ts'

let app: TestApp
let server: Awaited<ReturnType<typeof listen>>
let baseUrl: string
beforeAll(async () => {
  app = await testApp()
  await enterProviders(app, await enterCast(app))
  server = await listen(app.program.app.fetch)
  baseUrl = server.url
})
afterAll(async () => {
  server.close()
  await app.close()
})

async function listen(answer: (asked: Request) => Response | Promise<Response>) {
  const server = await new Promise<ServerType>((done) => {
    const made = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

const look = (url: string) => checkFeed({ baseUrl: url, asSystem: (_purpose, _name, work) => app.system(work) })

test('our feed is read from outside at night; all is right, and everybody sees it', async () => {
  expect((await app.as(null).get('/open-data/diensten')).text).toContain('Er is nog niet gekeken')
  await look(baseUrl)
  const { rows } = await app.database.owner.query('select reached, items, invalid, findings from catalogue.feed_check')
  expect(rows).toEqual([{ reached: true, items: expect.any(Number), invalid: 0, findings: [] }])
  expect(rows[0].items).toBeGreaterThan(100)
  const shown = await app.as(null).get('/open-data/diensten')
  expect(shown.text).toContain('Op 1 van 1 nachten was alles te lezen (100%)')
  expect(shown.text).toMatch(/Van \d+ gelezen stukken waren er 0 niet volgens de standaard/)
  expect(shown.text).toMatch(/kwam meestal binnen \d+ ms\. De langste duurde \d+ ms/)
  expect(shown.text).not.toContain('Niet volgens de standaard op')
  expect((await app.as(null).get('/en/open-data/diensten')).text).toContain('On 1 of 1 nights')
})

const page = async () => (await app.as(null).get('/open-data/diensten')).text
const nights = async () => (await app.database.owner.query('select count(*)::int from catalogue.feed_check')).rows[0].count as number
const longerAgo = () =>
  app.database.owner.query("update catalogue.feed_check set checked_at = checked_at - interval '31 minutes' where not reached")

test('a night on which we could not get there does not count, and one on which it answers wrongly is told; either is looked at again the same night', async () => {
  app.clock.setAhead(1)
  await look('http://127.0.0.1:9')
  expect(await page()).toContain('Op 1 andere nacht konden wij zelf niet kijken.')
  await look(`${baseUrl}/nergens`)
  expect(await page()).toContain('Op 1 van 2 nachten was alles te lezen')
  await app.program.settle()
  const at = async () =>
    (await app.database.owner.query('select max(checked_at)::text as at from catalogue.feed_check')).rows[0].at as string
  const told = await at()
  await longerAgo()
  await app.program.settle()
  expect((await at()) > told).toBe(true)
  await look(baseUrl)
  expect(await page()).toContain('Op 2 van 2 nachten was alles te lezen')
  expect(await nights()).toBe(2)
})

test('the clock looks once a day, and a program that only starts is no night', async () => {
  app.clock.setAhead(2)
  const starting = serve({ fetch: whileStarting, port: 0, hostname: '127.0.0.1' })
  await new Promise((done) => starting.once('listening', done))
  await look(`http://127.0.0.1:${(starting.address() as AddressInfo).port}`)
  starting.close()
  expect(await nights()).toBe(2)
  await app.program.settle()
  await app.program.settle()
  expect(await nights()).toBe(3)
})

test('what was not by the standard is shown with its id and field, also some nights later', async () => {
  const broken = await listen(async (asked) => {
    const answer = await app.program.app.fetch(asked)
    if (!asked.url.includes('/hsds/v3/services')) return answer
    const page = (await answer.json()) as { contents: { id: string; status: string }[] }
    page.contents[0]!.status = 'open'
    return Response.json(page)
  })
  app.clock.setAhead(2)
  await look(broken.url)
  broken.close()
  app.clock.setAhead(3)
  await look(baseUrl)
  const { text } = await app.as(null).get('/open-data/diensten')
  expect(text).toMatch(/Van \d+ gelezen stukken waren er 1 niet volgens de standaard/)
  expect(text).toMatch(/Niet volgens de standaard op woensdag 8 juli 2026 services, [0-9a-f-]{36}: status/)
})

test('what is not by the standard is seen, wherever it stands', () => {
  const good = { id: '0197f3a2-0000-7000-8000-000000000000', name: 'Les', status: 'active' }
  expect(wrongInThing('services', good)).toEqual([])
  expect(
    wrongInThing('services', { ...good, id: '12', status: 'open', url: 'geen adres', phones: [{ id: 'x' }], email: 'a', extra: null }),
  ).toEqual(['status', 'id', 'url', 'phones[0].id', 'email', 'extra'])
  expect(wrongInThing('organizations', { id: good.id, name: '' })).toEqual(['name', 'description'])
  expect(wrongInPage({ contents: [], size: 0 })).toHaveLength(6)
})
