import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D3
test('a provider takes proposals back while the region decides on them: one wins each time, and nobody waits for ever', async () => {
  const els = app.as(providers.school.worker)
  const coen = app.as(cast.coordinator)
  const path = `/aanbieder/diensten/${providers.mason}/inhoud`
  for (let round = 0; round < 6; round++) {
    const content = { kind: 'training', sensitivity: 'normal', delivery: 'group', aim: `Muren bouwen, ronde ${round}` }
    await els.submit(path, { ...fieldsOf(await els.get(path), path), ...content })
    const { rows } = await app.database.owner.query<{ id: string }>(
      "select id from catalogue.change where service_id = $1 and state = 'proposed'",
      [providers.mason],
    )
    const answers = await Promise.all([
      els.post(`/aanbieder/diensten/${providers.mason}/voorstellen/${rows[0]!.id}/intrekking`),
      coen.post(`/werk/aanbod/voorstellen/${rows[0]!.id}/besluit`, { decision: 'approve' }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  }
})
