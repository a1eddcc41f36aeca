import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../testing/people.ts'

let app: TestApp
let cast: Cast
let beheer: string
let broken = true
let sweepFails: Error | null = null
let swept = 0
const done: unknown[] = []
beforeAll(async () => {
  app = await testApp({
    extra: [
      {
        name: 'tests',
        routes: [],
        sweeps: [
          {
            name: 'tests.first',
            run: async () => {
              if (sweepFails) throw sweepFails
              return 0
            },
          },
          {
            name: 'tests.second',
            run: async () => {
              swept++
              return 0
            },
          },
        ],
        tasks: {
          'tests.letter': async (payload) => {
            if (broken) throw new TypeError('no letter to jan@post.example, Stationsplein 1')
            done.push(payload)
          },
        },
      },
    ],
  })
  cast = await enterCast(app)
  beheer = await enterAdministrator(app)
  await app.database.owner.query(`select platform.add_job('tests.letter', '{"id":"one"}')`)
  // Seven attempts behind it: the eighth is the last.
  await app.database.owner.query('update graphile_worker._private_jobs set attempts = 7')
  await app.program.settle()
})
afterAll(() => app.close())

test('a job that failed for good stands at /beheer with what, how often and which error, and nothing about a person', async () => {
  const page = await app.as(beheer).get('/beheer')
  expect(page.text).toContain('Taken van het programma die zijn mislukt')
  expect(page.text).toMatch(/tests\.letter Pogingen 8 /)
  expect(page.text).toContain('TypeError in tests.letter')
  expect(page.html).not.toMatch(/jan@|Stationsplein/)
  expect(JSON.stringify(app.bugs)).toContain('"attempt":8')
  expect(JSON.stringify(app.bugs)).not.toMatch(/jan@|Stationsplein/)
})

test('only an administrator sees and retries it', async () => {
  const path = /\/beheer\/taken\/\d+\/herhaling/.exec((await app.as(beheer).get('/beheer')).html)![0]
  expect((await app.as(cast.coordinator).get('/beheer')).text).not.toContain('tests.letter')
  for (const other of [cast.coordinator, cast.fatma, null]) expect((await app.as(other).post(path)).status).toBe(404)
  expect((await app.as(beheer).post('/beheer/taken/999999/herhaling')).status).toBe(404)
  await app.program.settle()
  expect(done).toEqual([])
})

test('tried again while it is still broken it comes back to the list; mended, it is done and gone', async () => {
  const retry = async () => {
    const page = await app.as(beheer).get('/beheer')
    await app.as(beheer).submit(/\/beheer\/taken\/\d+\/herhaling/.exec(page.html)![0])
    await app.program.settle()
  }
  await retry()
  expect((await app.as(beheer).get('/beheer')).text).toContain('Alle taken zijn gelukt.')
  await app.database.owner.query('update graphile_worker._private_jobs set attempts = 7, run_at = clock_timestamp()')
  await app.program.settle()
  broken = false
  await retry()
  expect(done).toEqual([{ id: 'one' }])
  expect((await app.as(beheer).get('/beheer')).text).toContain('Alle taken zijn gelukt.')
  const { rows } = await app.database.owner.query("select account_id from platform.audit where what = 'platform.job-retried'")
  expect(rows).toEqual([{ account_id: beheer }, { account_id: beheer }])
})

test('what is due in one place is done though another fails, which is said by its name', async () => {
  sweepFails = new TypeError('the first one does not get through')
  const before = swept
  await expect(app.program.settle()).rejects.toThrow('the first one does not get through')
  expect(swept).toBe(before + 1)
  expect(JSON.stringify(app.bugs)).toContain('"sweep":"tests.first"')
  // With the database away there is nothing to try after it.
  sweepFails = Object.assign(new Error('the database is away'), { code: '08006' })
  await expect(app.program.settle()).rejects.toThrow('the database is away')
  expect(swept).toBe(before + 1)
  sweepFails = null
  await app.program.settle()
})
