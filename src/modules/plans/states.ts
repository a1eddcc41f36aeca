export type ReferralState =
  | 'draft'
  | 'thrown-away'
  | 'announced'
  | 'sent'
  | 'received'
  | 'intake-planned'
  | 'accepted'
  | 'waiting-for-start'
  | 'running'
  | 'on-hold'
  | 'ended'
  | 'declined'
  | 'returned'
  | 'expired'
  | 'withdrawn'
type Who = 'guide' | 'person' | 'provider' | 'system'

/** Why a provider says no before it begins. */
export const DECLINE_REASONS = ['no-capacity', 'not-suitable', 'could-not-reach', 'other'] as const
/** Why what was begun or accepted comes back to the guide. */
export const RETURN_REASONS = ['no-capacity', 'not-suitable', 'provider-stops', 'other'] as const
/** Why it stands still for a while. Never in words: an illness is nobody's business here. policy: E2 */
export const HOLD_REASONS = ['person-cannot-now', 'provider-cannot-now', 'waits-for-other', 'other'] as const
/** Who stopped it before its end, and why. policy: K8 */
export const STOP_REASONS = {
  person: ['found-work', 'no-longer-wanted', 'moved-away', 'other-first'],
  provider: ['not-suitable', 'does-not-come', 'provider-stops'],
  both: ['other'],
} as const

/** All of them, as a form offers them. */
export const ALL_STOP_REASONS = [...STOP_REASONS.person, ...STOP_REASONS.provider, ...STOP_REASONS.both] as const

/** Why somebody takes it back before its end: it lay with the person, with the guide, or a decision came that says no. policy: K8 */
export const WITHDRAW_REASONS = {
  person: ['no-longer-wanted', 'found-work', 'other-first', 'moved-away', 'takes-too-long'],
  guide: ['found-other', 'by-mistake'],
  system: ['decision-no'],
  both: ['other'],
} as const
/** Those a guide chooses from. */
export const GUIDE_WITHDRAWS = [...WITHDRAW_REASONS.person, ...WITHDRAW_REASONS.guide, ...WITHDRAW_REASONS.both] as const

/** The provider has it and owes an answer. */
export const ASKED = ['sent', 'received', 'intake-planned'] as const
/** The provider said yes and it is not over. */
export const GOING = ['accepted', 'waiting-for-start', 'running', 'on-hold'] as const
/** It led nowhere, and the guide looks on. */
const SEEK_ON = ['declined', 'expired', 'returned'] as const

/** Days after the last day to answer within which who said yes agrees a first day: what waits longer is asked after (`plans.clock_on`). policy: D6 */
export const START_WITHIN_DAYS = 28

interface Transition {
  from: ReferralState | 'new'
  to: ReferralState
  by: readonly Who[]
  reasons: readonly string[]
  /** How long the state that is left may last. */
  within?: string
}

/** The clocks of the states, as the docs draw them; `clocks/` says when they come near or have passed. */
const CLOCKS: Partial<Record<ReferralState, string>> = {
  draft: 'sixty days untouched',
  sent: 'the working days its service names',
  received: 'the working days its service names',
  'intake-planned': 'five working days after the first talk',
  accepted: 'the day it begins, else four weeks',
  'waiting-for-start': 'the day of the decision',
  running: 'the day it ends',
  'on-hold': 'the day until which it stands still, half a year at most',
}

const WISHES = Object.values(WITHDRAW_REASONS).flat()

/** Whatever the provider owes an answer to can get any answer. */
const answers = ASKED.flatMap((from): Transition[] => [
  { from, to: 'intake-planned', by: ['provider'], reasons: [] },
  { from, to: 'accepted', by: ['provider'], reasons: [] },
  { from, to: 'waiting-for-start', by: ['provider'], reasons: [] },
  { from, to: 'declined', by: ['provider'], reasons: DECLINE_REASONS },
  { from, to: 'expired', by: ['system'], reasons: ['not-in-time'] },
  { from, to: 'withdrawn', by: ['guide', 'person', 'system'], reasons: WISHES },
])

/** Every step a referral can take and who takes it. */
const ways: readonly Transition[] = [
  { from: 'new', to: 'draft', by: ['guide'], reasons: [] },
  { from: 'draft', to: 'announced', by: ['guide'], reasons: [] },
  { from: 'draft', to: 'sent', by: ['guide'], reasons: [] },
  { from: 'draft', to: 'thrown-away', by: ['guide', 'system'], reasons: [] },
  { from: 'announced', to: 'sent', by: ['guide', 'system'], reasons: ['condition-met'] },
  { from: 'announced', to: 'withdrawn', by: ['guide', 'person', 'system'], reasons: WISHES },
  // At a time that the provider offers itself: booked with the referral, or moved.
  { from: 'sent', to: 'intake-planned', by: ['guide'], reasons: [] },
  { from: 'intake-planned', to: 'intake-planned', by: ['guide', 'person'], reasons: [] },
  { from: 'sent', to: 'received', by: ['provider'], reasons: [] },
  ...answers,
  { from: 'waiting-for-start', to: 'accepted', by: ['system', 'guide'], reasons: ['condition-met'] },
  { from: 'waiting-for-start', to: 'withdrawn', by: ['guide', 'person', 'system'], reasons: WISHES },
  { from: 'waiting-for-start', to: 'returned', by: ['provider'], reasons: RETURN_REASONS },
  { from: 'accepted', to: 'running', by: ['provider'], reasons: [] },
  { from: 'accepted', to: 'withdrawn', by: ['guide', 'person'], reasons: WISHES },
  { from: 'accepted', to: 'returned', by: ['provider'], reasons: RETURN_REASONS },
  { from: 'running', to: 'on-hold', by: ['provider', 'guide'], reasons: HOLD_REASONS },
  { from: 'running', to: 'ended', by: ['provider'], reasons: ALL_STOP_REASONS },
  { from: 'running', to: 'returned', by: ['provider'], reasons: RETURN_REASONS },
  { from: 'running', to: 'withdrawn', by: ['guide', 'person'], reasons: WISHES },
  { from: 'on-hold', to: 'running', by: ['provider', 'guide'], reasons: ['goes-on'] },
  { from: 'on-hold', to: 'ended', by: ['provider'], reasons: ALL_STOP_REASONS },
  { from: 'on-hold', to: 'returned', by: ['provider'], reasons: RETURN_REASONS },
  { from: 'on-hold', to: 'withdrawn', by: ['guide', 'person'], reasons: WISHES },
]

/** The same with the clock of the state that is left. The docs draw this table. policy: D6, D9 */
export const transitions: readonly Transition[] = ways.map((way) => {
  const within = way.from === 'new' ? undefined : CLOCKS[way.from]
  return { ...way, ...(within !== undefined && { within }) }
})

/** May this side take a referral from one state to another? */
export function mayGo(from: ReferralState | 'new', to: ReferralState, by: Who): boolean {
  return transitions.some((step) => step.from === from && step.to === to && step.by.includes(by))
}

/** May this reason be given for it? Where reasons are known one of them must be; an end as agreed has none. */
export function isReason(from: ReferralState | 'new', to: ReferralState, reason: string | null): boolean {
  const reasons = transitions.find((step) => step.from === from && step.to === to)?.reasons ?? []
  return reason === null ? reasons.length === 0 || to === 'ended' || to === 'sent' : reasons.includes(reason)
}

/** True while a referral still leads somewhere. */
export function isOpen(state: string): boolean {
  return transitions.some((step) => step.from === state)
}

/** The provider owes an answer. */
export function isAsked(state: string): boolean {
  return (ASKED as readonly string[]).includes(state)
}

/** The provider said yes and it is not over. */
export function isGoing(state: string): boolean {
  return (GOING as readonly string[]).includes(state)
}

/** It led nowhere: the guide looks on. */
export function leadsNowhere(state: string): state is (typeof SEEK_ON)[number] {
  return (SEEK_ON as readonly string[]).includes(state)
}
