import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSession } from '../../modules/access/index.ts'
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
  expect(text).toMatch(/versie 2 van zaterdag 28 november 2026.*Lijsten: wegwijzer 1/)
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

/** A file of the coordinator, as a browser sends it. */
async function sendFigures(text: string): Promise<Response> {
  const cookie = `sessie=${await app.system((tx) => startSession(tx, cast.coordinator))}`
  const body = new FormData()
  body.set('cijfers', new File([text], 'cijfers.csv'))
  const sent = { method: 'POST', redirect: 'manual', headers: { cookie, origin: 'http://localhost' }, body } as const
  return app.program.app.fetch(new Request('http://localhost/beheer/kansen', sent))
}

const LEARNT = { educationWhat: 'Bouwkunde', educationLevel: 'mbo-4', educationFinished: 'unfinished', educationYear: '2009' }

// policy: C3, E2
test('education counts, unfinished too; who guides notes it, the person corrects it, and what stood there is kept', async () => {
  const at = `${desk}/opleiding`
  await filled(fatma, at, at, { ...LEARNT, educationWhat: 'Lassen', educationLevel: 'mbo-2', educationFinished: 'finished' })
  const health = await fatma.post(at, { ...fieldsOf(await fatma.get(at), at), ...LEARNT, educationWhat: 'Gestopt door een burn-out' })
  expect([health.status, health.text.includes('Ik heb dit nagekeken'), health.html.includes('door een burn-out')]).toEqual([
    422,
    true,
    true,
  ])
  const ahead = await jan.post(`${MINE}/opleiding`, {
    ...fieldsOf(await jan.get(`${MINE}/opleiding`), `${MINE}/opleiding`),
    ...LEARNT,
    educationYear: '2090',
  })
  expect([ahead.status, ahead.text.includes('Dit jaar moet nog komen'), ahead.html.includes('Bouwkunde')]).toEqual([422, true, true])
  await filled(jan, `${MINE}/opleiding`, `${MINE}/opleiding`, LEARNT)
  const mine = await jan.get(MINE)
  expect(mine.text).toMatch(/Lassen \(2009\) mbo 2\. Af, met diploma of bewijs\. Genoteerd door UWV Stedendriehoek/)
  expect(mine.text).toMatch(
    /planner bouw U deed dit werk\. .*Let op de opleiding\. Dit werk vraagt vaak: mbo 4\. Hoogste diploma hier: mbo 2\. “Bouwkunde” is begonnen en niet af/,
  )
  const lines = [...mine.html.matchAll(/opleiding\?wat=([0-9a-f-]{36})/g)].map((match) => match[1]!)
  expect(lines).toHaveLength(2)
  const lassen = (await app.database.owner.query<{ id: string }>("select id from skills.person_education where what = 'Lassen'")).rows[0]!
    .id
  await filled(jan, `${MINE}/opleiding?wat=${lassen}`, `${MINE}/opleiding`, { educationLevel: 'mbo-2', educationYear: '2008' })
  const seen = await fatma.get(desk)
  expect(seen.text).toMatch(/Lassen \(2008\) .* Eigen woord van de persoon/)
  expect(seen.text).toMatch(
    /Lassen, mbo 2, Af, met diploma of bewijs, 2009 · Genoteerd door UWV Stedendriehoek · verbeterd door de persoon/,
  )
  expect((await fatma.get(`${at}?wat=${lassen}`)).status).toBe(404)
  expect((await fatma.post(at, { ...LEARNT, id: lassen })).status).toBe(409)
  expect((await fatma.post(`${at}/weg`, { id: lassen })).status).toBe(409)
  await filled(jan, `${MINE}/opleiding?wat=${lassen}`, `${MINE}/opleiding/weg`, {})
  expect((await jan.get(MINE)).text).toMatch(/Lassen, mbo 2, .*2008 · Uw eigen woord · weggehaald door uzelf/)
  expect((await app.as(cast.gids2).get(at)).status).toBe(404)
})

// policy: C3, C4
test('wishes and limits mark work with the reason and hide none; they give the search its filters', async () => {
  const at = `${MINE}/wensen`
  expect((await jan.get(at)).text).toContain('Schrijf niets over gezondheid of ziekte')
  const both = await jan.post(at, { workWanted: ['care', 'building'], workNot: ['care'], hoursMost: '24' })
  expect([both.status, both.text.includes('staat bij “graag” en bij “niet”'), fieldsOf(both, at).hoursMost]).toEqual([422, true, '24'])
  const sick = await jan.post(at, { sureNot: 'Niet tillen door mijn hernia' })
  expect([sick.status, sick.text.includes('Ik heb dit nagekeken')]).toEqual([422, true])
  const wished = {
    workWanted: ['care', 'building'],
    workNot: ['transport'],
    timesNot: ['early'],
    travelKm: '15',
    learnBy: 'workplace',
    dutch: 'b2',
  }
  expect((await jan.post(at, wished)).status).toBe(303)
  const { text } = await jan.get(MINE)
  const [suits, against] = text.split('Past bij wat er staat, maar niet bij een wens of grens')
  expect(against).toMatch(
    /planner bouw U deed dit werk\. .*Past bij de wens: bouw\. Past niet bij: vroeg in de ochtend\. Dit werk is vaak ook dan/,
  )
  expect(against).toMatch(/planner transport .*Past niet bij de wens: geen werk in vervoer en magazijn/)
  expect(suits).toMatch(/Ook gewenst: zorg en welzijn\./)
  expect(text).toMatch(/versie 2 van .*werktijden-en-eisen 1/)
  const find = await fatma.get(`${file}/doorverwijzingen/nieuw?gekozen=ja`)
  for (const part of ['km=15', 'vorm=workplace', 'hulpvraag=education', 'zoek=Bouwkunde']) expect(find.html).toContain(part)
  expect(find.text).toContain('Hulp bij scholing, want een opleiding is niet af')
  // Who guides adds a limit; what the person said stays the person's.
  const seen = fieldsOf(await fatma.get(`${desk}/wensen`), `${desk}/wensen`)
  const kept = { ...wished, ...seen, workWanted: wished.workWanted, workNot: wished.workNot, timesNot: wished.timesNot }
  expect((await fatma.post(`${desk}/wensen`, { ...kept, drivingLicence: 'no' })).status).toBe(303)
  const over = await fatma.post(`${desk}/wensen`, { ...kept, drivingLicence: 'no', travelKm: '50' })
  expect([over.status, over.text.includes('Alleen de persoon verbetert het')]).toEqual([409, true])
  expect((await jan.get(MINE)).text).toMatch(/Hebt u een rijbewijs\? geen rijbewijs\. Genoteerd door UWV Stedendriehoek/)
  expect((await jan.post(at, { ...wished, timesNot: [] })).status).toBe(303)
  expect((await fatma.get(desk)).text).toMatch(
    /Wanneer kunt of wilt u niet werken\? vroeg in de ochtend · Eigen woord van de persoon · weggehaald door de persoon/,
  )
  const copy = (await jan.get('/mijn/kopie')).json() as Record<string, unknown[]>
  expect(copy).toMatchObject({
    education: [{ label: 'Bouwkunde', ownWord: true }],
    wishes: expect.arrayContaining([expect.objectContaining({ subject: 'travelKm', value: ['15'] })]),
    saidBefore: expect.arrayContaining([expect.objectContaining({ what: 'Lassen', change: 'taken-away' })]),
  })
  expect((await jan.get('/mijn/inzage')).text).toContain('wat u kunt')
})

// policy: C3
test('the chance of work is a figure of somebody else, with source and day; without one the page says so', async () => {
  const region = async () => (await jan.get(MINE)).text
  expect(await region()).toMatch(/planner bouw .*Kans op werk in [^:]+: geen cijfer\./)
  const coordinator = app.as(cast.coordinator)
  const at = '/beheer/kansen/cijfer'
  const figure = {
    occupationGroup: 'Bouwkundigen',
    chanceCodes: '311 3123',
    chanceSource: 'UWV Spanningsindicator, eerste kwartaal 2026',
    asOf: '2026-03-31',
  }
  const none = await coordinator.post(at, { ...fieldsOf(await coordinator.get(at), at), ...figure })
  expect([none.status, none.text.includes('Vul de verhouding in, of kies de klasse'), none.html.includes('311 3123')]).toEqual([
    422,
    true,
    true,
  ])
  await filled(coordinator, at, at, { ...figure, ratio: '4' })
  expect(await region()).toMatch(
    /planner bouw .*heel veel kans, 4 vacatures op één werkzoekende\. Cijfer voor: Bouwkundigen\. Bron: UWV Spanningsindicator, eerste kwartaal 2026, dinsdag 31 maart 2026\./,
  )
  const csv =
    'beroepsgroep;isco;verhouding;spanning;bron;datum\nBouwkundigen;311 3123;0,5;;UWV;2026-06-30\nPlanners;432;;krap;UWV;30-06-2026\n'
  const wrong = await sendFigures(csv.replace('UWV;2026-06-30', ';2026-06-30'))
  expect([wrong.status, (await wrong.text()).includes('2 (bron)')]).toEqual([422, true])
  expect((await sendFigures(csv)).status).toBe(303)
  expect(await region()).toMatch(/planner bouw .*minder kans, 0,5 vacatures.*Bron: UWV, dinsdag 30 juni 2026/)
  expect((await jan.get(`${MINE}?regio=AM08`)).text).toMatch(/planner bouw .*geen cijfer/)
  expect((await coordinator.get('/beheer/kansen')).text).toMatch(/Planners ISCO-08 432 Kans krap: veel kans Bron UWV/)
  for (const who of [jan, fatma]) expect((await who.get('/beheer/kansen')).status).toBe(403)
  // Who put it down is known, also of a file; a correction keeps what stood there in the log of changes.
  const { rows } = await app.database.owner.query<{ id: string; by: string }>(
    "select id, entered_by as by from skills.occupation_chance where as_of = '2026-06-30' order by occupation_group",
  )
  expect(rows.map(({ by }) => by)).toEqual([cast.coordinator, cast.coordinator])
  await filled(coordinator, `${at}?wat=${rows[0]!.id}`, at, { ratio: '0.6' })
  const log = await app.database.owner.query("select before from platform.audit where subject = $1 and what = 'skills.chance-noted'", [
    rows[0]!.id,
  ])
  expect(log.rows).toMatchObject([{ before: { source: 'UWV', tension: 'loose' } }])
})
