import { Temporal } from 'temporal-polyfill'

/** Easter Sunday of a year, Gregorian (Meeus, Jones, Butcher). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 })
}

const holidaysByYear = new Map<number, Set<string>>()

/** Days of art. 3 Algemene termijnenwet that count as a Sunday: general holidays, and Good Friday and Liberation Day with them. */
function holidaysOf(year: number): Set<string> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const sunday = easter(year)
  const kingsDay = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  const days = new Set([
    `${year}-01-01`,
    sunday.subtract({ days: 2 }).toString(),
    sunday.add({ days: 1 }).toString(),
    (kingsDay.dayOfWeek === 7 ? kingsDay.subtract({ days: 1 }) : kingsDay).toString(),
    `${year}-05-05`,
    sunday.add({ days: 39 }).toString(),
    sunday.add({ days: 50 }).toString(),
    `${year}-12-25`,
    `${year}-12-26`,
  ])
  holidaysByYear.set(year, days)
  return days
}

/** True on a general holiday, or a day that counts as one (art. 3 Algemene termijnenwet); an ordinary Saturday or Sunday is none. */
export function isHoliday(date: string): boolean {
  return holidaysOf(Temporal.PlainDate.from(date).year).has(date)
}

/** True on Monday to Friday that is no holiday (art. 3 Algemene termijnenwet). */
export function isWorkingDay(date: string): boolean {
  const day = Temporal.PlainDate.from(date)
  return day.dayOfWeek <= 5 && !holidaysOf(day.year).has(date)
}

/** The n-th working day after a date; n = 0 gives the date itself or the next working day. */
export function workingDaysAfter(date: string, n: number): string {
  let day = Temporal.PlainDate.from(date)
  let left = n
  while (left > 0 || !isWorkingDay(day.toString())) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day.toString())) left--
    if (left < 0) left = 0
  }
  return day.toString()
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from)
  let day = Temporal.PlainDate.from(from)
  let count = 0
  while (day.toString() < to) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day.toString())) count++
  }
  return count
}
