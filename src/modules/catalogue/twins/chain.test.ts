import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'
import { canonical } from '../hsds/canonical.ts'
import { saveBundle } from '../index.ts'

let app: TestApp
let cast: Cast
let others: Providers
let coen: Browser
let three: string[]
let bundle: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  coen = app.as(cast.coordinator)
  three = await app.system(async (tx, actor) => {
    const ids: string[] = []
    for (const name of ['Stukadoor', 'Stukadoor', 'Cursus stukadoor'])
      ids.push(await enterService(tx, actor, cast.region, others.school.id, name, 'training'))
    return ids.toSorted()
  })
  bundle = await app.system(async (tx, actor) => {
    const id = '019f0000-0000-7000-8000-000000000001'
    const input = {
      id,
      bundleName: 'Naar de bouw',
      bundleAim: 'Leren en werken',
      offer1: three[0]!,
      offer2: others.posting,
      bundleStatus: 'public' as const,
    }
    await saveBundle(
      tx,
      { ...actor, accountId: cast.coordinator, organisationId: cast.municipality, roles: ['coordinator'], regions: [cast.region] },
      input,
    )
    return id
  })
  await app.program.settle()
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const sql = async (text: string, ...values: unknown[]) => (await app.database.owner.query(text, values)).rows
const pathOf = async (one: string, other: string) =>
  `/werk/aanbod/dubbel/${(await sql('select id from catalogue.twin where one_id = $1 and other_id = $2', ...[one, other].toSorted()))[0].id}`
const leadsTo = async (id: string) => (await app.as(null).get(`/diensten/${id}`)).location
/** Merges the first into the second. */
const merge = async (gone: string, kept: string) =>
  coen.submit(`${await pathOf(gone, kept)}/samenvoeging`, { stays: kept < gone ? 'one' : 'other', partArea: 'both' })

// policy: D1
test('the very same that one provider entered three times is asked three times, and less with every answer', async () => {
  const [first, second, third] = three as [string, string, string]
  expect((await coen.get('/werk/aanbod/dubbel')).text).toContain('Diensten (3)')
  await merge(first, second)
  expect((await coen.get('/werk/aanbod/dubbel')).text).toContain('Diensten (1)')
  await merge(second, third)
  expect((await coen.get('/werk/aanbod/dubbel')).text).toContain('Diensten (0)')
  expect([await leadsTo(first), await leadsTo(second)]).toEqual([`/diensten/${third}`, `/diensten/${third}`])
})

test('an arrangement, a report and a sheet find the one that stands for it', async () => {
  const [first, , third] = three as [string, string, string]
  const visitor = app.as(null)
  expect((await visitor.get(`/arrangementen/${bundle}`)).html).toContain(`/diensten/${third}`)
  expect((await visitor.get(`/diensten/${first}/klopt-niet`)).html).toContain(`/diensten/${third}/klopt-niet`)
  const sheet = await app.as(others.school.worker).get('/aanbieder/diensten/blad/aanbod?vorm=csv')
  expect([sheet.html.includes(first), sheet.html.includes(third)]).toEqual([false, true])
})

test('undone in the middle, the first stands alone and the others stay as they were', async () => {
  const [first, second, third] = three as [string, string, string]
  const before = canonical(await sql('select * from catalogue.service where id = $1', third))
  await coen.submit(`${await pathOf(first, second)}/scheiding`, { because: 'De eerste is een avondcursus.' })
  expect([await leadsTo(first), await leadsTo(second)]).toEqual([null, `/diensten/${third}`])
  expect(canonical(await sql('select * from catalogue.service where id = $1', third))).toBe(before)
  await coen.submit(`${await pathOf(second, third)}/scheiding`, { because: 'Toch twee.' })
  expect(await leadsTo(second)).toBe(null)
  expect((await app.as(null).get(`/diensten/${second}`)).status).toBe(200)
})
