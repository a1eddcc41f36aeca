import { workingDaysAfter } from '../../../platform/working-days.ts'
import { isAsked } from '../states.ts'

/** Working days before the last day to answer on which who owes the answer is reminded. */
const AHEAD_DAYS = 1
/** Working days within which the regular contact asks how it stands when a day has passed. */
export const CHECK_DAYS = 2

/** Until which day the clock of a state is said to come near: an answer the working day before, all else once its day has passed. policy: D6 */
export function nearUntil(today: string): string {
  return workingDaysAfter(today, AHEAD_DAYS)
}

/** What is said of a day of a referral: that it comes, to who owes an answer, or that it has passed; null when it is too soon. */
export function saidOf(state: string, clockOn: string, today: string): 'comes' | 'passed' | null {
  if (isAsked(state)) return clockOn >= today && clockOn <= nearUntil(today) ? 'comes' : null
  // Until that day it stands still: on it, it can go on.
  return clockOn < today || (state === 'on-hold' && clockOn === today) ? 'passed' : null
}
