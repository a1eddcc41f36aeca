import { Temporal } from 'temporal-polyfill'
import { dateOf, instantOf, ZONE } from '../../../platform/clock.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'

/** Between these hours of a working day the clock of an urgent handover runs: then somebody picks up the phone. */
const OPENS = '08:00'
const CLOSES = '18:00'

/** The last moment to answer an urgent handover, in hours of working days. What can't wait for that is for the crisis line. policy: A14 */
export function urgentBy(now: Temporal.Instant, hours: number): Temporal.Instant {
  let at = firstMoment(now)
  for (let left = hours * 60; ;) {
    const closes = instantOf(dateOf(at), CLOSES)
    const minutes = Math.round(closes.since(at).total('minutes'))
    if (left <= minutes) return at.add({ minutes: left })
    left -= minutes
    at = instantOf(workingDaysAfter(dateOf(at), 1), OPENS)
  }
}

/** Now, or when the next working day begins. */
function firstMoment(now: Temporal.Instant): Temporal.Instant {
  const today = dateOf(now)
  const time = now.toZonedDateTimeISO(ZONE).toPlainTime()
  const works = workingDaysAfter(today, 0) === today
  if (works && Temporal.PlainTime.compare(time, CLOSES) < 0)
    return Temporal.PlainTime.compare(time, OPENS) < 0 ? instantOf(today, OPENS) : now
  return instantOf(workingDaysAfter(today, works ? 1 : 0), OPENS)
}

/** Months after which a crisis contact is looked at again. policy: A14 */
export const CHECK_MONTHS = 3
