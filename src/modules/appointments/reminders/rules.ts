import { daysAfter } from '../../../platform/clock.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'

/** Working days a letter needs, with one to spare. */
const POST_DAYS = 4

/** Until which day appointments are reminded of today: by mail or SMS the day before, by letter while the post still arrives. */
export function remindUntil(today: string, letter: boolean): string {
  return letter ? workingDaysAfter(today, POST_DAYS) : daysAfter(today, 1)
}

/** Who has just heard of it needs no reminder: booked yesterday or today, or told by letter on the way. */
export function needsReminder(bookedOn: string, onDate: string, today: string): boolean {
  return bookedOn < today && onDate > today
}
