import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
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

// policy: B2
test('the question and its fields ask for no cause and no complaint', () => {
  expect(Object.keys(OwnWork.shape).join(' ')).not.toMatch(/cause|ill|health|sick|complaint|reason/i)
})
