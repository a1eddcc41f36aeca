import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast } from '../../../testing/people.ts'
import { enterProviders } from '../../../testing/providers.ts'
import { checkFeed } from './check.ts'
import { wrongInPage, wrongInThing } from './judge.ts'

let app: TestApp
let server: ServerType
let baseUrl: string
beforeAll(async () => {
  app = await testApp()
  await enterProviders(app, await enterCast(app))
  server = await new Promise<ServerType>((done) => {
    const made = serve({ fetch: app.program.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
  })
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await app.close()
})

const look = (url: string) => checkFeed({ baseUrl: url, asSystem: (_purpose, _name, work) => app.system(work) })

test('our feed is read from outside at night; all is right, and everybody sees it', async () => {
  expect((await app.as(null).get('/open-data/diensten')).text).toContain('Er is nog niet gekeken')
  await look(baseUrl)
  const { rows } = await app.database.owner.query('select reached, items, invalid, findings from catalogue.feed_check')
  expect(rows).toEqual([{ reached: true, items: expect.any(Number), invalid: 0, findings: [] }])
  expect(rows[0].items).toBeGreaterThan(100)
  const page = await app.as(null).get('/open-data/diensten')
  expect(page.text).toContain('Op 1 van 1 nachten was alles te lezen')
  expect((await app.as(null).get('/en/open-data/diensten')).text).toContain('On 1 of 1 nights')
})

test('a night on which it cannot be read is told too, and the clock looks once a day', async () => {
  await look('http://127.0.0.1:9')
  expect((await app.as(null).get('/open-data/diensten')).text).toContain('Op 1 van 2 nachten')
  const nights = async () => (await app.database.owner.query('select count(*)::int from catalogue.feed_check')).rows[0].count as number
  await app.program.settle()
  expect(await nights()).toBe(2)
  app.clock.setAhead(1)
  await app.program.settle()
  await app.program.settle()
  expect(await nights()).toBe(3)
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
