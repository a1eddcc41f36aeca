import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { channelFor, goesAt, opensAt } from './rules.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const day = { fromTime: '09:00', untilTime: '17:00' }

test('in the hours somebody chose a message goes at once, before them at their beginning, after them the next day', () => {
  expect(opensAt(day, at('2026-07-06T08:00:00Z'))).toBeNull()
  expect(opensAt(day, at('2026-07-06T05:00:00Z'))?.toString()).toBe('2026-07-06T07:00:00Z')
  expect(opensAt(day, at('2026-07-06T15:00:00Z'))?.toString()).toBe('2026-07-07T07:00:00Z')
})

test('hours past midnight, one bound alone and none at all', () => {
  const night = { fromTime: '20:00', untilTime: '02:00' }
  expect(opensAt(night, at('2026-07-06T23:30:00Z'))).toBeNull()
  expect(opensAt(night, at('2026-07-06T08:00:00Z'))?.toString()).toBe('2026-07-06T18:00:00Z')
  expect(opensAt({ fromTime: '09:00', untilTime: null }, at('2026-07-06T20:00:00Z'))).toBeNull()
  expect(opensAt({ fromTime: null, untilTime: '12:00' }, at('2026-07-06T11:00:00Z'))?.toString()).toBe('2026-07-06T22:00:00Z')
  expect(opensAt(null, at('2026-07-06T01:00:00Z'))).toBeNull()
})

test('the channel is the chosen one; without an address or number it is the next that works', () => {
  const both = { email: 'a@b.example', phone: '0612345678' }
  expect(channelFor('letter', both)).toBe('letter')
  expect(channelFor('mail', { email: null, phone: '0612345678' })).toBe('phone')
  expect(channelFor(null, both)).toBe('mail')
  expect(channelFor(null, { email: null, phone: null })).toBe('account')
})

test('what can wait does not go between nine at night and eight, on either side of a change of clocks; and in the own hours too', () => {
  const goes = (instant: string, chosen: { fromTime: string; untilTime: string } | null = null) =>
    goesAt(chosen, at(instant), true)?.toString() ?? null
  expect(goes('2026-07-06T08:00:00Z')).toBeNull()
  expect(goes('2026-07-06T19:00:00Z')).toBe('2026-07-07T06:00:00Z')
  expect(goes('2026-10-24T20:00:00Z')).toBe('2026-10-25T07:00:00Z')
  expect(goes('2026-07-06T22:00:00Z', { fromTime: '12:00', untilTime: '13:00' })).toBe('2026-07-07T10:00:00Z')
  // Who wants to be reached at night only is reached then.
  expect(goes('2026-07-06T08:00:00Z', { fromTime: '22:00', untilTime: '23:00' })).toBe('2026-07-06T20:00:00Z')
  expect(goesAt(null, at('2026-07-06T22:00:00Z'), false)).toBeNull()
})

test('an SMS goes to a number while somebody carries it; else what comes after it', () => {
  const both = { email: 'a@b.example', phone: '0612345678' }
  expect(channelFor('sms', both, true)).toBe('sms')
  expect(channelFor('sms', both, false)).toBe('mail')
  expect(channelFor('sms', { email: null, phone: '0612345678' }, false)).toBe('phone')
  expect(channelFor('sms', { email: 'a@b.example', phone: null }, true)).toBe('mail')
})
