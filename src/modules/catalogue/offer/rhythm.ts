import { daysAfter } from '../../../platform/clock.ts'

export const PARTS = ['content', 'price', 'quality', 'capacity', 'contact'] as const
export type Part = (typeof PARTS)[number]

/** For how many days what was said of a part is taken to be right. policy: D1 */
export const GOOD_FOR: Record<Part, number> = { capacity: 42, price: 183, contact: 183, content: 365, quality: 365 }

/** Days before a date on which its provider is reminded. */
export const REMIND_BEFORE = 14
/** A certificate takes longer to renew than a form. */
export const REMIND_CERTIFICATE = 60
/** Days overdue after which an offer comes last, and after which it leaves the list. */
export const SINKS_AFTER = 30
export const LEAVES_AFTER = 90

/** The day on which a part must have been confirmed again. */
export function dueAfter(part: Part, confirmedOn: string): string {
  return daysAfter(confirmedOn, GOOD_FOR[part])
}

export type Rhythm = 'fresh' | 'warned' | 'sunk' | 'unlisted'

/** What becomes of an offer of which the first part was due on this day: a warning, then the end of the list, then out of it. policy: D1 */
export function rhythmOn(firstDue: string | null, today: string): Rhythm {
  if (firstDue === null || firstDue > today) return 'fresh'
  if (daysAfter(firstDue, LEAVES_AFTER) <= today) return 'unlisted'
  return daysAfter(firstDue, SINKS_AFTER) <= today ? 'sunk' : 'warned'
}
