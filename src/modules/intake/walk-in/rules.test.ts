import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { afterAbsence, cameAt, expectedWait, mayGo, suited } from './rules.ts'

const at = (time: string) => Temporal.Instant.from(`2026-07-06T${time}:00Z`)

test('the wait is counted from the calls of today, and not said while there are too few', () => {
  expect(expectedWait([at('08:00'), at('08:10')], 2, at('08:20'))).toBeNull()
  expect(expectedWait([at('08:00'), at('08:01'), at('08:02')], 2, at('08:10'))).toBeNull()
  expect(expectedWait([at('08:00'), at('08:10'), at('08:20')], 2, at('08:30'))).toEqual({ minutes: 30, calls: 3 })
  // Nobody was called for a long time: the wait grows with it.
  expect(expectedWait([at('08:00'), at('08:10'), at('08:20')], 0, at('09:30'))!.minutes).toBe(30)
  expect(expectedWait([at('05:00'), at('05:10'), at('05:20')], 0, at('08:00'))).toBeNull()
})

test('who is not there comes back once, and after that has left', () => {
  expect(afterAbsence(0, at('08:00'))).toEqual({ state: 'waiting', againAt: at('08:05') })
  expect(afterAbsence(1, at('08:00')).state).toBe('gone')
})

test('a browser that says long ago is believed for four hours, and not beyond this day', () => {
  expect(cameAt(at('08:00'), 600, at('00:00'))).toEqual(at('07:50'))
  expect(cameAt(at('08:00'), 80_000, at('00:00'))).toEqual(at('04:00'))
  expect(cameAt(at('01:00'), 80_000, at('00:00'))).toEqual(at('00:00'))
})

test('colleagues stand in the order of language, then question, and all of them stand there', () => {
  const one = (accountId: string, languages: string[], kinds: string[]) => ({ accountId, languages, kinds })
  const all = [one('a', [], []), one('b', [], ['money']), one('c', ['ar'], [])]
  expect(suited(all, { spoken: 'ar', questionKind: 'money' }).map((each) => each.accountId)).toEqual(['c', 'b', 'a'])
})

test('only a guide calls and finishes; a host can bring somebody back', () => {
  expect(mayGo('waiting', 'called', ['host'])).toBe(false)
  expect(mayGo('called', 'done', ['host'])).toBe(false)
  expect(mayGo('gone', 'waiting', ['host'])).toBe(true)
  expect(mayGo('done', 'waiting', ['guide', 'host'])).toBe(false)
})
