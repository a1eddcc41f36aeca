import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../modules/access/index.ts'
import { testApp, type TestApp } from './app.ts'
import { enterCast, type Cast } from './people.ts'

let app: TestApp
let cast: Cast
let administrator: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  administrator = await app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'beheer', displayName: 'Bea Beheer' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator', regionCode: null })
    return id
  })
})
afterAll(() => app.close())

const SECRET = 'Jan de Boer, jan@post.example'

test('a job that failed for good is seen at /beheer without what it was about, and tried again', async () => {
  await app.database.owner.query("select graphile_worker.add_job('subscriber', $1::json, max_attempts := 1)", [
    JSON.stringify({ name: 'nobody', event: { note: SECRET } }),
  ])
  await app.program.settle()
  const page = await app.as(administrator).get('/beheer')
  expect(page.text).toContain('subscriber')
  expect(page.html).not.toContain('Jan')
  const retry = /action="(\/beheer\/[^"]*)"/g
  const action = [...page.html.matchAll(retry)].map((match) => match[1]!).find((path) => /\d+/.test(path))!
  expect(action).toBeDefined()

  // Nobody else may, and nothing is tried.
  expect((await app.as(cast.fatma).post(action)).status).toBe(404)
  const attempts = async () =>
    (
      await app.database.owner.query<{ attempts: number }>('select attempts from graphile_worker.jobs where task_identifier = $1', [
        'subscriber',
      ])
    ).rows
  expect(await attempts()).toEqual([{ attempts: 1 }])

  expect((await app.as(administrator).submit(action)).status).toBe(200)
  expect(await attempts()).toEqual([{ attempts: 0 }])
  const { rows } = await app.database.owner.query("select from platform.audit where what = 'platform.job-retried'")
  expect(rows).toHaveLength(1)
})
