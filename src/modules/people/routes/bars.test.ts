import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../access/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
let janId: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  janId = await handedOver(app, cast)
  await tiedAtDesk(app, cast, janId, cast.jan)
})
afterAll(() => app.close())

const bar = async (fields: Record<string, string>) => {
  const jan = app.as(cast.jan)
  return jan.post('/mijn/uitgesloten', { ...fieldsOf(await jan.get('/mijn/uitgesloten'), '/mijn/uitgesloten'), ...fields })
}
const opensFor = async (accountId: string) => (await app.as(accountId).get(`/werk/personen/${janId}`)).status
const lift = async () => {
  const jan = app.as(cast.jan)
  const paths = [...(await jan.get('/mijn/uitgesloten')).html.matchAll(/action="(\/mijn\/uitgesloten\/[^"]+\/einde)"/g)]
  for (const [, path] of paths) await jan.submit(path!)
  return paths.length
}

test('a worker whom Jan bars finds the file closed everywhere, and open again when he lifts it', async () => {
  expect(await opensFor(cast.fatma)).toBe(200)
  expect((await bar({ workerName: 'fatma  yilmaz' })).status).toBe(303)
  expect((await app.as(cast.jan).get('/mijn/uitgesloten')).text).toContain('Fatma Yilmaz')
  expect(await opensFor(cast.fatma)).toBe(404)
  expect((await app.as(cast.fatma).get(`/werk/overdrachten/${janId}`)).status).toBe(404)
  expect((await app.as(cast.fatma).get('/werk')).html).not.toContain(janId)
  expect((await bar({ workerName: 'Fatma Yilmaz' })).status).toBe(303)
  expect(await lift()).toBe(1)
  expect(await opensFor(cast.fatma)).toBe(200)
})

test('of two workers with one name Jan chooses by organisation', async () => {
  const other = await app.system(async (tx, actor) => {
    const given = { audience: 'staff' as const, issuer: 'test', subject: 'other fatma', displayName: 'Fatma Yilmaz' }
    const account = await putAccount(tx, { ...given, organisationId: cast.municipality })
    await grantRole(tx, actor, { accountId: account.id, role: 'guide', regionCode: cast.region })
    return account.id
  })
  const asked = await bar({ workerName: 'Fatma Yilmaz' })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Kies de organisatie')
  expect(asked.text).toContain('Gemeente Zutphen')
  expect(await opensFor(cast.fatma)).toBe(200)
  expect((await bar({ workerName: 'Fatma Yilmaz', organisation: cast.municipality })).status).toBe(303)
  expect(await opensFor(cast.fatma)).toBe(200)
  const { rows } = await app.database.owner.query<{ account_id: string }>('select account_id from people.barred where until_on is null')
  expect(rows).toEqual([{ account_id: other }])
  await lift()
  expect((await bar({ workerName: 'Fatma Yilmaz', organisation: cast.uwv })).status).toBe(303)
  expect(await opensFor(cast.fatma)).toBe(404)
  await lift()
})

test('whom Jan bars is no longer who to ask: the organisation is, until he lifts it', async () => {
  const fatma = app.as(cast.fatma)
  const file = `/werk/personen/${janId}`
  const talk = fieldsOf(await fatma.get(`${file}/gesprekken/nieuw`), `${file}/gesprekken`)
  await fatma.submit(`${file}/gesprekken`, { ...talk, situation: 'Wil leren', outcome: 'referral' })
  await fatma.submit(`${file}/plan`, { ...fieldsOf(await fatma.get(`${file}/plan`), `${file}/plan`), goal: 'Planner worden' })
  const jan = app.as(cast.jan)
  const pages = ['/mijn', '/mijn/plan']
  for (const path of pages) expect((await jan.get(path)).text, path).toContain('Fatma Yilmaz, UWV Stedendriehoek')
  await bar({ workerName: 'Fatma Yilmaz', organisation: cast.uwv })
  for (const path of pages) {
    const { text } = await jan.get(path)
    expect(text, path).toContain('UWV Stedendriehoek')
    expect(text, path).not.toContain('Fatma')
  }
  await lift()
  expect((await jan.get('/mijn')).text).toContain('Fatma Yilmaz, UWV Stedendriehoek')
})

test('a name that nobody here has comes back with what was typed', async () => {
  const again = await bar({ workerName: 'Niemand Zo' })
  expect(again.text).toContain('Wij vinden geen medewerker met deze naam')
  expect(again.html).toContain('value="Niemand Zo"')
  expect((await bar({ workerName: 'Gijs Peters' })).status).toBe(422)
  expect(app.bugs).toEqual([])
})
