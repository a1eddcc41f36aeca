import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mountHealth, whileStarting } from './health.ts'
import { timeRequest } from './metrics.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

function served(given: { token?: string; trustProxy?: boolean; jobs?: boolean; copies?: boolean } = {}) {
  const app = new Hono()
  app.use(async (hono, next) => {
    const timed = timeRequest()
    await next()
    timed(hono)
  })
  app.get('/dossier/:id', (hono) => hono.text('ok'))
  mountHealth(
    {
      app,
      ownerPool: database.owner,
      jobsRun: () => given.jobs ?? true,
      copies: { ready: () => given.copies ?? true },
      around: { db: database.db, trustProxy: given.trustProxy ?? false },
    },
    given.token ?? null,
  )
  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } })
  return (path: string, headers: Record<string, string> = {}, address = '127.0.0.1') => app.request(path, { headers }, from(address))
}

test('alive and ready are two things', async () => {
  const get = served()
  expect((await get('/health/live')).status).toBe(200)
  const ready = await get('/health/ready')
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({ ready: true, lacks: [] })
})

test('what lacks is named, with 503', async () => {
  await database.owner.query("update public.migration set name = 'other' where name = '0001_platform'")
  const answer = await served({ jobs: false, copies: false })('/health/ready')
  await database.owner.query("update public.migration set name = '0001_platform' where name = 'other'")
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ ready: false, lacks: ['migrations', 'jobs', 'copies'] })
})

test('while it starts it is alive, says in JSON that the start lacks, and asks others to come back', async () => {
  const ask = (path: string) => whileStarting(new Request(`http://localhost${path}`))
  expect(await ask('/health/live').json()).toEqual({ live: true })
  const ready = ask('/health/ready')
  expect([ready.status, ready.headers.get('content-type'), await ready.json()]).toEqual([
    503,
    expect.stringContaining('application/json'),
    { ready: false, lacks: ['start'] },
  ])
  const page = ask('/mijn')
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await page.text()).toContain('Probeer het over een paar tellen opnieuw')
})

test('without a database it is alive, not ready', async () => {
  const gone = await createTestDatabase()
  const app = new Hono()
  mountHealth(
    { app, ownerPool: gone.owner, jobsRun: () => true, copies: { ready: () => true }, around: { db: gone.db, trustProxy: false } },
    null,
  )
  await gone.drop()
  expect((await app.request('/health/live')).status).toBe(200)
  const ready = await app.request('/health/ready')
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ ready: false, lacks: ['database'] })
})

test('figures go to this machine, or to who has the token; behind a proxy only with the token', async () => {
  const token = 'a-token-of-enough-length'
  expect((await served()('/metrics')).status).toBe(200)
  expect((await served()('/metrics', {}, '192.0.2.1')).status).toBe(404)
  expect((await served({ trustProxy: true })('/metrics')).status).toBe(404)
  expect((await served({ token })('/metrics')).status).toBe(404)
  expect((await served({ token })('/metrics', { authorization: 'Bearer wrong' }, '192.0.2.1')).status).toBe(404)
  expect((await served({ token })('/metrics', { authorization: `Bearer ${token}` }, '192.0.2.1')).status).toBe(200)
})

test('figures name the pattern of a route, never an address', async () => {
  const get = served()
  await get('/dossier/0198f7a0-aaaa-7bbb-8ccc-1234567890ab')
  await get('/geheim-pad-van-jan')
  const text = await (await get('/metrics')).text()
  expect(text).toContain('http_request_seconds_count{method="GET",route="/dossier/:id",status="200"}')
  expect(text).toContain('jobs_waiting 0')
  expect(text).not.toContain('0198f7a0')
  expect(text).not.toContain('geheim')
})
