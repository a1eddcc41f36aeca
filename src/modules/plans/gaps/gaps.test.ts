import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { evidenceOf } from './evidence.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const REGISTER = '/beheer/gaten'

// policy: H2
test('what lacks gets an owner, a proposal and a day to look again; of two who change it at once one wins and nothing is lost', async () => {
  const coen = app.as(cast.coordinator)
  const fresh = `${REGISTER}/nieuw?behoefte=language&gemeente=GM0301`
  const form = await coen.get(fresh)
  for (const chosen of ['language', 'GM0301']) expect(form.html).toMatch(new RegExp(`<option value="${chosen}" selected`))
  const shown = fieldsOf(form, REGISTER)
  const typed = {
    ...shown,
    need: 'language',
    municipality: 'GM0301',
    gapWords: 'Geen taalles in de avond',
    takenUpBy: cast.municipality,
    reviewOn: '2026-09-01',
  }
  for (const [wrong, says] of [
    [{ reviewOn: '2026-07-01' }, 'Deze dag is voorbij'],
    [{ takenUpBy: cast.otherUwv }, 'Kies een organisatie die in deze regio meedoet.'],
    [{ municipality: 'GM0268' }, 'Kies een gemeente van deze regio.'],
  ] as const) {
    const back = await coen.post(REGISTER, { ...typed, ...wrong })
    expect([back.status, back.text.includes(says), back.html.includes('Geen taalles in de avond')]).toEqual([422, true, true])
  }
  for (const _ of [1, 2]) expect((await coen.post(REGISTER, typed)).status).toBe(303)
  const page = `${REGISTER}/${shown.id}`
  const before: Record<string, string> = { ...fieldsOf(await coen.get(page), page), takenUpBy: cast.municipality }
  const now = { ...before, gapState: 'agreed', measure: 'Avondles bij de bibliotheek', said: 'Begint in september' }
  expect((await coen.submit(page, now)).text).toContain('Begint in september')
  const late = await coen.post(page, { ...before, gapState: 'not-now', measure: 'Iets anders' })
  expect([late.status, late.text.includes('Iemand anders heeft dit net veranderd'), late.html.includes('Iets anders')]).toEqual([
    409,
    true,
    true,
  ])
  // What was only wrong comes back with the version it was read at: saving it again overwrites nobody either.
  const wrong = await coen.post(page, { ...before, reviewOn: '' })
  expect([wrong.status, fieldsOf(wrong, page).version]).toEqual([422, before.version])
  app.clock.setAhead(60)
  const list = (await coen.get(REGISTER)).text
  for (const words of ['Geen taalles in de avond', 'Gemeente Zutphen', 'Afgesproken wat wij doen', 'minder dan 10', 'Te laat'])
    expect(list).toContain(words)
  app.clock.setAhead(0)
})

test('only who coordinates this region keeps it, and of another region there is nothing', async () => {
  const { rows } = await app.database.owner.query<{ id: string }>('select id from plans.gap')
  for (const who of [cast.fatma, cast.klantmanager, cast.jan, null])
    expect([303, 403, 404]).toContain((await app.as(who).get(`${REGISTER}/${rows[0]!.id}`)).status)
  expect((await app.as(cast.coordinator).get(`${REGISTER}/${crypto.randomUUID()}`)).status).toBe(404)
})

test('how often it was counted is said from ten on, and not where a small number would follow', () => {
  const cells = [
    { row: 'GM1', column: 'language', amount: 12 },
    { row: 'GM2', column: 'language', amount: 3 },
    { row: 'GM1', column: 'housing', amount: 4 },
  ]
  expect(evidenceOf(cells)({ need: 'language', municipalityCode: null })).toBe(15)
  for (const municipalityCode of ['GM1', 'GM2', 'GM3']) expect(evidenceOf(cells)({ need: 'language', municipalityCode })).toBeNull()
  expect(evidenceOf(cells)({ need: 'housing', municipalityCode: null })).toBeNull()
})
