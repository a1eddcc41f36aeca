import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, filled, referTo } from '../../../testing/arrive.ts'
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
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const rows = async (sql: string, ...values: unknown[]) => (await app.database.owner.query(sql, values)).rows
const TO = { toMunicipality: 'GM0268', questionKind: 'work', moveAgreed: 'yes' }

// policy: A6
test('one form opens the file there with what was agreed and closes the one here; open work ends or goes on as said', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const along = await addStep(fatma, file, { title: 'Een cv maken', kind: 'own-action', owner: 'person' })
  await addStep(fatma, file, { title: 'Bellen met de werkgever', kind: 'task', owner: 'guide' })
  const stops = await referTo(fatma, file, others.planner)
  const jan = await claimed(app, cast, personId)
  const move = `${file}/verhuizing`
  const page = await fatma.get(move)
  for (const words of ['Werkvoorbereider worden', 'Een cv maken', 'Doorverwijzing']) expect(page.text).toContain(words)
  const typed = { ...TO, take: ['goal', along.id!] }
  const undecided = await fatma.post(move, { id: crypto.randomUUID(), ...typed })
  expect([undecided.status, undecided.text.includes('Kies voor elk of het stopt')]).toEqual([422, true])
  const here = await fatma.post(move, { id: crypto.randomUUID(), ...typed, toMunicipality: 'GM0301', decide: `${stops.id}:ends` })
  expect(here.text).toContain('Kies een gemeente in een andere regio')
  expect((await fatma.post(move, { id: crypto.randomUUID(), ...typed, moveAgreed: 'no', decide: `${stops.id}:ends` })).status).toBe(422)
  const id = crypto.randomUUID()
  const done = await fatma.submit(move, { id, ...typed, decide: [`${stops.id}:ends`] })
  expect(done.text).toContain('gesloten')
  expect((await rows('select state from plans.referral where id = $1', stops.id))[0].state).toBe('withdrawn')
  expect(await rows('select kind, words from plans.brought where person_id = $1 order by kind', id)).toEqual([
    { kind: 'goal', words: 'Werkvoorbereider worden' },
    { kind: 'step', words: 'Een cv maken' },
  ])

  // There it is a handover with its clock; the guide who takes it up sees what came along, and nothing else of before.
  const gijs = app.as(cast.gids2)
  expect((await gijs.get('/werk')).text).toContain('Jan de Boer')
  await gijs.submit(`/werk/overdrachten/${id}/aanvaarding`)
  const plan = (await gijs.get(`/werk/personen/${id}/plan`)).html
  for (const words of ['Werkvoorbereider worden', 'Een cv maken']) expect(plan).toContain(words)
  for (const words of ['Bellen met de werkgever', 'Wil weer in de bouw werken']) expect(plan).not.toContain(words)
  expect((await gijs.get(file)).status).toBe(404)
  await filled(gijs, `/werk/personen/${id}/plan`, `/werk/personen/${id}/plan`, { goal: 'Werkvoorbereider worden' })

  // The old side sees that it is closed, today; nothing of the file there, and nothing at all from tomorrow.
  for (const path of [`/werk/personen/${id}`, `/werk/overdrachten/${id}`]) expect((await fatma.get(path)).status).toBe(404)
  expect((await fatma.get('/werk/overdrachten')).text).not.toContain(id)
  app.clock.setAhead(1)
  expect((await fatma.get(file)).status).toBe(404)
  // The person goes on with the file there.
  expect((await jan.get('/mijn/plan')).text).toContain('Gijs Peters')
})

test('what goes on keeps who does it, until it ends; a handover that is still open is settled first', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const goesOn = await referTo(fatma, file, others.planner)
  const id = crypto.randomUUID()
  const typed = { id, ...TO, decide: `${goesOn.id}:goes-on` }
  await fatma.submit(`${file}/verhuizing`, typed)
  const teacher = app.as(others.school.worker)
  app.clock.setAhead(2)
  expect((await teacher.submit(`/aanbieder/doorverwijzingen/${goesOn.id}/aanvaarding`)).text).toContain('Aangenomen')
  expect((await fatma.get(file)).status).toBe(404)
  expect(await rows("select 1 from people.sight where person_id = $1 and until_on is null and because <> 'referral'", personId)).toEqual([])
  app.clock.setAhead(0)
  const other = await arrive(app, cast)
  await rows("update intake.handover set state = 'waiting', accepted_by = null where id = $1", other.handover)
  const blocked = await other.fatma.post(`${other.file}/verhuizing`, { id: crypto.randomUUID(), ...TO })
  expect(blocked.status).toBe(409)
})
