import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessApp, type AccessApp } from '../../platform/testing/access-app.ts'
import { putAccount } from './accounts.ts'
import { grantRole } from './roles/grants.ts'
import { sweeps } from './jobs.ts'
import { exportAccount } from './personal-data.ts'
import { startSession } from './sign-in/sessions.ts'

let here: AccessApp
beforeAll(async () => {
  here = await accessApp()
})
afterAll(() => here.close())

const sweep = () => here.asSystem((tx, actor) => sweeps[0]!.run(tx, actor))
const left = async (table: string) => Number((await here.database.owner.query(`select count(*) from access.${table}`)).rows[0].count)

test('what has had its time goes, what is in use stays, and then nothing is due', async () => {
  await here.browser().walk('/inloggen/person')
  await here.asSystem(async (tx, actor) => {
    const waiting = await putAccount(tx, { audience: 'staff', issuer: 'x', subject: 'waiting' })
    const working = await putAccount(tx, { audience: 'staff', issuer: 'x', subject: 'working' })
    await grantRole(tx, actor, { accountId: working.id, role: 'auditor' })
    await startSession(tx, waiting.id)
    await startSession(tx, working.id)
    await putAccount(tx, { audience: 'person', issuer: 'x', subject: 'jan' })
  })
  await sweep()
  expect([await left('session'), await left('account'), await left('sign_in')]).toEqual([2, 3, 1])

  await here.database.owner.query("update access.session set last_seen_at = last_seen_at - interval '2 days'")
  await here.database.owner.query("update access.account set made_at = made_at - interval '100 days'")
  await here.database.owner.query("update access.sign_in set started_at = started_at - interval '2 days'")
  await here.database.owner.query("update access.demo_oidc set expires_at = expires_at - interval '1 hour'")
  expect(await sweep()).toBeGreaterThan(4)
  expect(await sweep()).toBe(0)
  expect([await left('session'), await left('account'), await left('sign_in')]).toEqual([0, 2, 0])
  expect(await left('demo_oidc')).toBe(1) // its keys
})

test('what an account holds of somebody can be handed out', async () => {
  const held = await here.asSystem(async (tx) => {
    const account = await putAccount(tx, { audience: 'person', issuer: 'x', subject: 'anne', displayName: 'Anne Visser' })
    return exportAccount(tx, account.id)
  })
  expect(held).toMatchObject({ displayName: 'Anne Visser', audience: 'person', email: null })
  expect(JSON.stringify(held)).not.toContain('"anne"')
})
