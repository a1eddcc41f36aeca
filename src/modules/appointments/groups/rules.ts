import type { Temporal } from 'temporal-polyfill'

/** Hours somebody has to say yes to a place that came free. */
const TERM_HOURS = 24
/** Nearer than this the time that is left is shared with who comes next. */
const NEAR_HOURS = 48

/** Until when an offered place waits: a day; close to the meeting half of what is left, so that somebody after this one can still come. */
export function answerBy(now: Temporal.Instant, startsAt: Temporal.Instant): Temporal.Instant {
  const left = now.until(startsAt).total({ unit: 'hours' })
  return now.add({ minutes: Math.round(60 * (left > NEAR_HOURS ? TERM_HOURS : Math.max(0, left / 2))) })
}

/** May somebody still come in: nobody who waits is passed by, and a meeting that has begun is closed. */
export function isFull(group: { capacity: number; taken: number; waits: number }): boolean {
  return group.taken >= group.capacity || group.waits > 0
}
