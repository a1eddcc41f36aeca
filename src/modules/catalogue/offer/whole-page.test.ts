import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { newId } from '../../../platform/ids.ts'

let app: TestApp
let cast: Cast
let others: Providers
const places = [newId(), newId()]
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  const { owner } = app.database
  await owner.query(
    `update catalogue.service set alternate_name = 'Bouwplanner', group_min = 4, group_max = 12, places = 20, places_free = 3,
      intensity = 'twee dagdelen' where id = $1`,
    [others.planner],
  )
  for (const [index, id] of places.entries())
    await owner.query(`insert into catalogue.service_place (service_id, id, position, name, place) values ($1, $2, $3, $4, 'Zutphen')`, [
      others.planner,
      id,
      20 + index,
      `Gebouw ${index + 1}`,
    ])
  await owner.query(
    `insert into catalogue.place_schedule (id, place_id, byday, opens, closes, every)
      values (gen_random_uuid(), $1, '{MO,WE}', '09:00', '12:30', 1)`,
    [places[0]],
  )
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: D1
test('the page of a service shows all that its provider filled in, and each part can be said to be wrong', async () => {
  const page = await app.as(null).get(`/diensten/${others.planner}`)
  for (const words of [
    'Bouwplanner',
    '4 tot 12 mensen',
    'twee dagdelen',
    'Veluwe Stedendriehoek',
    'maandag en woensdag van 9.00 tot 12.30 uur',
  ])
    expect(page.text).toContain(words)
  expect(page.text).toMatch(/3 van (de )?20/)
  for (const fact of ['content', 'place', 'duration', 'waiting', 'contact', 'name', 'price', 'quality'])
    expect(page.html).toContain(`/diensten/${others.planner}/klopt-niet?veld=${fact}`)
  const titles = [...page.html.matchAll(/<h3[^>]*>/g)].length
  expect([...page.html.matchAll(/klopt-niet\?veld=/g)].length).toBeGreaterThan(titles)
  expect((await app.as(null).get(`/en/diensten/${others.planner}`)).text).toContain('Monday and Wednesday from 9.00 to 12.30')
})

// policy: D1
test('how complete and fresh it is stands on the page with how it was counted, and on the board of the region', async () => {
  const page = (await app.as(null).get(`/diensten/${others.planner}`)).text
  expect(page).toMatch(/\d+ van 100 punten/)
  expect(page).toContain('Zo is geteld. Het zegt niets over hoe goed de hulp is.')
  expect(page).toContain('5 / 5')
  const board = (await app.as(cast.coordinator).get('/werk/aanbod')).text
  expect(board).toMatch(/Planner in de bouw .*?\d+\s\/\s100/)
  expect((await app.as(cast.coordinator).get('/werk/aanbod/compleet')).text).toContain('Hoe wordt geteld?')
})
