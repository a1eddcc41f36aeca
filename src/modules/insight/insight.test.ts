import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, newReference } from '../../platform/ids.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

const HERE = '/regio/veluwe-stedendriehoek/stand'
let app: TestApp
let cast: Cast

beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await came('website', 40, '2026-03-02')
  await came('walk-in', 25, '2026-03-03')
  await came('phone', 3, '2026-03-04')
  // Before and after the twelve months.
  await came('desk', 50, '2025-06-30')
  await came('desk', 50, '2026-07-02')
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

async function came(door: string, people: number, on: string): Promise<void> {
  for (let n = 0; n < people; n++)
    await app.database.owner.query(
      `insert into people.person (region_code, id, reference, registered_at, registered_by, door) values ($1, $2, $3, $4, $5, $6)`,
      [cast.region, newId(), newReference(cast.region), `${on}T10:00:00Z`, cast.uwv, door],
    )
}

test('everybody reads how a region does; what is small is hidden, and so is what it would follow from', async () => {
  const { text } = await app.as(null).get(HERE)
  expect(text).toContain('van dinsdag 1 juli 2025 tot en met dinsdag 30 juni 2026')
  expect(text).toMatch(/Website Hoeveel 40/)
  expect(text).toMatch(/Telefoon Hoeveel minder dan 10, of afgeschermd/)
  expect(text).toMatch(/Binnengelopen Hoeveel minder dan 10, of afgeschermd/)
  expect(text).toMatch(/Samen Hoeveel 68/)
  expect(text).not.toMatch(/Aan de balie Hoeveel/)
  expect(text).toContain('Getallen van 1 tot en met 9 staan er niet')
})

test('white spots are municipalities by name, with what lacks there', async () => {
  const { text } = await app.as(null).get(HERE)
  expect(text).toMatch(/Zutphen Wat ontbreekt een crisisnummer Dichtstbijzijnde plek 0 km/)
  expect(text).toMatch(/In 0 van \d+ gemeenten is alles er/)
})

test('the CSV has the same lines, and hides the same', async () => {
  const { html, headers } = await app.as(null).get(`${HERE}.csv`)
  expect(headers.get('content-type')).toContain('text/csv')
  expect(html).toContain('Bereik: hoe mensen binnenkwamen;Website;40;2025-07-01;2026-06-30')
  expect(html).toContain('Telefoon;minder dan 10, of afgeschermd')
  expect(html).not.toMatch(/;(3|25);/)
})

test('a region that is not open has no figures', async () => {
  expect((await app.as(null).get('/regio/achterhoek/stand')).text).toContain('Er zijn nog geen cijfers')
  expect((await app.as(null).get('/regio/achterhoek/stand.csv')).status).toBe(404)
  expect((await app.as(null).get('/en/regio/achterhoek/stand')).text).toContain('There are no figures')
})
