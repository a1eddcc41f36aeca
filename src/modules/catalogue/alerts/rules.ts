import { daysAfter, monthsAfter } from '../../../platform/clock.ts'
import type { Asked } from '../find/query.ts'
import type { Rhythm } from './schema.ts'

/** Days a mail waits to be confirmed; then the search is gone. */
export const CONFIRM_DAYS = 7
export const MONTHS = 12
/** Days before the end that it is told. */
export const TELL_END_DAYS = 14
/** Days that the page of a stopped search still says so. */
export const STOPPED_DAYS = 30
/** More than this is no search somebody wants mail about. */
export const MOST_FITS = 1000
/** Searches of one mail address, those that wait for a yes, and links asked again for one of them on one day. */
export const MOST_SEARCHES = 20
export const MOST_WAITING = 3
export const MOST_LINKS_A_DAY = 3
/** Services named in one mail; the rest is counted. */
export const MOST_NAMED = 10

/** The next day a search is looked at. */
export function nextLook(rhythm: Rhythm, today: string): string {
  return daysAfter(today, rhythm === 'daily' ? 1 : 7)
}

/** The mail is told before it ends, and ends by itself. */
export function endOf(today: string): string {
  return monthsAfter(today, MONTHS)
}

/** What fits now and was never told of. What came, went and came back into the catalogue is new again. */
export function freshOf(fits: readonly string[], seen: readonly string[]): string[] {
  const known = new Set(seen)
  return fits.filter((id) => !known.has(id))
}

/** Told of from now on: what fits, and what fitted before as long as it is in the catalogue. */
export function seenAfter(fits: readonly string[], seen: readonly string[], isThere: (id: string) => boolean): string[] {
  return [...new Set([...fits, ...seen.filter(isThere)])]
}

/**
 * A mail lies open in a mailbox that others may see: one about money troubles, or with a service that is not for everybody's eyes,
 * names neither what was looked for nor what was found.
 */
export function isDiscreet(asked: Asked, services: readonly { sensitivity: string }[]): boolean {
  if (asked.soort === 'debt-help' || asked.hulpvraag === 'income-debt') return true
  return services.some((service) => service.sensitivity !== 'normal')
}
