import { Temporal } from 'temporal-polyfill'
import { daysAfter } from '../../../platform/clock.ts'
import { isHoliday } from '../../../platform/working-days.ts'
import type { Channel } from '../schema.ts'

/** What a window of time offers: for which kinds of meeting, how long, how many at once. */
interface Offer {
  /** The guide who receives; null: the place. */
  accountId: string | null
  channels: Channel[]
  minutes: number
  /** The length of one kind, where it is another. */
  minutesByKind?: Partial<Record<Channel, number>>
  capacity: number
  videoUrl: string | null
}
export interface Pattern extends Offer {
  /** 1 is Monday. */
  weekday: number
  fromTime: string
  untilTime: string
  validFrom: string
  validUntil: string | null
}
export interface Exception {
  accountId: string | null
  locationId: string | null
  kind: 'away' | 'extra'
  fromOn: string
  untilOn: string
  /** Null: the whole day. */
  fromTime: string | null
  untilTime: string | null
  channels: Channel[] | null
  minutes: number | null
  minutesByKind?: Partial<Record<Channel, number>>
  capacity: number | null
  videoUrl: string | null
}
export interface Taken {
  lane: string
  onDate: string
  atTime: string
  minutes: number
  taken: number
}
/** All that decides when a place can receive. */
export interface Availability {
  locationId: string
  patterns: readonly Pattern[]
  exceptions: readonly Exception[]
  /** Days on which the place itself is closed, or open at other hours. */
  hours: readonly { onDate: string; opens: string | null; closes: string | null }[]
}
/** A moment that can be booked, in the hours of one guide or of the place. */
export interface Slot {
  date: string
  time: string
  minutes: number
  /** Whose hours these are: the guide's account, else the place. */
  lane: string
  guideId: string | null
  channels: Channel[]
  videoUrl: string | null
  capacity: number
  free: number
}

/** Booking closes the evening before: the place can still plan, and nobody stands before a closed door. */
export const FIRST_DAY_AHEAD = 1
/** Days that are shown at once. */
export const DAYS_SHOWN = 28

interface Window extends Offer {
  fromTime: string
  untilTime: string
}

/** Moments that can still be booked, in order of time: weekly patterns and extra hours, without holidays and who is away. policy: A7 */
export function freeSlots(given: Availability, taken: readonly Taken[], from: string, days: number): Slot[] {
  const busy = Map.groupBy(taken, (one) => `${one.lane} ${one.onDate}`)
  const slots: Slot[] = []
  for (let day = 0; day < days; day++) {
    const date = daysAfter(from, day)
    const away = given.exceptions.filter((one) => one.kind === 'away' && covers(one, date))
    for (const window of windowsOn(given, date)) {
      const lane = window.accountId ?? given.locationId
      for (const time of timesOf(window)) {
        if (isAway(away, window, time, given.locationId)) continue
        const free = window.capacity - overlapping(busy.get(`${lane} ${date}`) ?? [], time, window.minutes)
        const { minutes, channels, videoUrl, capacity } = window
        if (free > 0) slots.push({ date, time, minutes, lane, guideId: window.accountId, channels, videoUrl, capacity, free })
      }
    }
  }
  return slots.sort((a, b) => `${a.date}T${a.time}`.localeCompare(`${b.date}T${b.time}`))
}

/** Stretches of a day in which somebody receives. A closed door closes all; a holiday the ordinary week, not what was laid down for it. */
function windowsOn(given: Availability, date: string): Window[] {
  const hours = given.hours.find((one) => one.onDate === date)
  if (hours && !hours.opens) return []
  const { dayOfWeek } = Temporal.PlainDate.from(date)
  const weekly = given.patterns.filter(
    (one) => one.weekday === dayOfWeek && date >= one.validFrom && (one.validUntil === null || date < one.validUntil),
  )
  const extra = given.exceptions.filter((one) => one.kind === 'extra' && covers(one, date)) as (Exception & Window)[]
  const inside = (window: Window) => !hours || (window.fromTime >= hours.opens! && window.untilTime <= hours.closes!)
  return [...(isHoliday(date) ? [] : weekly), ...extra].filter(inside).flatMap(byLength)
}

/** A window as one for each length that its kinds of meeting have; whoever is taken in one is taken in all. */
function byLength(window: Window): Window[] {
  const lengths = Map.groupBy(window.channels, (kind) => window.minutesByKind?.[kind] ?? window.minutes)
  return [...lengths].map(([minutes, channels]) => ({ ...window, minutes, channels }))
}

/** Begin times of a window; the last conversation ends within it. */
export function timesOf({ fromTime, untilTime, minutes }: Pick<Window, 'fromTime' | 'untilTime' | 'minutes'>): string[] {
  const times: string[] = []
  for (let at = minuteOf(fromTime); at + minutes <= minuteOf(untilTime); at += minutes) {
    times.push(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
  }
  return times
}

/** Who is away is so at every place; a place that receives nobody takes all its guides along. */
function isAway(away: readonly Exception[], window: Window, time: string, locationId: string): boolean {
  return away.some(
    (one) =>
      (one.accountId === null ? one.locationId === locationId : one.accountId === window.accountId) &&
      (one.fromTime === null || meets(one.fromTime, minuteOf(one.untilTime!) - minuteOf(one.fromTime), time, window.minutes)),
  )
}

function overlapping(busy: readonly Taken[], time: string, minutes: number): number {
  return busy.filter((one) => meets(one.atTime, one.minutes, time, minutes)).reduce((sum, one) => sum + one.taken, 0)
}

/** Do two stretches of one day have a minute in common? */
export function meets(oneTime: string, oneMinutes: number, otherTime: string, otherMinutes: number): boolean {
  const [one, other] = [minuteOf(oneTime), minuteOf(otherTime)]
  return one < other + otherMinutes && other < one + oneMinutes
}

function covers({ fromOn, untilOn }: Exception, date: string): boolean {
  return date >= fromOn && date < untilOn
}

/** One of the seats that are free, `turn` deciding which; null when all are taken. */
export function freeSeat(taken: readonly number[], capacity: number, turn: number): number | null {
  const free = Array.from({ length: capacity }, (_, index) => index + 1).filter((seat) => !taken.includes(seat))
  return free[turn % free.length] ?? null
}

/** Minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}

/** Patterns of one guide may not overlap on a weekday: nobody is in two conversations at once. */
export function clash(
  mine: readonly Pick<Pattern, 'weekday' | 'fromTime' | 'untilTime' | 'validFrom' | 'validUntil'>[],
  added: Pick<Pattern, 'weekday' | 'fromTime' | 'untilTime' | 'validFrom'>,
): boolean {
  const length = (one: { fromTime: string; untilTime: string }) => minuteOf(one.untilTime) - minuteOf(one.fromTime)
  return mine.some(
    (one) =>
      one.weekday === added.weekday &&
      (one.validUntil === null || one.validUntil > added.validFrom) &&
      meets(one.fromTime, length(one), added.fromTime, length(added)),
  )
}
