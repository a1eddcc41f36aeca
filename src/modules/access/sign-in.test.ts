import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../demo/identity-provider/index.ts'
import { accessApp, type AccessApp } from '../../platform/testing/access-app.ts'
import { insertOrganisation } from '../regions/index.ts'
import { putAccount } from './accounts.ts'
import { grantRole } from './grants.ts'
import { newId } from '../../platform/ids.ts'

let here: AccessApp
const ids = { uwv: newId(), bakery: newId(), fatma: '', jan: '', boss: '' }

beforeAll(async () => {
  here = await accessApp()
  await here.asSystem(async (tx, actor) => {
    await insertOrganisation(tx, actor, { id: ids.uwv, name: 'UWV', types: ['uwv'], validFrom: '2021-01-01' })
    await insertOrganisation(tx, actor, { id: ids.bakery, name: 'Bakkerij De Gouden Aar', types: ['employer'], kvkNumber: '12345678', validFrom: '2021-01-01' })
    const fatma = await putAccount(tx, { audience: 'staff', issuer: demoIssuer('staff'), subject: 'fatma', displayName: 'Fatma Yilmaz', organisationId: ids.uwv })
    const jan = await putAccount(tx, { audience: 'person', issuer: demoIssuer('person'), subject: 'jan', displayName: 'Jan de Wit' })
    const boss = await putAccount(tx, { audience: 'employer', issuer: demoIssuer('employer'), subject: 'werkgever', represents: '12345678', displayName: 'Bram Bakker', organisationId: ids.bakery })
    await grantRole(tx, actor, { accountId: fatma.id, role: 'guide', regionCode: 'AM01' })
    Object.assign(ids, { fatma: fatma.id, jan: jan.id, boss: boss.id })
  })
})
afterAll(() => here.database.drop())

describe('the whole way through the identity provider, scripts off', () => {
  test.each([
    ['staff', 'fatma', '/werk'],
    ['person', 'jan', '/mijn'],
    ['employer', 'werkgever', '/werkgever'],
  ])('%s: %s comes in at %s', async (audience, key, home) => {
    const browser = here.browser()
    const came = await browser.walk(`/inloggen/${audience}?hint=${key}`)
    expect(came.path).toBe(home)
    expect(came.visited.some((path) => path.startsWith(`/demo/identiteit/${audience}/auth?`))).toBe(true)
    expect(browser.cookies.has('sessie')).toBe(true)
  })
})
