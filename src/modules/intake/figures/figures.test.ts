import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
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

const PAGE = '/regio/veluwe-stedendriehoek/cijfers'
const person = {
  firstName: 'Jan',
  lastName: 'de Boer',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: 'yes',
}

async function handOver(): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', { ...form, ...person })
  return form.id!
}

const accept = (id: string) => app.as(cast.fatma).submit(`/werk/overdrachten/${id}/aanvaarding`)
const json = async (file: string) => (await app.as(null).get(`/open-data/${file}.json`)).json() as Record<string, unknown>[]

// policy: A6, C1
test('a region shows how fast it answers, counted from facts; fewer than ten are no number, anywhere', async () => {
  for (let number = 0; number < 9; number++) await accept(await handOver())
  const few = await app.as(null).get(PAGE)
  expect(few.text).toContain('2026-Q3 (loopt nog)')
  expect(few.text).toContain('minder dan 10')
  expect(few.text).not.toMatch(/\b9\b|100%/)
  expect(await json('overdrachten')).toEqual([
    {
      region: cast.region,
      quarter: '2026-Q3',
      handovers: null,
      medianHours: null,
      inTimePercent: null,
      returnedPercent: null,
      escalatedPercent: null,
    },
  ])

  // Three more that wait a day each, and one that nobody has to answer yet.
  const late = [await handOver(), await handOver(), await handOver()]
  app.clock.setAhead(1)
  for (const id of late) await accept(id)
  await handOver()
  const [counted] = await json('overdrachten')
  expect(counted).toMatchObject({ handovers: 15, medianHours: 0, inTimePercent: 100, returnedPercent: 0, escalatedPercent: 0 })
  const back = await handOver()
  await app.as(cast.fatma).submit(`/werk/overdrachten/${back}/teruggave`, { reason: 'not-ours' })
  app.clock.setAhead(12)
  await app.program.settle()
  const [after] = await json('overdrachten')
  // Two of fourteen were not accepted in time: one was given back and then came to the coordinator.
  expect(after).toMatchObject({ handovers: 15, inTimePercent: 85, returnedPercent: 5, escalatedPercent: 5 })
  const shown = await app.as(null).get(PAGE)
  for (const words of ['0 uur', '85%', 'Hoe is dit geteld?', 'afgerond op vijf']) expect(shown.text).toContain(words)
  app.clock.setAhead(0)
})

test('of a region that practises nothing is counted: what is there is of nobody', async () => {
  await app.database.owner.query(
    "insert into regions.stage_fact (region_code, id, what, on_date, at) values ($1, gen_random_uuid(), 'practice', '2026-07-06', '2026-07-06T20:00:00Z')",
    [cast.region],
  )
  expect((await json('overdrachten')).some((one) => one.region === cast.region)).toBe(false)
  await app.database.owner.query("delete from regions.stage_fact where region_code = $1 and what = 'practice'", [cast.region])
  expect((await json('overdrachten')).some((one) => one.region === cast.region)).toBe(true)
})

test('contact moments are counted by door, channel, route and outcome', async () => {
  const id = await handOver()
  await accept(id)
  const fatma = app.as(cast.fatma)
  for (let number = 0; number < 11; number++)
    await fatma.submit(`/werk/personen/${id}/gesprekken`, {
      id: crypto.randomUUID(),
      happenedOn: '2026-07-06',
      channel: 'phone',
      door: 'handover',
      outcome: number === 0 ? 'advice' : 'information',
    })
  const counted = await json('contactmomenten')
  expect(counted).toContainEqual({ region: cast.region, quarter: '2026-Q3', part: 'door', code: 'handover', contacts: 10 })
  expect(counted).toContainEqual({ region: cast.region, quarter: '2026-Q3', part: 'outcome', code: 'information', contacts: 10 })
  expect(counted).toContainEqual({ region: cast.region, quarter: '2026-Q3', part: 'outcome', code: 'advice', contacts: null })
  const csv = await app.as(null).get('/open-data/contactmomenten.csv')
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.html.split('\r\n').slice(0, 1)).toEqual(['region,quarter,part,code,contacts'])
  expect(csv.html).toContain(`${cast.region},2026-Q3,outcome,advice,\r\n`)
  expect((await app.as(null).get('/open-data/personen.csv')).status).toBe(404)
})
