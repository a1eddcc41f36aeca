import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { formatIn } from './format.ts'

const nl = formatIn('nl')
const en = formatIn('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('dates are written out, short, and near', () => {
  expect(nl.date('2026-07-14')).toBe('dinsdag 14 juli 2026')
  expect(nl.day('2026-07-14')).toBe('14 juli 2026')
  expect(nl.hours('09:00', '17:00')).toBe('9.00\u00a0tot\u00a017.00\u00a0uur')
  expect(nl.shortDate('2026-07-04')).toBe('4\u00a0jul\u00a02026')
  expect(en.date('2026-07-14')).toBe('Tuesday 14 July 2026')
  expect(en.shortDate('2026-07-04')).toBe('4\u00a0Jul\u00a02026')
  expect(nl.near('2026-07-14', '2026-07-14')).toBe('vandaag')
  expect(nl.near('2026-07-15', '2026-07-14')).toBe('morgen')
  expect(en.near('2026-07-13', '2026-07-14')).toBe('yesterday')
  expect(nl.near('2026-07-16', '2026-07-14')).toBe('donderdag 16 juli 2026')
  expect(nl.near('2026-08-14', '2026-07-14')).toBe('vrijdag 14 augustus 2026')
})

test('times are those of Amsterdam, summer and winter', () => {
  expect(nl.time('14:30')).toBe('14.30 uur')
  expect(nl.time('09:05:00')).toBe('9.05 uur')
  expect(en.time('09:05')).toBe('09:05')
  expect(nl.time(Temporal.Instant.from('2026-07-14T12:30:00Z'))).toBe('14.30 uur')
  expect(nl.time(Temporal.Instant.from('2026-01-14T12:30:00Z'))).toBe('13.30 uur')
  expect(nl.moment(Temporal.Instant.from('2026-07-13T22:15:00Z'))).toBe('dinsdag 14 juli 2026, 0.15 uur')
})

test('money shows cents only where there are any', () => {
  expect(plain(nl.money(125000))).toBe('€ 1.250')
  expect(plain(nl.money(125050))).toBe('€ 1.250,50')
  expect(plain(nl.money(-1999))).toBe('€ -19,99')
  expect(nl.money(0)).toBe('€\u00a00')
  expect(en.money(125050)).toBe('€1,250.50')
})

test('counts say what they count, one and many', () => {
  expect(nl.workingDays(1)).toBe('1 werkdag')
  expect(nl.workingDays(3)).toBe('3 werkdagen')
  expect(en.workingDays(1)).toBe('1 working day')
  expect(nl.count(1250, 'persoon', 'personen')).toBe('1.250 personen')
  expect(nl.number(12.5)).toBe('12,5')
  expect(nl.percent(0.125)).toBe('12,5%')
})

test('lists end in a word', () => {
  expect(nl.list(['maandag', 'dinsdag', 'vrijdag'])).toBe('maandag, dinsdag en vrijdag')
  expect(en.list(['Monday', 'Tuesday', 'Friday'])).toBe('Monday, Tuesday and Friday')
})
