import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

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

const kept = (n: number, more: object = {}) => ({
  id: randomUUID(),
  firstName: `Gast ${n}`,
  questionKind: 'work',
  spoken: 'nl',
  location: cast.location,
  label: `KM-${n}`,
  agoSeconds: 9000 - n * 60,
  ...more,
})
const send = (entries: unknown, who = cast.fatma) =>
  app.as(who).post('/werk/inloop/nagekomen', { entries: typeof entries === 'string' ? entries : JSON.stringify(entries) })
const rowsOf = async (ids: string[]) =>
  (await app.database.owner.query('select id, number, label, came_at from intake.visit where id = any($1) order by came_at', [ids])).rows

// policy: A7
test('a batch sent twice, and in parallel, and by two devices, gives each visitor once, in order of coming', async () => {
  const batch = [1, 2, 3, 4, 5].map((n) => kept(n))
  const answers = await Promise.all([send(batch), send(batch), send(batch.toReversed(), cast.gids3), send(batch.slice(2))])
  for (const answer of answers) expect([answer.status, (answer.json() as { refused: string[] }).refused]).toEqual([200, []])
  expect((await send(batch)).json()).toEqual({ taken: batch.map((one) => one.id), refused: [] })
  const rows = await rowsOf(batch.map((one) => one.id))
  expect(rows.map((row) => row.label)).toEqual(['KM-1', 'KM-2', 'KM-3', 'KM-4', 'KM-5'])
  expect(new Set(rows.map((row) => row.number)).size).toBe(5)
  expect(String(rows[0].came_at) < String(rows[1].came_at)).toBe(true)
  const queue = await app.as(cast.fatma).get('/werk/inloop')
  expect(queue.text).toMatch(/KM-1\. Gast 1.*KM-5\. Gast 5/)
})

test('a batch cut in half is not taken at all, and comes whole the next time', async () => {
  const batch = [6, 7].map((n) => kept(n))
  const cut = await send(JSON.stringify(batch).slice(0, -30))
  expect(cut.status).toBe(400)
  expect(await rowsOf(batch.map((one) => one.id))).toEqual([])
  expect((await send(batch)).status).toBe(200)
  expect(await rowsOf(batch.map((one) => one.id))).toHaveLength(2)
})

test('the first sending arrived and its answer was lost: the number on paper holds too', async () => {
  const { label, ...first } = kept(8)
  await send([first])
  await send([{ ...first, label }])
  expect(await rowsOf([first.id])).toMatchObject([{ label: 'KM-8' }])
})

test('two devices with the same letters: both visitors are there, the second under the number of the program', async () => {
  const [one, other] = [kept(20), kept(20)]
  await send([one])
  await send([other])
  expect((await rowsOf([one.id, other.id])).map((row) => row.label)).toEqual(['KM-20', null])
})

test('what can not be taken is named, and the rest is taken', async () => {
  const [good, elsewhere, nameless] = [kept(30), kept(31, { location: randomUUID() }), kept(32, { firstName: '' })]
  const answer = await send([good, elsewhere, nameless, 'nonsense'])
  expect(answer.json()).toEqual({ taken: [good.id], refused: [elsewhere.id, nameless.id, ''] })
})

test('nothing but a name, a question and a language is taken in, also from a device whose clock was set back', async () => {
  const entry = kept(40, { agoSeconds: -5000, bsn: '123456782', shielded: true, lastName: 'Zeker' })
  await send([entry])
  const { rows } = await app.database.owner.query(
    'select v.*, n.first_name from intake.visit v join intake.visit_name n on n.visit_id = v.id where v.id = $1',
    [entry.id],
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/123456782|Zeker/)
})

test('only the counter sends, and says so when somebody is signed out', async () => {
  for (const [who, status] of [
    [cast.klantmanager, 403],
    [cast.jan, 403],
    [null, 401],
  ] as const)
    expect((await app.as(who).post('/werk/inloop/nagekomen', { entries: JSON.stringify([kept(50)]) })).status).toBe(status)
})

test('the page that a browser keeps names no worker and no visitor', async () => {
  await send([kept(60, { firstName: 'Bijzondernaam' })])
  const page = await app.as(cast.fatma).get('/werk/inloop/nieuw/zonder-netwerk')
  expect(page.html).not.toMatch(/Fatma|Yilmaz|UWV|Bijzondernaam/)
  expect(page.html).toContain('data-kept="/werk/inloop/nagekomen"')
  // Nothing on it leads where a network is needed.
  expect(page.html).not.toContain('adres=geheim')
})
