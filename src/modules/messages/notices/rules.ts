import type { Temporal } from 'temporal-polyfill'
import { ZONE } from '../../../platform/clock.ts'

export const NOTICE_KINDS = ['received', 'task', 'due', 'withdrawn', 'proposal', 'answer', 'report', 'note', 'sharing', 'missed'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
/** What a coordinator hears of; the rest is for who helps. */
export const COORDINATOR_KINDS = ['missed'] as const satisfies NoticeKind[]
export const HELPER_KINDS = NOTICE_KINDS.filter((kind) => kind !== 'missed')
/** What a person hears of in the own plan. */
export const OWN_KINDS = ['plan', 'note'] as const
export type OwnKind = (typeof OWN_KINDS)[number]
export const RHYTHMS = ['daily', 'weekly'] as const
export const WAYS = ['digest', 'at-once', 'off'] as const

export interface NoticeChoice {
  rhythm: (typeof RHYTHMS)[number]
  atOnce: readonly string[]
  off: readonly string[]
}
/** Until somebody chooses: once a day, and at once what starts or stops a clock. */
export const USUAL: NoticeChoice = { rhythm: 'daily', atOnce: ['received', 'due', 'withdrawn', 'proposal'], off: [] }

/** Of a person: what was changed once a day, what somebody wrote at once. */
export const OWN_USUAL: NoticeChoice = { rhythm: 'daily', atOnce: ['note'], off: [] }

/** When the day of a digest begins, and within which hours mail goes to workers. */
const MORNING = 8
const EVENING = 19

/** Whether mail goes to workers at this moment: not at night, not in the weekend. */
export function isWorkTime(now: Temporal.Instant): boolean {
  const { hour, dayOfWeek } = now.toZonedDateTimeISO(ZONE)
  return dayOfWeek <= 5 && hour >= MORNING && hour < EVENING
}

/** News made before this moment goes in the digest of today, or of this week. */
export function digestUntil(now: Temporal.Instant, rhythm: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  const day = rhythm === 'weekly' ? today.subtract({ days: today.dayOfWeek - 1 }) : today
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: `${String(MORNING).padStart(2, '0')}:00` }).toInstant()
}
