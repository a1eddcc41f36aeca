import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from './working-days.ts'

// Source: art. 3 Algemene termijnenwet; the dates as Rijksoverheid and the almanac give them.
const HOLIDAYS: Record<string, string[]> = {
  '2024': ['01-01', '03-29', '03-31', '04-01', '04-27', '05-05', '05-09', '05-19', '05-20', '12-25', '12-26'],
  '2025': ['01-01', '04-18', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26'],
  '2026': ['01-01', '04-03', '04-05', '04-06', '04-27', '05-05', '05-14', '05-24', '05-25', '12-25', '12-26'],
  '2027': ['01-01', '03-26', '03-28', '03-29', '04-27', '05-05', '05-06', '05-16', '05-17', '12-25', '12-26'],
  '2038': ['01-01', '04-23', '04-25', '04-26', '04-27', '05-05', '06-03', '06-13', '06-14', '12-25', '12-26'],
}

test.each(Object.keys(HOLIDAYS))('the working days of %s are the weekdays without its holidays', (year) => {
  const free = new Set(HOLIDAYS[year]!.map((day) => `${year}-${day}`))
  for (let day = Temporal.PlainDate.from(`${year}-01-01`); String(day.year) === year; day = day.add({ days: 1 }))
    expect([day.toString(), isWorkingDay(day.toString())]).toEqual([day.toString(), day.dayOfWeek <= 5 && !free.has(day.toString())])
})

test('King’s day on a Sunday is kept the day before, and the Monday after is worked', () => {
  expect(Temporal.PlainDate.from('2031-04-27').dayOfWeek).toBe(7)
  expect(isWorkingDay('2031-04-28')).toBe(true)
  expect(workingDaysAfter('2031-04-25', 1)).toBe('2031-04-28')
})

test('counting over the turn of the year, and over Easter', () => {
  expect(workingDaysAfter('2026-12-24', 1)).toBe('2026-12-28')
  expect(workingDaysAfter('2026-12-31', 1)).toBe('2027-01-04')
  expect(workingDaysAfter('2026-04-02', 1)).toBe('2026-04-07')
  expect(workingDaysAfter('2026-07-04', 0)).toBe('2026-07-06')
  expect(workingDaysAfter('2026-07-06', 0)).toBe('2026-07-06')
  expect(workingDaysBetween('2026-12-24', '2027-01-04')).toBe(5)
  expect(workingDaysBetween('2027-01-04', '2026-12-24')).toBe(-5)
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())

test('between undoes after', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const to = workingDaysAfter(from, n)
      expect(isWorkingDay(to)).toBe(true)
      expect(workingDaysBetween(from, to)).toBe(n)
      expect(workingDaysBetween(to, from)).toBe(-n)
    }),
  )
})
