import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { serviceChanged } from '../index.ts'

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

async function list(query: string): Promise<string[]> {
  const { html } = await app.as(null).get(`/diensten?${query}`)
  return [...html.matchAll(/<h2 class="ww-card__title">.*?>([^<]+)<\/a>/g)].map((match) => match[1]!.trim())
}

// policy: D12
test('a provider says for which workers it is; who works for themselves finds it by a word and by a filter', async () => {
  expect(await list('zoek=zzp')).toEqual([])
  const school = app.as(others.school.worker)
  const at = `/aanbieder/diensten/${others.planner}/woorden`
  const form = (await school.get(at)).text
  for (const words of ['Zzp', 'Met werkloosheid bedreigd', '56 jaar tot de AOW', 'Leerbaan (bbl)', 'In een groep', 'Kandidaat klaar maken'])
    expect(form).toContain(words)
  const chosen = { income: ['DD07', 'DD08'], ageGroups: ['LG05'], employmentTypes: ['DV02'], groupForm: ['GV02'], employerSteps: ['DS05'] }
  await school.submit(at, chosen)
  expect((await school.get(at)).html).toMatch(/value="DV02"[^>]* checked/)
  const { rows } = await app.database.owner.query("select id from catalogue.change where part = 'terms' and state = 'proposed'")
  await app.as(cast.coordinator).submit(`/werk/aanbod/voorstellen/${rows[0].id}/besluit`, { decision: 'approve' })
  expect(await list('zoek=zzp')).toEqual(['Planner in de bouw'])
  expect(await list('werk=DD08')).toEqual(['Planner in de bouw'])
  expect(await list('werk=DD05')).toEqual([])
  const page = (await app.as(null).get('/diensten?zoek=bouw&werk=DD07')).text
  expect(page).toContain('Uw werk of inkomen')
  expect(page).toContain('Zzp (1)')
})

// policy: D2
test('online or on location is one choice of two, and what is both is found by both', async () => {
  expect(await list('waar=online')).toEqual([])
  await app.system(async (tx, actor) => {
    await tx.updateTable('catalogue.service').set({ delivery: 'online' }).where('id', 'in', [others.planner, others.mason]).execute()
    await tx.deleteFrom('catalogue.servicePlace').where('serviceId', '=', others.mason).execute()
    await tx
      .insertInto('catalogue.servicePlace')
      .values({ serviceId: others.planner, id: others.planner, position: 9, place: 'Zutphen' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    for (const id of [others.planner, others.mason]) await serviceChanged(tx, actor, id)
  })
  expect((await list('waar=online')).toSorted()).toEqual(['Metselaar', 'Planner in de bouw'])
  expect((await list('waar=on-location')).toSorted()).toEqual(['Planner in de bouw', 'Werk in de bouw'])
  const page = await app.as(null).get('/diensten?waar=on-location')
  expect(page.text).toContain('Op locatie (2)')
  expect(await list('waar=op-de-maan')).toHaveLength(3)
})
