import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeNotify } from './fake.ts'
import { international, isNotifyKey, notify } from './index.ts'

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506'
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const KEY = `wegwijzer-${SERVICE}-${SECRET}`
let carrier: Awaited<ReturnType<typeof fakeNotify>>
beforeAll(async () => {
  carrier = await fakeNotify(SERVICE, SECRET)
})
afterAll(() => carrier.close())

const office = (apiKey = KEY) => notify({ url: carrier.url, apiKey, template: 'f33517ff-2a88-4f6e-b855-c550268ce08a' })
const sms = (reference: string) => ({ to: '06 12 34 56 78', text: 'Er staat een bericht klaar.', reference })

test('an SMS is handed over with a signed token, the template and our reference; twice the same is one', async () => {
  await office()(sms('one'))
  await office()(sms('one'))
  expect(carrier.kept).toEqual([
    {
      phone_number: '+31612345678',
      template_id: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
      personalisation: { message: 'Er staat een bericht klaar.' },
      reference: 'one',
    },
  ])
})

test('a wrong key, a number that is none and a carrier that is down are failures, and none says whose number it was', async () => {
  const other = `wegwijzer-${SERVICE}-00000000-8d35-48ac-975b-e847b4f122b0`
  const failures = [office(other)(sms('two')), office()({ ...sms('two'), to: '0612' })]
  for (const failure of failures) await expect(failure).rejects.toThrow(/^the carrier of SMS answered 40[03]$/)
  carrier.fail(1)
  await expect(office()(sms('two'))).rejects.toThrow('answered 500')
  await office()(sms('two'))
  expect(carrier.kept.map((one) => one.reference)).toEqual(['one', 'two'])
})

test('numbers go out as they are dialled from everywhere; a key is known by its shape', () => {
  expect(['06-12345678', '0031 6 12345678', '+32 470 12 34 56'].map(international)).toEqual([
    '+31612345678',
    '+31612345678',
    '+32470123456',
  ])
  expect([isNotifyKey(KEY), isNotifyKey('geheim')]).toEqual([true, false])
})
