import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertPattern } from '../availability/patterns.ts'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp({ trustProxy: true })
  cast = await enterCast(app)
  await app.system(async (tx) => {
    // Twenty at once from two to four on Thursdays, and a guide who is one of those who receive then.
    const hours = { regionCode: cast.region, locationId: cast.location, weekday: 4, validFrom: '2021-01-01' }
    await insertPattern(tx, { ...hours, id: newId(), fromTime: '14:00', untilTime: '16:00', minutes: 60, capacity: 20 })
    await insertPattern(tx, {
      ...hours,
      id: newId(),
      accountId: cast.fatma,
      fromTime: '16:00',
      untilTime: '17:00',
      minutes: 30,
      capacity: 1,
      channels: ['counter'],
    })
  })
})
afterAll(() => app.close())

const anne = { firstName: 'Anne', email: 'anne@post.example', questionKind: 'work', channel: 'counter', reminder: 'none' }

// policy: A7
test(
  '200 at once for 20 places: exactly 20 have one, 180 are offered other moments and keep what they typed',
  { timeout: 60_000 },
  async () => {
    const moment = '2026-07-09T14:00'
    const forms = Array.from({ length: 200 }, () => ({ ...anne, id: newId(), location: cast.location, moment }))
    const answers = await Promise.all(
      forms.map(async (form, n) => {
        const visitor = app.as(null, `10.0.${Math.floor(n / 20)}.${n % 20}`)
        let answer = await visitor.post(SITE, form)
        // A machine that has too much to do says so; the same form is sent again.
        while (answer.status === 503) answer = await visitor.post(SITE, form)
        return answer
      }),
    )
    const counts = Map.groupBy(answers, (answer) => answer.status)
    expect(Object.fromEntries([...counts].map(([status, all]) => [status, all.length]))).toEqual({ 303: 20, 422: 180 })
    const { rows } = await app.database.owner.query<{ seat: number }>(
      "select seat from appointments.appointment where on_date = '2026-07-09' and at_time = '14:00' and state = 'booked' order by seat",
    )
    expect(rows.map((row) => row.seat)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    const lost = counts.get(422)![0]!
    for (const words of ['net door iemand anders gekozen', 'Deze momenten zijn vrij', '15.00 uur']) expect(lost.text).toContain(words)
    for (const typed of ['value="Anne"', 'value="anne@post.example"', 'value="2026-07-09T15:00"']) expect(lost.html).toContain(typed)
    // The next moment is one tap away in the same form.
    const again = { ...fieldsOf(lost, SITE), ...anne, id: newId(), moment: '2026-07-09T15:00' }
    expect((await app.as(null, '10.1.0.1').post(SITE, again)).status).toBe(303)
    expect(app.bugs).toEqual([])
  },
)

test('the database itself refuses a double booking, also one that overlaps in part', async () => {
  const { rows } = await app.database.owner.query<{ id: string }>(
    "select id from appointments.appointment where on_date = '2026-07-09' and at_time = '14:00' and seat = 1",
  )
  const copy = (atTime: string) =>
    app.database.owner.query(
      `insert into appointments.appointment (region_code, id, person_id, location_id, on_date, at_time, zone, starts_at, minutes, seat, channel,
        organisation_id, booked_by_kind, booked_at) select region_code, gen_random_uuid(), person_id, location_id, on_date, $2, zone, starts_at,
        minutes, seat, channel, organisation_id, booked_by_kind, booked_at from appointments.appointment where id = $1`,
      [rows[0]!.id, atTime],
    )
  await expect(copy('14:00')).rejects.toMatchObject({ code: '23505' })
  await expect(copy('14:30')).rejects.toMatchObject({ code: '23P01' })
})

test('of two who want the one moment of a guide one gets it; the other is not sent to a place that does not receive then', async () => {
  const form = () => ({ ...anne, id: newId(), location: cast.location, moment: '2026-07-16T16:00' })
  const answers = await Promise.all([form(), form()].map((one, n) => app.as(null, `10.2.0.${n}`).post(SITE, one)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 422])
  const { rows } = await app.database.owner.query(
    "select guide_id, with_account from appointments.appointment where on_date = '2026-07-16'",
  )
  expect(rows).toEqual([{ guide_id: cast.fatma, with_account: cast.fatma }])
  // By phone she does not receive then.
  const byPhone = await app
    .as(null, '10.2.0.9')
    .post(SITE, { ...form(), moment: '2026-07-16T16:30', channel: 'phone', phone: '06 12 34 56 78' })
  expect([byPhone.status, byPhone.text.includes('kan dat niet op deze manier')]).toEqual([422, true])
})
