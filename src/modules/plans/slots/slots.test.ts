import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, beginDraft, claimed, fillDraft, filled, referTo } from '../../../testing/arrive.ts'
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

const BASE = '/aanbieder/kennismakingen'
const offer = (slotAt: string, more: Record<string, string> = {}) =>
  app.as(others.school.worker).submit(BASE, { slotOn: '2026-07-14', slotAt, slotPlace: 'Houtwal 2', weeks: '1', ...more })
const slotAt = async (atTime: string) =>
  (await app.database.owner.query('select id, referral_id from plans.intake_slot where at_time = $1 order by on_date', [atTime])).rows[0]
const stateOf = async (id: string) =>
  (await app.database.owner.query('select state from plans.referral where id = $1', [id])).rows[0].state as string

/** A draft for the planner course that only has to be sent, with a time picked. */
async function drafted(slot: string) {
  const { file, personId, fatma } = await arrive(app, cast)
  const { draft, id } = await beginDraft(fatma, file, others.planner)
  await fillDraft(fatma, draft, { goesAlong: 'Kan op werkdagen', payer: 'uwv', reason: 'fits-goal' })
  await filled(fatma, `${draft}/start`, `${draft}/start`, { slotId: slot })
  const send = fieldsOf(await fatma.get(`${draft}/controle`), `${draft}/verzending`)
  return { file, personId, fatma, draft, id, send: () => fatma.post(`${draft}/verzending`, { ...send, agreedHow: 'desk' }) }
}

test('a time that the school offers is booked in the same step, moved by Jan, and free again when it does not go on', async () => {
  expect((await offer('10:00')).text).toContain('dinsdag 14 juli 2026 om 10.00 uur, Houtwal 2')
  await offer('11:00', { weeks: '2' })
  expect(
    (await app.as(others.school.worker).post(BASE, { slotOn: '2026-07-01', slotAt: '09:00', slotPlace: 'Hier', weeks: '1' })).status,
  ).toBe(422)
  const { file, personId, fatma, draft, id, send } = await drafted((await slotAt('10:00')).id)
  expect((await fatma.get(`${draft}/controle`)).text).toContain('Kennismaking: dinsdag 14 juli 2026 om 10.00 uur, Houtwal 2')
  expect((await send()).status).toBe(303)
  expect(await stateOf(id)).toBe('intake-planned')
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text.slice(-600)).toMatch(/Fatma Yilmaz Kennismaking afgesproken/)
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  const mine = `/mijn/doorverwijzingen/${id}`
  expect((await jan.get(mine)).text).toMatch(
    /Maakt kennis met u: dinsdag 14 juli 2026 om 10\.00 uur, Houtwal 2.*\. Daarna: de organisatie laat weten/,
  )
  expect((await jan.get('/mijn/plan/afdruk')).text).toContain('Afspraken U heeft een kennismaking staan: kijk bij “Doorverwijzingen”.')
  await jan.submit(`${mine}/kennismaking`, { slot: (await slotAt('11:00')).id })
  expect((await jan.get(mine)).text).toContain('dinsdag 14 juli 2026 om 11.00 uur')
  expect((await slotAt('10:00')).referral_id).toBeNull()
  const school = app.as(others.school.worker)
  expect((await school.get(`/aanbieder/doorverwijzingen/${id}`)).text).toContain('11.00 uur')
  expect((await school.post(`${BASE}/${(await slotAt('11:00')).id}/intrekking`)).status).toBe(404)
  // Moved by the school to a time of its own, and by the guide back to one that is offered.
  await school.submit(`/aanbieder/doorverwijzingen/${id}/kennismaking`, {
    intakeOn: '2026-07-15',
    intakeAt: '09:00',
    intakePlace: 'Elders',
  })
  expect((await slotAt('11:00')).referral_id).toBeNull()
  await fatma.submit(`${file}/doorverwijzingen/${id}/kennismaking`, { slot: (await slotAt('10:00')).id })
  await fatma.submit(`${file}/doorverwijzingen/${id}/intrekking`, { withdrawReason: 'no-longer-wanted' })
  expect((await slotAt('10:00')).referral_id).toBeNull()
  expect((await jan.get(`${mine}/kennismaking`)).status).toBe(404)
  expect(app.bugs).toEqual([])
})

test('of two who book the same time at once one gets it; the other is told and nothing of theirs is sent', async () => {
  await offer('14:00')
  const { id: slot } = await slotAt('14:00')
  const two = [await drafted(slot), await drafted(slot)]
  const answers = await Promise.all(two.map((one) => one.send()))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const lost = two[answers.findIndex(({ status }) => status === 409)]!
  expect((await app.database.owner.query('select 1 from plans.referral where id = $1', [lost.id])).rowCount).toBe(0)
  const page = await lost.fatma.get(`${lost.draft}/controle`)
  expect(page.text).toContain('Dit moet nog voordat u kunt versturen Wanneer en waar het begint')
  // Another school's worker neither sees nor takes it back, and a time is not picked for what is not sent yet.
  expect((await app.as(others.agency.worker).get(BASE)).text).not.toContain('Houtwal')
  const later = await lost.fatma.post(`${lost.draft}/start`, { version: '9', slotId: slot, startCondition: 'course-started' })
  expect([later.status, later.text.includes('Een kennismaking kan alleen als het meteen weggaat')]).toEqual([422, true])
  expect(app.bugs).toEqual([])
})

test('what comes after other help waits for its goal; what runs already is said; a number leads to it, and only those who may see it', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const first = await referTo(fatma, file, others.planner)
  const { draft, id } = await beginDraft(fatma, file, others.mason)
  const beside = await fatma.get(draft)
  expect(beside.text).toMatch(/Er loopt al iets Planner in de bouw , Vakschool De Hamer. Zelfde soort hulp. Betaalt: Gemeente/)
  expect((await fatma.post(`${draft}/start`, { version: '0', follows: first.id! })).status).toBe(422)
  await fillDraft(fatma, draft, {
    goesAlong: 'Wil metselen',
    payer: 'uwv',
    reason: 'fits-goal',
    follows: first.id!,
    followsWhen: 'achieved',
  })
  expect((await fatma.get(draft)).text).not.toContain('Er loopt al iets')
  await filled(fatma, `${draft}/controle`, `${draft}/verzending`, { agreedHow: 'desk' })
  expect(await stateOf(id)).toBe('announced')
  const school = app.as(others.school.worker)
  const received = `/aanbieder/doorverwijzingen/${first.id}`
  const { rows } = await app.database.owner.query('select reference from plans.referral where id = $1', [first.id])
  const typed = rows[0].reference.replaceAll('-', '').toLowerCase()
  expect((await school.get(`/aanbieder/doorverwijzing?nummer=${typed}`)).location).toBe(received)
  expect((await fatma.get(`/werk/doorverwijzing?nummer=${typed}`)).location).toBe(`${file}/doorverwijzingen/${first.id}`)
  expect((await app.as(others.agency.worker).get(`/aanbieder/doorverwijzing?nummer=${typed}`)).text).toContain('niets dat u mag zien')
  expect((await fatma.get('/werk/doorverwijzing?nummer=K7M2-Q4XD-2')).text).toContain('Dit nummer klopt niet')
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get(`/mijn/doorverwijzingen/${first.id}`)).text).toMatch(
    /Leest uw aanmelding en antwoordt.*Bij wie ligt het Vakschool De Hamer/,
  )
  expect((await jan.get('/mijn/plan')).text).toContain(`Nummer ${rows[0].reference}`)
  await school.submit(`${received}/aanvaarding`)
  await school.submit(`${received}/start`)
  await school.submit(`${received}/afronding`, { outcome: 'achieved' })
  expect(await stateOf(id)).toBe('sent')

  // Where the goal was not reached it stays, and the regular contact decides.
  const other = await arrive(app, cast)
  const before = await referTo(other.fatma, other.file, others.planner)
  const after = await referTo(other.fatma, other.file, others.posting, { follows: before.id!, followsWhen: 'achieved' })
  await school.submit(`/aanbieder/doorverwijzingen/${before.id}/afwijzing`, { reason: 'no-capacity' })
  expect(await stateOf(after.id!)).toBe('announced')
  const steps = await app.database.owner.query("select after_referral from plans.step where person_id = $1 and kind = 'seeking'", [
    other.personId,
  ])
  expect(steps.rows.map((row) => row.after_referral)).toEqual(expect.arrayContaining([before.id, after.id]))
  await other.fatma.submit(`${other.file}/doorverwijzingen/${after.id}/verzending`)
  expect(await stateOf(after.id!)).toBe('sent')
  expect(app.bugs).toEqual([])
})
