import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function address(): Promise<string> {
  const made = await app.as(cast.fatma).post('/werk/inloop/scherm', { location: cast.location })
  return /http:\/\/localhost(\/wachtkamer\/\S+)/.exec(made.text)![1]!
}
async function walkIn(firstName: string): Promise<void> {
  const form = { id: randomUUID(), firstName, questionKind: 'money', spoken: 'nl', location: cast.location }
  await app.as(cast.fatma).submit('/werk/inloop', form)
}
const next = () => app.as(cast.fatma).post('/werk/inloop/volgende', { location: cast.location })

// policy: A7
test('whoever has the address sees numbers and counters, the newest first, and nothing of who they are', async () => {
  const screen = await address()
  expect((await app.as(null).get(screen)).text).toContain('Wij roepen zo het eerste nummer')
  await app.as(cast.fatma).submit('/werk/inloop/plek', { location: cast.location, counter: 'balie 3' })
  for (const name of ['Geheimenis', 'Verborgen', 'Onbekend']) await walkIn(name)
  await next()
  await next()
  const seen = await app.as(null).get(screen)
  expect(seen.text).toMatch(/2 naar balie 3 1 naar balie 3 Er wacht 1 bezoeker/)
  expect(seen.text).not.toMatch(/Geheimenis|Verborgen|Onbekend|Geld|Fatma|Yilmaz/)
  expect(seen.html).toMatch(/<noscript><meta http-equiv="refresh" content="10"/)
  expect(seen.html).toContain('data-says="Nummer 2, naar balie 3"')
  expect((await app.as(null).get(`/en${screen}`)).text).toMatch(/2 to balie 3/)
})

test('a number that is called once more stands on top again; over night the screen is empty', async () => {
  const screen = await address()
  const { rows } = await app.database.owner.query("select id from intake.visit where number = 1 and state = 'called'")
  await app.as(cast.fatma).submit(`/werk/inloop/${rows[0].id}/heroproep`)
  expect((await app.as(null).get(screen)).html).toContain('data-says="Nummer 1, naar balie 3"')
  app.clock.setAhead(1)
  expect((await app.as(null).get(screen)).text).toMatch(/Wij roepen zo het eerste nummer\. Er wachten 0 bezoekers/)
  app.clock.setAhead(0)
})

test('a wrong address, one of another region and one that was replaced look alike', async () => {
  const old = await address()
  const current = await address()
  expect(current).not.toBe(old)
  for (const path of [old, `/wachtkamer/06.${'a'.repeat(22)}`, current.replace('06.', '08.')]) {
    const answer = await app.as(null).get(path)
    expect([path, answer.status]).toEqual([path, 410])
  }
  expect((await app.as(null).get('/wachtkamer/niets')).status).toBe(404)
  const { rows } = await app.database.owner.query('select encode(key_hash, $1) as hash from intake.screen', ['escape'])
  expect(JSON.stringify(rows)).not.toContain(current.split('.')[1])
})

test('only who works at the counter or coordinates makes an address', async () => {
  for (const [who, status] of [
    [cast.coordinator, 200],
    [cast.klantmanager, 403],
    [cast.jan, 403],
    [cast.gids2, 422],
  ] as const)
    expect([who, (await app.as(who).post('/werk/inloop/scherm', { location: cast.location })).status]).toEqual([who, status])
})
