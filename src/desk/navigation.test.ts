import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../testing/app.ts'
import { enterProviders } from '../testing/providers.ts'
import { enterAdministrator, enterCast, enterOfficer, type Cast } from '../testing/people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

/** The items of the menu a worker gets on a page everybody may open. */
async function menuOf(accountId: string): Promise<string[]> {
  const { html } = await app.as(accountId).get('/diensten')
  const nav = /<nav[\s\S]*?<\/nav>/.exec(html)![0]
  return [...nav.matchAll(/href="([^"]+)"/g)].map((one) => one[1]!)
}

test('no item of the menu leads to a page that the role may not open', async () => {
  const officer = await enterOfficer(app, cast.uwv, cast.region)
  const administrator = await enterAdministrator(app)
  const { debtHelp } = await enterProviders(app, cast)
  for (const accountId of [cast.fatma, cast.klantmanager, cast.coordinator, officer, administrator, debtHelp.worker]) {
    const menu = await menuOf(accountId)
    expect(menu.length).toBeGreaterThan(1)
    for (const path of menu) expect((await app.as(accountId).get(path)).status, path).toBe(200)
  }
  expect(await menuOf(cast.fatma)).toContain('/werk')
  expect(await menuOf(debtHelp.worker)).not.toContain('/werk/dossiers')
  expect(await menuOf(officer)).not.toContain('/werk')
  expect(await menuOf(administrator)).not.toContain('/werk')
})
