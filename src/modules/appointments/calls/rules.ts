import { isWorkingDay, workingDaysAfter } from '../../../platform/working-days.ts'

export const WANTED = ['morning', 'afternoon', 'any'] as const
export type Wanted = (typeof WANTED)[number]

export interface Promised {
  on: string
  from: string
  until: string
}

/** After this hour nobody is called back on the same day any more. */
const LAST_ASKED = '15:00'
const PARTS: Record<Wanted, [string, string]> = { morning: ['09:00', '12:00'], afternoon: ['13:00', '17:00'], any: ['09:00', '17:00'] }

/** When somebody is called back at the latest: today while there is time for it, else the next working day, in the part they asked. */
export function promise(today: string, time: string, wanted: Wanted): Promised {
  const [from, until] = PARTS[wanted]
  const stillToday = isWorkingDay(today) && time < (wanted === 'morning' ? '09:00' : LAST_ASKED)
  return { on: stillToday ? today : workingDaysAfter(today, 1), from, until }
}

/** Called in vain this often, a letter or mail says that we tried; the person can ask again. */
export const MOST_ATTEMPTS = 4

/** Answers that were wrong this often today: the worker calls back on the number we know. */
export const MOST_WRONG = 3
