/** Months of the questions in later years, only where the person said yes to that. policy: D10 */
export const LATER_MONTHS = [24, 36, 48, 60] as const
/** How long a code on paper can be typed. */
export const LETTER_DAYS = 60

export const GUIDED_BY = ['nobody', 'guide', 'provider'] as const
export const ENDS_WHEN = ['six-months', 'contract-extended', 'goes-alone', 'employer-alone'] as const
export const ENDED_BECAUSE = ['found-other-work', 'contract-ended', 'by-employer', 'by-person', 'other'] as const
/** By which way somebody said how it goes. */
export type AnsweredHow = 'account' | 'link' | 'letter' | 'phone' | 'partner'
