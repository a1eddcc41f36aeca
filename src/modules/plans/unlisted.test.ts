import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { arrive, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

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

// policy: D1
test.each(['paused', 'unlisted', 'ended'])(
  'an offer that is %s takes nobody new, and stays as it is in a running referral',
  async (status) => {
    await app.database.owner.query("update catalogue.service set status = 'public' where id = $1", [others.planner])
    const { file, fatma } = await arrive(app, cast)
    const { id } = await referTo(fatma, file, others.planner)
    await app.database.owner.query('update catalogue.service set status = $1 where id = $2', [status, others.planner])
    expect((await app.as(null).get('/diensten')).text).not.toContain('Planner in de bouw')
    expect((await fatma.get(`${file}/doorverwijzingen/nieuw?zoek=planner`)).text).not.toContain('Planner in de bouw')
    const running = await fatma.get(`${file}/doorverwijzingen/${id}`)
    expect([running.status, running.text.includes('Planner in de bouw'), running.text.includes('€ 4.800')]).toEqual([200, true, true])
    const els = app.as(others.school.worker)
    expect((await els.get(`/aanbieder/doorverwijzingen/${id}`)).text).toContain('Planner in de bouw')
    expect((await els.post(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)).status).toBe(303)
    expect((await els.get(`/aanbieder/doorverwijzingen/${id}`)).text).toContain('Planner in de bouw')
  },
)
