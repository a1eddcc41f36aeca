import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../testing/app.ts'
import { arrive, claimed, filled } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

const MINE = '/mijn/vaardigheden'
let app: TestApp
let cast: Cast
let fatma: Browser
let jan: Browser
let desk = ''
let file = ''
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  const arrived = await arrive(app, cast)
  ;({ fatma, file } = arrived)
  desk = `${file}/vaardigheden`
  jan = await claimed(app, cast, arrived.personId)
})
afterAll(() => app.close())

const conceptOf = async (name: string) =>
  (
    await app.database.owner.query<{ id: string }>(
      "select c.id from skills.concept c join skills.label l on l.concept_id = c.id where l.label = $1 and l.language = 'nl' and l.kind = 'preferred'",
      [name],
    )
  ).rows[0]!.id
const lineOf = async (name: string) =>
  (await app.database.owner.query<{ id: string }>('select id from skills.person_skill where concept_id = $1', [await conceptOf(name)]))
    .rows[0]!.id

// policy: C3
test('a person adds work and skills; both sides read whose word it is, and a worker writes nothing over it', async () => {
  expect((await fatma.post(desk, { conceptId: await conceptOf('heftruck rijden'), howKnown: 'work' })).status).toBe(303)
  for (const [name, howLearnt] of [
    ['planner bouw', 'work'],
    ['plannen', 'household'],
  ] as const)
    expect((await jan.post(MINE, { conceptId: await conceptOf(name), howLearnt })).status).toBe(303)
  const mine = await jan.get(MINE)
  expect(mine.text).toMatch(/Werk dat u deed planner bouw Op het werk\. Uw eigen woord/)
  expect(mine.text).toMatch(/heftruck rijden Op het werk\. Genoteerd door UWV Stedendriehoek/)
  expect((await fatma.get(desk)).text).toMatch(/plannen Thuis, in het huishouden\. Eigen woord van de persoon/)
  const over = await fatma.post(desk, { conceptId: await conceptOf('plannen'), howKnown: 'work' })
  expect([over.status, over.text.includes('Alleen de persoon verbetert het')]).toEqual([409, true])
  expect((await jan.get('/mijn')).html).toContain(`href="${MINE}"`)
})

test('what does not suit a form comes back with what was chosen', async () => {
  expect((await jan.get(`${MINE}?zoek=koken`)).html).toContain(await conceptOf('koken'))
  const back = await jan.post(MINE, { conceptId: await conceptOf('koken') })
  expect([back.status, back.html.includes(await conceptOf('koken'))]).toEqual([422, true])
})

// policy: C3, C4
test('what follows says which skills matched and that it decides nothing; it gives the search its words with the reason', async () => {
  const { text } = await jan.get(MINE)
  expect(text).toMatch(/heftruckchauffeur Past door: heftruck rijden\. Wordt ook gevraagd: veilig werken/)
  expect(text).toMatch(/planner bouw U deed dit werk\. Past door: plannen/)
  expect(text).toContain('Er wordt niets over u besloten, ook niet door een computer')
  expect(text).toMatch(/versie 1 van zaterdag 28 november 2026.*Lijsten: wegwijzer 1/)
  const find = await fatma.get(`${file}/doorverwijzingen/nieuw`)
  expect(find.text).toMatch(/heftruckchauffeur\s*: Past door: heftruck rijden/)
  expect(find.html).toMatch(/zoek=heftruckchauffeur/)
})

test('the person says that it is not right; it stays, says so to who guides, and no longer counts', async () => {
  const one = `${MINE}?wat=${await lineOf('heftruck rijden')}`
  await filled(jan, one, `${MINE}/klopt-niet`, { disputedWords: 'Ik heb nooit het bewijs gehaald' })
  const seen = await fatma.get(desk)
  expect(seen.text).toMatch(/De persoon zegt: dit klopt niet\s+Ik heb nooit het bewijs gehaald/)
  expect(seen.text).not.toContain('heftruckchauffeur')
  expect((await fatma.get(file)).text).toContain('heftruck rijden (De persoon zegt: dit klopt niet)')
})

test('corrected it is their own word; taken away it is gone; who, when and what stood there are kept, also in the copy', async () => {
  const line = await lineOf('heftruck rijden')
  await filled(jan, `${MINE}?wat=${line}`, `${MINE}/verbetering`, { howLearnt: 'volunteering' })
  const own = await jan.get(`${MINE}?wat=${line}`)
  expect(fieldsOf(own, `${MINE}/verbetering`)).toMatchObject({ howLearnt: 'volunteering' })
  expect(own.html).not.toContain(`${MINE}/klopt-niet`)
  await filled(jan, `${MINE}?wat=${line}`, `${MINE}/weg`, {})
  expect((await jan.get(`${MINE}?wat=${line}`)).status).toBe(404)
  const kept = /heftruck rijden: Op het werk · Genoteerd door UWV Stedendriehoek · verbeterd door (uzelf|de persoon)/
  for (const page of [await jan.get(MINE), await fatma.get(desk)]) {
    expect(page.text).toMatch(kept)
    expect(page.text).toMatch(/heftruck rijden: Als vrijwilliger · .* · weggehaald door (uzelf|de persoon)/)
  }
  expect((await jan.get('/mijn/kopie/lezen')).text).toMatch(/zoals het er eerder stond.*Ik heb nooit het bewijs gehaald/)
  expect((await jan.post(`${MINE}/verbetering`, { skillId: line, howLearnt: 'work' })).status).toBe(404)
  expect((await app.as(cast.gids2).get(desk)).status).toBe(404)
  // What was noted again and disputed, and then added by the person, is their own word: nothing says any more that it is not right.
  const conceptId = await conceptOf('heftruck rijden')
  expect((await fatma.post(desk, { conceptId, howKnown: 'work' })).status).toBe(303)
  await filled(jan, `${MINE}?wat=${await lineOf('heftruck rijden')}`, `${MINE}/klopt-niet`, {})
  expect((await fatma.get(file)).text).toContain('heftruck rijden (De persoon zegt: dit klopt niet)')
  expect((await jan.post(MINE, { conceptId, howLearnt: 'volunteering' })).status).toBe(303)
  expect((await fatma.get(file)).text).not.toContain('De persoon zegt: dit klopt niet')
})
