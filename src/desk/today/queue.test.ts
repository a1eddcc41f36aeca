import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

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

test("a guide's day shows the queue of the counter where they sit, and nowhere else", async () => {
  const walksIn = async (firstName: string) => {
    const form = { id: randomUUID(), firstName, questionKind: 'work', spoken: 'nl', location: cast.location }
    await app.as(cast.gids3).submit('/werk/inloop', form)
    return form.id
  }
  await walksIn('Eerste')
  const before = await app.as(cast.fatma).get('/werk')
  expect(before.text).toContain('U zit vandaag nog nergens aan een balie')
  expect(before.text).not.toContain('Eerste')
  await app.as(cast.fatma).submit('/werk/inloop/plek', { location: cast.location, counter: 'balie 4' })
  expect((await app.as(cast.fatma).get('/werk')).text).toMatch(/Inloop, balie 4 Roep de volgende op Wachten.*1\. Eerste Wat Werk/)
  await app.as(cast.fatma).submit('/werk/inloop/volgende', { location: cast.location })
  await walksIn('Tweede')
  expect((await app.as(cast.fatma).get('/werk')).text).toMatch(/U helpt nu.*1\. Eerste.*Wachten.*2\. Tweede/)
  // Whom a colleague helps is no work of this guide.
  await app.as(cast.gids3).submit('/werk/inloop/volgende', { location: cast.location })
  expect((await app.as(cast.fatma).get('/werk')).text).not.toContain('Tweede')
  expect((await app.as(cast.klantmanager).get('/werk')).text).not.toContain('Inloop, balie')
})
