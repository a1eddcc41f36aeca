import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { governBy } from '../../../testing/profile.ts'
import { OwnWork } from './schema.ts'

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

const rows = async (sql: string, ...values: unknown[]) => (await app.database.owner.query(sql, values)).rows
const PARTIES = {
  afterFirstYear: 'yes',
  employerName: 'Bouwbedrijf Smit',
  employerContact: 'Ans Smit',
  employerPhone: '0575 12 34 56',
  insurerName: 'Zekerheid Verzuim',
  insurerEmail: 'loket@zekerheid.example',
  partiesAgreed: 'desk',
}

// policy: B2, E6, L2
test('employer and insurer are named with a yes where the profile has the route, stand in plan and copy, and see nothing', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const page = `${file}/plan/eigen-werk`
  expect((await fatma.get(page)).text).toContain('In deze regio loopt dit niet via het loket')
  expect([(await fatma.post(page, PARTIES)).status, (await fatma.get(`${file}/plan`)).html.includes(page)]).toEqual([409, false])
  await governBy(app, cast.region, 'werkhuis-optie-a')
  expect((await fatma.get(`${file}/plan`)).html).toContain(page)
  const before = await rows('select count(*) from people.sight where person_id = $1', personId)
  const { partiesAgreed: _, ...unsaid } = PARTIES
  for (const [typed, sentence] of [
    [unsaid, 'Zonder ja noemen wij niemand'],
    [{ ...PARTIES, afterFirstYear: 'no' }, 'pas na het eerste jaar'],
    [{ ...PARTIES, insurerName: '' }, 'Vul de naam van de organisatie in'],
    [{ ...PARTIES, employerContact: 'Ans, weet van de hernia' }, 'geen woord over gezondheid'],
    [{ ...PARTIES, insurerName: 'Ziektewet, depressie' }, 'geen woord over gezondheid'],
  ] as const) {
    const refused = await fatma.post(page, typed)
    expect([refused.status, refused.text.includes(sentence), refused.html.includes('Bouwbedrijf Smit')], sentence).toEqual([
      422,
      true,
      true,
    ])
  }
  expect(await rows('select 1 from plans.own_work where person_id = $1', personId)).toEqual([])
  const said = ['Bouwbedrijf Smit, Ans Smit, 0575 12 34 56', 'Zekerheid Verzuim, loket@zekerheid.example']
  const plan = await fatma.submit(page, PARTIES)
  for (const words of said) expect(plan.text).toContain(words)
  expect(await rows('select count(*) from people.sight where person_id = $1', personId)).toEqual(before)
  const jan = await claimed(app, cast, personId)
  const mine = await jan.get('/mijn/plan')
  for (const words of [...said, 'Zij zien uw dossier niet']) expect(mine.text).toContain(words)
  expect((await jan.get('/mijn/kopie/lezen')).text).toContain('Zekerheid Verzuim')
  // He takes the yes back: nobody is named, and Fatma sees since when.
  const after = await jan.submit('/mijn/plan/eigen-werk/intrekking')
  expect([after.text.includes('Bouwbedrijf Smit'), after.text.includes('Eerste jaar voorbij ja')]).toEqual([false, true])
  expect((await fatma.get(`${file}/plan`)).text).toContain('De persoon wil niet meer dat iemand genoemd wordt')
  expect((await app.as(cast.gids2).get(page)).status).toBe(404)
})

// policy: A6, B2, E6
test('a conversation and a visit lead on to the parties where the profile has the route, and else to who does help', async () => {
  await governBy(app, cast.region, 'werkcentrum-2026')
  const { fatma, file } = await arrive(app, cast, { talk: false })
  const [form, record] = [`${file}/gesprekken/nieuw`, `${file}/gesprekken`]
  expect((await fatma.get(form)).html).not.toContain('name="toOwnWork"')
  expect((await fatma.get(form)).html).toContain('href="/werk/eigen-werk"')
  const elsewhere = await fatma.get('/werk/eigen-werk')
  for (const said of ['Het loket regelt dit hier niet', 'artikel 7:658a', 'UWV, telefoon 088 898 9294', 'Juridisch Loket'])
    expect(elsewhere.text).toContain(said)
  expect((await fatma.get(`${file}/plan/eigen-werk`)).text).toContain('Wie helpt De werkgever')
  const visit = randomUUID()
  const visitor = { id: visit, firstName: 'Ton', questionKind: 'career-step', spoken: 'nl', location: cast.location }
  await fatma.submit('/werk/inloop', visitor)
  await fatma.submit(`/werk/inloop/${visit}/oproep`)
  expect((await fatma.get(`/werk/inloop/${visit}`)).html).toContain('href="/werk/eigen-werk"')
  await governBy(app, cast.region, 'werkcentrum-na-een-jaar')
  expect((await fatma.get('/werk/eigen-werk')).text).toContain('Het loket zoekt hier mee naar ander werk')
  expect((await fatma.get(`/werk/inloop/${visit}`)).text).toContain('Niet terug in het eigen werk')
  const led = await fatma.post(`/werk/inloop/${visit}/dossier`, { then: 'own-work' })
  expect(led.location).toBe(`/werk/personen/${visit}/plan/eigen-werk`)
  expect((await fatma.get(led.location!)).text).toContain('Vraag niet waarom')
  // Who said it on the site before is not asked again: a code of before is taken in, and the answer stands there.
  const site = '/regio/veluwe-stedendriehoek'
  let step = `${site}/vragen/begin/work`
  for (const answer of ['employer', 'year']) step = (await app.as(null).post(step, { answer })).location!
  const kept = (await app.as(null).post(step.replace('uitkomst', 'bewaring'))).text
  const code = /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]/.exec(kept)![0]
  await fatma.submit(`${file}/antwoorden`, { code, mayKeep: 'yes' })
  expect((await fatma.get(`${file}/plan/eigen-werk`)).html).toMatch(/name="afterFirstYear"[^>]*value="yes"[^>]*checked/)
  // Typed half and refused, the tick is there still; recorded, it leads on, and nothing of it is kept.
  const typed = { ...fieldsOf(await fatma.get(form), record), outcome: 'advice', toOwnWork: 'on' }
  const half = await fatma.post(record, { ...typed, what1: 'Bel de werkgever' })
  expect([half.status, /name="toOwnWork"[^>]*checked/.test(half.html)]).toEqual([422, true])
  expect((await fatma.post(record, typed)).location).toBe(`${file}/plan/eigen-werk`)
  expect((await fatma.get(file)).text).not.toContain('eigen werk')
})

// policy: B2
test('the question and its fields ask for no cause and no complaint', () => {
  expect(Object.keys(OwnWork.shape).join(' ')).not.toMatch(/cause|ill|health|sick|complaint|reason/i)
})
