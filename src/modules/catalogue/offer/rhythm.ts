import { daysAfter } from '../../../platform/clock.ts'

export const PARTS = ['content', 'price', 'quality', 'capacity', 'contact'] as const
export type Part = (typeof PARTS)[number]

/** For how many days what was said of a part is taken to be right. policy: D1 */
export const GOOD_FOR: Record<Part, number> = { capacity: 42, price: 183, contact: 183, content: 365, quality: 365 }

/** The day on which a part must have been confirmed again. */
export function dueAfter(part: Part, confirmedOn: string): string {
  return daysAfter(confirmedOn, GOOD_FOR[part])
}
