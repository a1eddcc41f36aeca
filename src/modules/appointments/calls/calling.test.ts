import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** What Anne fills in for a moment at which she wants to be called. */
async function formFor(moment: string) {
  const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&moment=${moment}`), SITE)
  return { ...form, firstName: 'Anne', email: 'anne@post.example', questionKind: 'work', channel: 'phone', id: form.id! }
}

test('who wants to be called gives a number, or has one in the file', async () => {
  const form = await formFor('2026-07-10T09:00')
  const asked = await app.as(null).post(SITE, form)
  expect([asked.status, asked.text.includes('Vul dan uw telefoonnummer in'), asked.html.includes('anne@post.example')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await app.as(null).post(SITE, { ...form, phone: '06 12 34 56 78' })).status).toBe(303)
  const { personId } = await arrive(app, cast, { talk: false })
  const jan = await claimed(app, cast, personId)
  await app.database.owner.query('update people.person_text set phone = null')
  const own = { id: newId(), location: cast.location, moment: '2026-07-10T09:45', channel: 'phone' }
  const refused = await jan.post(`${SITE}/eigen`, own)
  expect([refused.status, refused.text.includes('Wij kennen uw telefoonnummer niet')]).toEqual([422, true])
  expect((await jan.post(`${SITE}/eigen`, { ...own, channel: 'counter' })).status).toBe(303)
})

test('a worker reads what to do, with the number to call, and records how it went from the day itself', async () => {
  const form = { ...(await formFor('2026-07-13T09:00')), phone: '06 87 65 43 21' }
  expect((await app.as(null).post(SITE, form)).status).toBe(303)
  const fatma = app.as(cast.fatma)
  const before = await fatma.get(`/werk/afspraken/${form.id}`)
  for (const words of ['Bel de persoon op dit moment', '06 87 65 43 21', 'Op de dag zelf']) expect(before.text).toContain(words)
  for (const words of ['Uw afspraak', 'Wij bellen u', 'Zeg af', 'De persoon kwam niet', 'Begin het gesprek'])
    expect(before.text).not.toContain(words)
  app.clock.setAhead(7)
  const there = await fatma.get(`/werk/afspraken/${form.id}`)
  for (const words of ['De persoon kwam niet', 'Begin het gesprek']) expect(there.text).toContain(words)
})
