export const ATTENDANCE = ['came', 'excused', 'did-not-come', 'dropped'] as const
export type Attendance = (typeof ATTENDANCE)[number]
/** What was done, in codes: what is not here is nobody's business beside provider and person. */
export const DONE = ['talked', 'lesson', 'practised', 'tested', 'visited', 'applied'] as const
export const NEXT_STEPS = ['go-on', 'practise-more', 'contact-helps', 'almost-done'] as const

/** Days back that a session can still be recorded, and ahead that it can be planned. */
export const BACK_DAYS = 30
export const AHEAD_DAYS = 183
/** Working days in which the regular contact calls about sessions that were missed. */
export const CALL_DAYS = 3

/**
 * Do these sessions, the newest first, ask for a call? Not coming so often one after the other is a sign, never a fault; saying beforehand
 * that one cannot come counts for nothing. policy: D6
 */
export function asksForCall(states: readonly string[], after: number): boolean {
  const held = states.filter((state) => state === 'came' || state === 'did-not-come')
  return held.length >= after && held.slice(0, after).every((state) => state === 'did-not-come')
}
