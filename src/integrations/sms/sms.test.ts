import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SmsRefused } from '../../platform/sms.ts'
import { fakeNotify, receiptOf, TEMPLATE } from './fake.ts'
import { international, isNotifyKey, mountReceipts, notify } from './index.ts'

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506'
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const KEY = `wegwijzer-${SERVICE}-${SECRET}`
let carrier: Awaited<ReturnType<typeof fakeNotify>>
beforeAll(async () => {
  carrier = await fakeNotify(SERVICE, SECRET)
})
afterAll(() => carrier.close())

const office = (apiKey = KEY, template = TEMPLATE) => notify({ url: carrier.url, apiKey, template })
const sms = (reference: string, again = false) => ({ to: '06 12 34 56 78', text: 'Er staat een bericht klaar.', reference, again })
const keptAs = (reference: string) => carrier.kept.filter((one) => one.reference === reference).length

test('an SMS is handed over with a signed token, the template and our reference', async () => {
  await office()(sms('one'))
  expect(carrier.kept).toEqual([
    {
      phone_number: '+31612345678',
      template_id: TEMPLATE,
      personalisation: { message: 'Er staat een bericht klaar.' },
      reference: 'one',
    },
  ])
})

test('a second try asks first whether it was taken after all: what was taken unheard goes once, what was not goes now', async () => {
  carrier.hangUp(1)
  await expect(office()(sms('unheard'))).rejects.toThrow()
  await office()(sms('unheard', true))
  expect(keptAs('unheard')).toBe(1)
  await office()(sms('never sent', true))
  expect(keptAs('never sent')).toBe(1)
})

test('a wrong key, too many at once and a carrier that is down are tried again; what it never takes is refused; none says whose number it was', async () => {
  const other = `wegwijzer-${SERVICE}-00000000-8d35-48ac-975b-e847b4f122b0`
  await expect(office(other)(sms('two'))).rejects.toThrow(/^the carrier of SMS answered 403$/)
  for (const status of [429, 500]) {
    carrier.fail(1, status)
    await expect(office()(sms('two'))).rejects.toThrow(`answered ${status}`)
  }
  const refused = [office()({ ...sms('two'), to: '0612' }), office(KEY, SERVICE)(sms('two'))]
  for (const failure of refused) await expect(failure).rejects.toThrow(SmsRefused)
  expect(keptAs('two')).toBe(0)
})

test('a receipt is taken from whoever knows the token, and only what we need of it', async () => {
  const app = new Hono()
  const took: unknown[] = []
  mountReceipts(app, 'a-token-of-the-carrier', async (...given) => void took.push(given))
  const post = async (token: string, body: unknown) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    return (await app.request('/berichten/ontvangst', { method: 'POST', headers, body: JSON.stringify(body) })).status
  }
  const whole = (status: string) => receiptOf(carrier.kept[0]!, status)
  expect(await post('another', whole('delivered'))).toBe(403)
  expect(await post('a-token-of-the-carrier', { status: 'delivered' })).toBe(400)
  for (const status of ['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure'])
    expect(await post('a-token-of-the-carrier', whole(status))).toBe(204)
  expect(took).toEqual([true, false, false, false].map((arrived) => ['one', arrived]))
})

test('numbers go out as they are dialled from everywhere; a key is known by its shape', () => {
  expect(['06-12345678', '0031 6 12345678', '+32 470 12 34 56'].map(international)).toEqual([
    '+31612345678',
    '+31612345678',
    '+32470123456',
  ])
  expect([isNotifyKey(KEY), isNotifyKey('geheim')]).toEqual([true, false])
})
