import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, filled } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { shownCells } from './table.ts'

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
const NEXT = { nextWhat: 'Vraag bij het O&O-fonds', nextWho: 'guide', nextBy: '2026-07-24' }

// policy: B10, E3, H2
test('what could not be met stays in sight with which scheme, why, and what comes next', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const step = await addStep(fatma, file, { title: 'Opleiding betalen', kind: 'task', owner: 'guide' })
  const page = `${file}/plan/stappen/${step.id}/niet-gelukt`
  const typed = { unmetReason: 'scheme-excludes', need: 'learning', ...NEXT }
  const unsaid = await fatma.post(page, { id: crypto.randomUUID(), ...typed })
  expect([unsaid.status, unsaid.text.includes('Kies welke regeling')]).toEqual([422, true])
  const late = { id: crypto.randomUUID(), ...typed, scheme: 'uwv-training', excludedBecause: 'benefit', nextBy: '2026-07-01' }
  expect((await fatma.post(page, late)).text).toContain('Deze dag is voorbij')
  const sent = await filled(fatma, page, page, { ...typed, scheme: 'uwv-training', excludedBecause: 'benefit' })
  expect((await fatma.post(page, sent)).status).toBe(303)
  expect(await rows('select reason, need, municipality_code as at, scheme from plans.unmet where person_id = $1', personId)).toEqual([
    { reason: 'scheme-excludes', need: 'learning', at: 'GM0301', scheme: 'uwv-training' },
  ])
  const said = ['De regeling sluit dit uit', 'Scholingsbudget UWV (Soort uitkering', 'Hierna: Vraag bij het O&O-fonds']
  for (const words of said) expect((await fatma.get(`${file}/plan`)).text).toContain(words)
  const jan = await claimed(app, cast, personId)
  for (const words of said) expect((await jan.get('/mijn/plan')).text).toContain(words)
  // The next step is one of the plan, open, with its day.
  expect((await fatma.get('/werk')).text).toContain('Vraag bij het O&O-fonds')
  expect((await fatma.post(page, { ...sent, id: crypto.randomUUID() })).status).toBe(409)
})

test('the region counts it without persons, and nothing small: on its own list, on the public page, and as CSV', async () => {
  const coordinator = app.as(cast.coordinator)
  expect((await coordinator.get('/beheer/niet-gelukt')).text).toContain(
    'Gemeente Zutphen Waar ging het om? Leren Hoe vaak te weinig om te tonen',
  )
  await rows(
    `insert into plans.step (region_code, id, plan_id, person_id, kind, owner_kind, sensitivity, state, made_at)
       select region_code, gen_random_uuid(), plan_id, person_id, 'task', 'guide', 'normal', 'no-offer', made_at
       from plans.step, generate_series(1, 24) limit 24`,
  )
  await rows(
    `insert into plans.unmet (region_code, step_id, person_id, reason, need, municipality_code, next_step, noted_on)
       select region_code, id, person_id, 'no-offer', 'learning', 'GM0301', id, '2026-06-15' from plans.step where state = 'no-offer'`,
  )
  const list = (await coordinator.get('/beheer/niet-gelukt')).text
  expect(list).toContain('Leren Hoe vaak 25')
  expect(list).not.toContain('Jan')
  const visitor = app.as(null)
  expect((await visitor.get('/regio/veluwe-stedendriehoek/stand')).text).toContain('Wat in plannen niet lukte')
  expect((await visitor.get('/regio/veluwe-stedendriehoek/stand.csv')).html).toMatch(/niet lukte: waarom[,;].*geen aanbod[,;]24/i)
  expect((await app.as(cast.fatma).get('/beheer/niet-gelukt')).status).toBe(403)
})

test('a hidden cell does not follow from the sums beside it', () => {
  const cells = [
    ['a', 'x', 30],
    ['a', 'y', 4],
    ['b', 'x', 12],
    ['b', 'y', 40],
    ['c', 'z', 15],
  ].map(([row, column, amount]) => ({ row: row as string, column: column as string, amount: amount as number }))
  const shown = shownCells(cells)
  expect(cells.map((cell) => shown.get(cell))).toEqual([null, null, null, null, 15])
})
