import { daysAfter } from '../../platform/clock.ts'
import { isWorkingDay } from '../../platform/working-days.ts'
import { Temporal } from 'temporal-polyfill'

export interface Pattern {
  weekday: number
  fromTime: string
  untilTime: string
  minutes: number
  capacity: number
  validFrom: string
  validUntil: string | null
}
export interface Slot {
  date: string
  time: string
  minutes: number
  free: number
}

/** Booking closes the evening before: the place can still plan, and nobody stands before a closed door. */
export const FIRST_DAY_AHEAD = 1

/** Moments that can still be booked from the patterns of a place, holidays left out, in order of time. policy: A7 */
export function freeSlots(patterns: readonly Pattern[], taken: ReadonlyMap<string, number>, from: string, days: number): Slot[] {
  const slots: Slot[] = []
  for (let day = 0; day < days; day++) {
    const date = daysAfter(from, day)
    if (!isWorkingDay(date)) continue
    const weekday = Temporal.PlainDate.from(date).dayOfWeek
    for (const pattern of patterns) {
      if (pattern.weekday !== weekday || date < pattern.validFrom || (pattern.validUntil && date >= pattern.validUntil)) continue
      for (const time of timesOf(pattern)) {
        const free = pattern.capacity - (taken.get(`${date}T${time}`) ?? 0)
        if (free > 0) slots.push({ date, time, minutes: pattern.minutes, free })
      }
    }
  }
  return slots.sort((a, b) => `${a.date}T${a.time}`.localeCompare(`${b.date}T${b.time}`))
}

/** Begin times of a pattern; the last conversation ends within it. */
export function timesOf(pattern: Pick<Pattern, 'fromTime' | 'untilTime' | 'minutes'>): string[] {
  const times: string[] = []
  for (let at = minutesOf(pattern.fromTime); at + pattern.minutes <= minutesOf(pattern.untilTime); at += pattern.minutes) {
    times.push(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
  }
  return times
}

/** The lowest seat that is free, or null when all are taken. */
export function freeSeat(taken: readonly number[], capacity: number): number | null {
  for (let seat = 1; seat <= capacity; seat++) if (!taken.includes(seat)) return seat
  return null
}

/** What may happen to an appointment, by whom. */
export const transitions = [
  {
    from: 'booked',
    to: 'cancelled',
    by: ['person', 'guide', 'host'],
    reasons: ['not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'other'],
  },
  { from: 'booked', to: 'kept', by: ['guide'], reasons: [] },
  { from: 'booked', to: 'missed', by: ['guide'], reasons: [] },
] as const

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
