/** What somebody says yes to. */
export const KINDS = ['handover', 'referral', 'sharing', 'shortlist-mail', 'missing-help', 'channel', 'years'] as const
export type AgreedKind = (typeof KINDS)[number]

/** How a yes is taken back: on the page of all of them, where it was said, or no longer, because what it was for is over. */
export type Way = 'here' | 'draft' | 'referral' | 'sharing' | 'contact' | 'close' | 'over'

/** A yes can be taken back as easily as it was given; what was done on it before stays. policy: L2 */
export function wayOf(kind: AgreedKind, now: { draft: boolean; runs: boolean; given: boolean }): Way {
  if (kind === 'referral') return now.draft ? 'draft' : now.runs ? 'referral' : 'over'
  if (kind === 'sharing') return now.given ? 'here' : 'sharing'
  if (kind === 'channel') return 'contact'
  return kind === 'handover' ? 'close' : 'here'
}
