import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fakeNotify } from '../../../integrations/sms/fake.ts'
import { notify } from '../../../integrations/sms/index.ts'
import { takeReceipt } from '../../messages/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506'
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0'
let carrier: Awaited<ReturnType<typeof fakeNotify>>
let app: TestApp
let cast: Cast
beforeAll(async () => {
  carrier = await fakeNotify(SERVICE, SECRET)
  const smsOffice = notify({ url: carrier.url, apiKey: `wegwijzer-${SERVICE}-${SECRET}`, template: 'f33517ff-2a88-4f6e-b855-c550268ce08a' })
  // Eleven at night, Dutch time.
  app = await testApp({ start: '2026-07-06T21:00:00Z', smsOffice })
  cast = await enterCast(app)
})
afterEach(() => app.clock.setAhead(0))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
  await carrier.close()
})

async function booked(firstName: string, moment: string, more: Record<string, string>) {
  const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&moment=${moment}`), SITE)
  const said = { firstName, email: `${firstName.toLowerCase()}@post.example`, questionKind: 'work', channel: 'counter' }
  const answer = await app.as(null).post(SITE, { ...form, ...said, ...more })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([303, ''])
}
const reminders = async () =>
  (
    await app.database.owner.query<{ to: string; body: string }>(
      `select to_address as to, body from platform.caught_mail where subject = 'Denkt u aan uw afspraak?' order by at, id`,
    )
  ).rows
/** It is eight in the morning: what waited for that goes. */
const morning = async () => {
  await app.database.owner.query("update messages.message set not_before = not_before - interval '9 hours' where not_before is not null")
  await app.program.settle()
}

test('the day before, by the way that was chosen, never at night and once; without personal content', async () => {
  await booked('Olga', '2026-07-10T09:00', { reminder: 'mail' })
  await booked('Piet', '2026-07-10T09:00', { reminder: 'sms', phone: '06 12 34 56 78' })
  await booked('Emma', '2026-07-10T09:45', { reminder: 'none' })
  await app.program.settle()
  expect([await reminders(), carrier.kept]).toEqual([[], []])

  app.clock.setAhead(3)
  await app.program.settle()
  expect([await reminders(), carrier.kept]).toEqual([[], []])
  // Eight in the morning of the day itself, as our clocks show it.
  const { rows } = await app.database.owner.query<{ at: string }>(
    'select distinct not_before::text as at from messages.message where not_before is not null',
  )
  expect(rows.map((row) => row.at.slice(0, 19))).toEqual(['2026-07-10 06:00:00'])
  await morning()
  const [mail, ...others] = await reminders()
  expect([mail!.to, others]).toEqual(['olga@post.example', []])
  expect(mail!.body).toContain('vrijdag 10 juli 2026, 9.00 uur')
  expect(carrier.kept.map((sms) => sms.phone_number)).toEqual(['+31612345678'])
  expect(carrier.kept[0]!.personalisation.message).toMatch(
    /^Denkt u aan uw afspraak\? Uw afspraak: .*9\.00 uur\. http:\/\/localhost\/afspraak\/\S+$/,
  )
  for (const said of [mail!.body, carrier.kept[0]!.personalisation.message]) expect(said).not.toMatch(/Olga|Piet|Zutphen|UWV|werk vinden/i)
  await app.program.settle()
  expect([(await reminders()).length, carrier.kept.length]).toEqual([1, 1])
})

test('a carrier that is down is tried again; an SMS needs a number', async () => {
  const form = fieldsOf(await app.as(null).get(`${SITE}?locatie=${cast.location}&moment=2026-07-13T09:00`), SITE)
  const refused = await app
    .as(null)
    .post(SITE, { ...form, firstName: 'Nina', email: 'nina@post.example', questionKind: 'work', channel: 'counter', reminder: 'sms' })
  expect([refused.status, refused.text.includes('Wilt u een sms? Vul dan uw telefoonnummer in')]).toEqual([422, true])
  await booked('Nina', '2026-07-13T09:00', { reminder: 'sms', phone: '06 87 65 43 21' })
  app.clock.setAhead(6)
  await app.program.settle()
  carrier.fail(1)
  await morning()
  expect(carrier.kept.some((sms) => sms.phone_number === '+31687654321')).toBe(false)
  await app.database.owner.query('update graphile_worker._private_jobs set run_at = now()')
  await app.program.settle()
  expect(carrier.kept.filter((sms) => sms.phone_number === '+31687654321').length).toBe(1)
  // The carrier's failure was noted, without whose number it was.
  expect(JSON.stringify(app.bugs.splice(0))).not.toMatch(/687654321|87 65/)
})

test('an SMS that did not arrive, or that the carrier does not take, goes by mail; without an address a worker calls', async () => {
  const ended = async (arrived: boolean) => {
    await takeReceipt(app.program.around.db, carrier.kept[0]!.reference, arrived)
    await app.program.settle()
    return (await reminders()).filter(({ to }) => to === 'piet@post.example').length
  }
  expect([await ended(true), await ended(false), await ended(false)]).toEqual([0, 1, 1])
  await booked('Sem', '2026-07-14T09:00', { reminder: 'sms', phone: '06 43 21 43 21', email: '' })
  app.clock.setAhead(7)
  await app.program.settle()
  carrier.fail(1, 400)
  await morning()
  const { rows } = await app.database.owner.query<{ way: string }>(
    `select channel || ' ' || state as way from messages.message where kind = 'appointment-reminder' order by made_at desc, id desc limit 1`,
  )
  expect(rows).toEqual([{ way: 'phone by-hand' }])
})

test('a letter is for the desk: on the list in time for the post, and a card in large words to print', async () => {
  await handedOver(app, cast)
  await booked('Willem', '2026-07-16T09:00', { reminder: 'letter', phone: '06 11 11 11 11' })
  const fatma = app.as(cast.fatma)
  expect((await fatma.get('/werk/afspraken/brieven')).text).not.toContain('Willem')
  app.clock.setAhead(4)
  await app.program.settle()
  expect((await fatma.get('/werk')).text).toContain('Print de brieven over afspraken')
  const letters = await fatma.get('/werk/afspraken/brieven')
  for (const words of ['Willem', 'donderdag 16 juli 2026, 9.00 uur', 'Werkcentrum Zutphen', 'Bel 0575 000 000. Dat mag altijd.'])
    expect(letters.text).toContain(words)
  expect((await app.as(cast.gids2).get('/werk/afspraken/brieven')).text).not.toContain('Willem')
})
