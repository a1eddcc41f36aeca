import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'
import { sweeps } from '../../contacts/index.ts'

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
const stepsOf = (personId: string) =>
  rows(
    `select t.title, s.kind, s.owner_kind as owner, s.due_on::text as due, s.sensitivity from plans.step s join plans.step_text t on t.step_id = s.id
      where s.person_id = $1 order by t.title`,
    personId,
  )

// policy: C1, C16, E1
test('one post keeps the conversation, opens the plan, and makes a step of each agreement; sent twice it is one', async () => {
  const { fatma, file, personId } = await arrive(app, cast, { talk: false })
  const action = `${file}/gesprekken`
  const shown = fieldsOf(await fatma.get(`${action}/nieuw`), action)
  const form = {
    ...shown,
    situation: 'Wil weer in de bouw werken',
    outcome: 'advice',
    what1: 'Een cv maken',
    who1: 'person',
    by1: '2026-07-13',
    what2: 'Overzicht van geldzaken maken',
    who2: others.debtHelp.id,
    by2: '2026-07-20',
  }
  const goalless = await fatma.post(action, form)
  expect([goalless.status, goalless.text.includes('Vul een doel in')]).toEqual([422, true])
  const half = await fatma.post(action, { ...form, goal: 'Werkvoorbereider worden', by1: '' })
  expect([half.status, half.text.includes('Kies voor wanneer')]).toEqual([422, true])
  expect(await rows('select 1 from contacts.contact where person_id = $1', personId)).toEqual([])
  // What did not go through is not lost: it stands as a draft, of the writer alone.
  expect((await fatma.get(file)).text).toContain('Nog niet af: gesprek')
  for (const _ of [1, 2]) await fatma.submit(action, { ...form, goal: 'Werkvoorbereider worden' })
  expect(await stepsOf(personId)).toEqual([
    { title: 'Een cv maken', kind: 'own-action', owner: 'person', due: '2026-07-13', sensitivity: 'normal' },
    { title: 'Overzicht van geldzaken maken', kind: 'task', owner: 'organisation', due: '2026-07-20', sensitivity: 'discreet' },
  ])
  expect(await rows('select 1 from contacts.draft')).toEqual([])
  expect((await fatma.get(file)).text).not.toContain('Nog niet af')
})

// policy: C1, E2
test('a draft comes back with its words and when they were kept, is nobody else’s, keeps no BSN, and goes after two weeks', async () => {
  const { fatma, file } = await arrive(app, cast, { talk: false })
  const shown = fieldsOf(await fatma.get(`${file}/gesprekken/nieuw`), `${file}/gesprekken`)
  const draft = `${file}/gesprekken/${shown.id}/concept`
  const kept = await fatma.submit(`${file}/gesprekken/concept`, { ...shown, situation: 'Half verhaal', wishes: 'Nummer 111222333' })
  for (const words of ['Bewaard als concept op maandag 6 juli 2026', 'Half verhaal']) expect(kept.text).toContain(words)
  expect(kept.text).not.toContain('111222333')
  expect((await fatma.get(draft)).text).toContain('Half verhaal')
  expect((await fatma.get(`${file}/gesprekken/nieuw`)).text).toContain('Gesprek, bewaard op')
  for (const who of [cast.gids2, cast.gids3, cast.klantmanager, cast.anne, null])
    expect([who, (await app.as(who).get(draft)).text.includes('Half verhaal')]).toEqual([who, false])
  await rows('update people.sight set account_id = null where account_id = $1', cast.fatma)
  const colleague = app.as(cast.gids3)
  expect([(await colleague.get(file)).text.includes('Nog niet af'), (await colleague.get(draft)).status]).toEqual([false, 404])
  expect((await colleague.post(`${file}/gesprekken/concept`, { ...shown, situation: 'Van een ander' })).status).toBe(404)
  expect((await fatma.get(draft)).text).toContain('Half verhaal')
  app.clock.setAhead(15)
  for (const sweep of sweeps) await app.system(sweep.run)
  expect((await fatma.get(draft)).status).toBe(404)
})

test('a draft that is thrown away is gone', async () => {
  const { fatma, file } = await arrive(app, cast, { talk: false })
  const shown = fieldsOf(await fatma.get(`${file}/gesprekken/nieuw`), `${file}/gesprekken`)
  await fatma.submit(`${file}/gesprekken/concept`, { ...shown, situation: 'Weg ermee' })
  await fatma.submit(`${file}/gesprekken/${shown.id}/concept/verwijdering`)
  expect((await fatma.get(`${file}/gesprekken/${shown.id}/concept`)).status).toBe(404)
})

// policy: C16, E2
test('a correction keeps the earlier words with who and when; what should never have been written goes from both', async () => {
  const { fatma, file, personId } = await arrive(app, cast)
  const [{ id }] = await rows('select id from contacts.contact where person_id = $1', personId)
  const correct = `${file}/gesprekken/${id}/verbetering`
  const first = fieldsOf(await fatma.get(correct), correct)
  const page = await fatma.submit(correct, { ...first, situation: 'Wil in de installatie werken' })
  for (const words of ['Wil in de installatie werken', 'Zo stond het er eerder', 'Wil weer in de bouw werken'])
    expect(page.text).toContain(words)
  // Whoever had the page open before is told.
  const late = await fatma.post(correct, { ...first, situation: 'Wil in de zorg werken' })
  expect([late.status, late.text.includes('net verbeterd')]).toEqual([422, true])
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/gesprekken')).text).toContain('verbeterd door')
  expect((await fatma.post(`${file}/gesprekken/${id}/verwijdering`, {})).status).toBe(422)
  await fatma.submit(`${file}/gesprekken/${id}/verwijdering`, { parts: ['situation', 'wishes', 'agreed'] })
  const mine = (await jan.get('/mijn/gesprekken')).text
  expect([mine.includes('bouw'), mine.includes('installatie'), mine.includes('zijn verwijderd')]).toEqual([false, false, true])
  expect(await rows('select 1 from contacts.text_before where coalesce(situation, wishes, agreed) is not null')).toEqual([])
})

// policy: C1
test('the same conversation sent again from a form that was opened anew leads to the first; with other words it is another one', async () => {
  const { fatma, file, personId } = await arrive(app, cast, { talk: false })
  const talk = { happenedOn: '2026-07-06', channel: 'counter', door: 'handover', outcome: 'advice', situation: 'Zoekt werk dichtbij' }
  const send = (fields: Record<string, string> = {}) => fatma.post(`${file}/gesprekken`, { id: crypto.randomUUID(), ...talk, ...fields })
  expect((await send()).status).toBe(303)
  const again = await send()
  expect([again.status, again.text.includes('Er is niets dubbel bewaard'), again.html.includes(`href="${file}"`)]).toEqual([
    409,
    true,
    true,
  ])
  const kept = 'select 1 from contacts.contact where person_id = $1'
  expect(await rows(kept, personId)).toHaveLength(1)
  // An agreement that is new, or other words, is not the same.
  expect((await send({ goal: 'Werk dichtbij', what1: 'Bel de bakker', who1: 'person', by1: '2026-07-20' })).status).toBe(303)
  expect((await send({ goal: 'Werk dichtbij', what1: 'Bel de bakker', who1: 'person', by1: '2026-07-20' })).status).toBe(409)
  expect((await send({ situation: 'Zoekt werk in de zorg' })).status).toBe(303)
  expect(await rows(kept, personId)).toHaveLength(3)
})

// policy: E2
test('the talking card has nothing to fill in', async () => {
  const card = await app.as(cast.fatma).get('/werk/gesprekskaart')
  expect([card.status, card.text.includes('Schrijf hier niets van op'), /<(textarea|input)/.test(card.html)]).toEqual([200, true, false])
})
