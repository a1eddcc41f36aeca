import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

/** Fatma referred Jan to the planner course; the school has it. */
async function asked() {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  // One account, one file: that of this test.
  await app.database.owner.query('delete from people.file_account where account_id = $1', [cast.jan])
  const jan = await claimed(app, cast, personId)
  return { file, fatma, jan, personId, id: id!, school: app.as(others.school.worker), received: `/aanbieder/doorverwijzingen/${id}` }
}
const stateOf = async (id: string) =>
  (await app.database.owner.query<{ state: string }>('select state from plans.referral where id = $1', [id])).rows[0]!.state

test('a colleague takes it up, a first talk is planned and moved, and Jan reads who, when and where', async () => {
  const { jan, school, received, id } = await asked()
  const page = await school.get(received)
  const colleague = /<option value="([0-9a-f-]{36})"/.exec(page.html)![1]!
  expect((await school.submit(`${received}/behandelaar`, { handler: colleague })).text).toContain('Ontvangen, antwoord volgt')
  expect((await jan.get('/mijn/plan')).text).toContain('heeft uw aanmelding. U hoort uiterlijk')
  await school.submit(`${received}/kennismaking`, { intakeOn: '2026-07-20', intakeAt: '10:00', intakePlace: 'Houtwal 2, Zutphen' })
  await school.submit(`${received}/kennismaking`, { intakeOn: '2026-07-21', intakeAt: '11:30', intakePlace: 'Houtwal 2, Zutphen' })
  expect(await stateOf(id)).toBe('intake-planned')
  expect((await jan.get('/mijn/plan')).text).toContain('dinsdag 21 juli 2026 om 11.30 uur, Houtwal 2, Zutphen')
  // The first page and the paper say who, what and when.
  expect((await jan.get('/mijn')).text).toMatch(
    /Wat gebeurt er nu\? Volgende stap Kennismaking: Planner in de bouw .{0,20}dinsdag 21 juli 2026 om 11.30 uur, Houtwal 2, Zutphen .{0,60}Vakschool De Hamer/,
  )
  expect((await jan.get('/mijn/plan/afdruk')).text).toContain('Kennismaking: dinsdag 21 juli 2026 om 11.30 uur, Houtwal 2, Zutphen')
  expect((await school.get(received)).text).toContain('Zeg na de kennismaking')
  const taken = await school.submit(`${received}/aanvaarding`)
  expect(taken.text).toContain('Wat doet u nu? Volgende stap Spreek een begindag af.')
  expect(await stateOf(id)).toBe('accepted')
  // An answer from a page that stood open too long leads to what happened meanwhile.
  const late = await school.post(`${received}/afwijzing`, { reason: 'other' })
  expect([late.status, late.text.includes('Kijk hoe het nu staat'), late.html.includes(`href="${received}"`)]).toEqual([409, true, true])
})

test('who is no colleague takes nothing up, a day that is over is no day, and what was typed comes back', async () => {
  const { school, received } = await asked()
  const wrong = await school.post(`${received}/behandelaar`, { handler: cast.fatma })
  expect([wrong.status, wrong.text.includes('Kies een collega.')]).toEqual([422, true])
  const past = await school.post(`${received}/kennismaking`, { intakeOn: '2026-07-01', intakeAt: '10:00', intakePlace: 'Houtwal 2' })
  expect([past.status, past.html.includes('value="Houtwal 2"')]).toEqual([422, true])
  expect(past.text).toContain('Deze dag is voorbij')
})

test('it stands still until a day with a reason from a list, goes on, and ends early with who and why', async () => {
  const { file, fatma, jan, school, received, id } = await asked()
  await school.submit(`${received}/aanvaarding`)
  // Without a first day the school is asked for one, and everybody reads by when.
  const begins = 'maandag 10 augustus 2026'
  expect((await school.get(received)).text).toMatch(new RegExp(`Spreek een begindag af. Stel die hieronder voor.*${begins}`))
  expect((await jan.get('/mijn/plan')).text).toContain(`belt u over wanneer het begint, uiterlijk ${begins}.`)
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toMatch(new RegExp(`Spreekt een begindag af.*${begins}`))
  await school.submit(`${received}/start`)
  // It runs without a last day: that is said, and who sets it.
  for (const [who, page] of [
    [school, received],
    [jan, `/mijn/doorverwijzingen/${id}`],
    [fatma, `${file}/doorverwijzingen/${id}`],
  ] as const)
    expect((await who.get(page)).text).toMatch(/Er is nog geen einddag.*Nog geen dag/)
  for (const plan of [await jan.get('/mijn/plan'), await fatma.get(`${file}/plan`)]) expect(plan.text).toContain('Nog geen dag')
  await fatma.submit(`${file}/doorverwijzingen/${id}/stilstand`, { holdReason: 'person-cannot-now', holdUntil: '2026-08-17' })
  expect((await jan.get('/mijn/plan')).text).toContain('Het staat stil tot maandag 17 augustus 2026')
  await school.submit(`${received}/hervatting`)
  expect(await stateOf(id)).toBe('running')
  const unsaid = await school.post(`${received}/afronding`, { outcome: 'stopped' })
  expect([unsaid.status, unsaid.text.includes('Zeg door wie het stopte en waarom.')]).toEqual([422, true])
  await school.submit(`${received}/afronding`, { outcome: 'stopped', stopped: 'found-work', report: 'Werkt bij een bouwbedrijf' })
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toContain('Reden: de persoon vond werk')
})

test('after a no the guide has what can be asked next and a day, Jan reads who looks on, and asking elsewhere ends that step', async () => {
  const { file, fatma, jan, school, received, id } = await asked()
  await school.submit(`${received}/afwijzing`, { reason: 'no-capacity' })
  const page = await fatma.get(`${file}/doorverwijzingen/${id}`)
  expect(page.text).toContain('Wat kan nu wel?')
  expect(page.text).toContain('Reden: geen plek')
  expect((await fatma.get('/werk')).text).toContain('Verder zoeken na een nee')
  expect((await jan.get('/mijn/plan')).text).toContain('Dat ligt niet aan u')
  expect((await school.get(received)).status).toBe(404)
  await referTo(fatma, file, others.mason, { goesAlong: 'Wil werk als metselaar', payer: 'free' }, `&na=${id}`)
  // Who knows him by the other one reads what they said no to where it is over.
  expect((await school.get('/aanbieder/doorverwijzingen')).text).toMatch(
    /Nu te doen.*Metselaar.*Afgesloten.*Planner in de bouw Stand Niet gelukt|Nu te doen.*Metselaar.*Afgesloten.*Planner in de bouw.*Niet gelukt/,
  )
  const { rows } = await app.database.owner.query("select state from plans.step where kind = 'seeking' and after_referral = $1", [id])
  expect(rows).toEqual([{ state: 'done' }])
})

test('what was accepted can be given back: the provider sees the person no more, and the guide looks on', async () => {
  const { file, fatma, jan, school, received, id } = await asked()
  await school.submit(`${received}/aanvaarding`)
  await school.submit(`${received}/teruggave`, { returnReason: 'provider-stops' })
  expect(await stateOf(id)).toBe('returned')
  expect((await school.get('/aanbieder')).text).not.toContain(id)
  expect((await school.get(received)).status).toBe(404)
  expect((await jan.get('/mijn/plan')).text).toContain('kan u niet verder helpen')
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toContain('Wat kan nu wel?')
})

test('two colleagues answer at once: one wins, and the other is told what happened', async () => {
  const { school, received, id } = await asked()
  const both = await Promise.all([school.post(`${received}/aanvaarding`, {}), school.post(`${received}/afwijzing`, { reason: 'other' })])
  expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([
    303,
    await stateOf(id).then((state) => (state === 'accepted' ? 409 : 404)),
  ])
  const { rows } = await app.database.owner.query(
    "select count(*)::int as n from plans.referral_fact where referral_id = $1 and to_state in ('accepted', 'declined')",
    [id],
  )
  expect(rows).toEqual([{ n: 1 }])
})
