import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D14
test('Fatma puts an arrangement on Jan’s plan in one go, without what is not offered now', async () => {
  const arrangement = newId()
  const given = { id: arrangement, bundleName: 'Naar de bouw', bundleAim: 'Leren en werken.', bundleStatus: 'public' }
  const offers = { offer1: others.planner, offer2: others.mason, condition2: 'Praktijkverklaring gehaald', offer3: others.posting }
  await app.as(cast.coordinator).submit('/werk/arrangementen', { ...given, ...offers })
  await app.database.owner.query("update catalogue.service set status = 'paused' where id = $1", [others.planner])
  const { file, personId, fatma } = await arrive(app, cast)
  const path = `${file}/plan/arrangement`
  expect((await fatma.get(`${file}/plan`)).html).toContain(path)
  expect((await fatma.get(path)).text).toContain('Naar de bouw')
  const page = await fatma.get(`${path}?arrangement=${arrangement}`)
  expect(page.text).toContain('komt niet op het plan 1. Planner in de bouw')
  const sent = fieldsOf(page, path)
  expect((await fatma.post(path, sent)).status).toBe(303)
  expect((await fatma.post(path, sent)).status).toBe(303)
  const plan = (await fatma.get(`${file}/plan`)).text
  expect(plan).toContain('2. Metselaar, Vakschool De Hamer')
  expect(plan).toContain('3. Werk in de bouw, Bouwkracht (Praktijkverklaring gehaald)')
  expect(plan).not.toContain('Planner in de bouw')
  const { rows } = await app.database.owner.query('select owner_kind, state from plans.step where person_id = $1', [personId])
  expect(rows).toEqual(Array(2).fill({ owner_kind: 'guide', state: 'open' }))
  // A draft is no arrangement yet, and the file of somebody else is not there.
  await app.as(cast.coordinator).submit('/werk/arrangementen', { ...given, ...offers, bundleStatus: 'draft' })
  expect((await fatma.get(`${path}?arrangement=${arrangement}`)).status).toBe(404)
  expect((await fatma.get(`/werk/personen/${newId()}/plan/arrangement`)).status).toBe(404)
})
