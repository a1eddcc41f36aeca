import { Temporal } from 'temporal-polyfill'

export const ZONE = 'Europe/Amsterdam'

/** Our clock: real time, moved ahead by whole days in the demo and in tests. Security times do not use it. */
export interface Clock {
  now(): Temporal.Instant
  today(): string
  /** Days ahead of the real date. */
  ahead(): number
  setAhead(days: number): void
}

/** A clock on the machine's time; `real` is injected by tests. */
export function makeClock(real: () => Temporal.Instant = () => Temporal.Now.instant()): Clock {
  let days = 0
  const zoned = () => real().toZonedDateTimeISO(ZONE).add({ days })
  return {
    now: () => zoned().toInstant(),
    today: () => zoned().toPlainDate().toString(),
    ahead: () => days,
    setAhead: (ahead) => {
      days = ahead
    },
  }
}

/** The local date of an instant, YYYY-MM-DD. */
export function dateOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate().toString()
}

/** A local date and time as an instant; a time that a clock change skips moves forward. */
export function instantOf(date: string, time: string): Temporal.Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
}

/** The date n days later (or earlier, when negative). */
export function daysAfter(date: string, n: number): string {
  return Temporal.PlainDate.from(date).add({ days: n }).toString()
}

/** The date n months later, clipped to the end of the month. */
export function monthsAfter(date: string, n: number): string {
  return Temporal.PlainDate.from(date).add({ months: n }).toString()
}
