import { workingDaysAfter } from '../../platform/working-days.ts'

/** Where a pass leaves a handover: with the person for a yes, with an organisation, back with the sender by name, with the coordinator. */
export type Leaves = 'asked' | 'waiting' | 'returned' | 'escalated'

export interface Pass {
  from: string
  to: string
  because: string
}

/** A handover lies with one organisation at a time: its last receiver. policy: A6 */
export function holderOf(passes: readonly Pass[]): string {
  const last = passes.at(-1)
  if (!last) throw new Error('a handover without a pass has no holder')
  return last.to
}

/** Where a returned handover goes: the next organisation in line that has not had it yet, up to `most`, else the coordinator (null). policy: A6 */
export function nextInLine(candidates: readonly string[], passes: readonly Pass[], most: number): string | null {
  const had = new Set(passes.filter((pass) => pass.because !== 'asked').map((pass) => pass.to))
  return had.size >= most ? null : (candidates.find((candidate) => !had.has(candidate)) ?? null)
}

/** The state as the facts say it: where the last pass left it, and what happened since. Nothing but this may stand in the row. */
export function stateFrom(
  leaves: Leaves,
  since: readonly string[],
): 'asked' | 'waiting' | 'returned' | 'accepted' | 'escalated' | 'closed' {
  if (since.some((kind) => ['closed', 'refused', 'unanswered'].includes(kind))) return 'closed'
  return since.includes('accepted') ? 'accepted' : leaves
}

/** True of a question that somebody left on the site: nobody handed it over, its first pass goes nowhere. */
export function isLeftByPerson(passes: readonly Pass[], reason: string): boolean {
  const [first] = passes
  return first !== undefined && first.from === first.to && first.because === 'made' && reason === 'asked-by-person'
}

/**
 * Must the person say yes before anything goes from this sender to another organisation? Those with a public task hand over on that task:
 * which they are, the profile says. policy: A6, L2. Source: art. 6 AVG.
 */
export function asksFirst(senderTypes: readonly string[], publicBodies: readonly string[]): boolean {
  return !senderTypes.some((type) => publicBodies.includes(type))
}

/** True when every pass starts where the one before ended: one holder at any time, no gaps. */
export function isUnbroken(passes: readonly Pass[]): boolean {
  return passes.every((pass, index) => index === 0 || pass.from === passes[index - 1]!.to)
}

/** The last day to accept: two working days, or the next one when it is urgent. policy: A6, A14 */
export function acceptBy(today: string, urgent: boolean): string {
  return workingDaysAfter(today, urgent ? 1 : 2)
}

/** Working days in which the person can say yes to a private sender. */
const ASK_DAYS = 10

/** The last day on which the person can say yes. */
export function askedUntil(today: string): string {
  return workingDaysAfter(today, ASK_DAYS)
}

/** The last day on which a guide takes up what a system of the organisation accepted. policy: L1 */
export function pickUpBy(today: string, urgent: boolean): string {
  return workingDaysAfter(today, urgent ? 1 : 2)
}

/** Every step a handover can take, by whom. The docs draw this table. */
export const transitions = [
  {
    from: 'new',
    to: 'waiting',
    by: ['partner', 'guide', 'api'],
    reasons: ['wrong-door', 'other-expertise', 'moved-region', 'asked-by-person'],
  },
  { from: 'new', to: 'asked', by: ['partner', 'api'], reasons: ['wrong-door', 'other-expertise', 'moved-region', 'asked-by-person'] },
  { from: 'asked', to: 'waiting', by: ['person', 'guide'], reasons: ['agreed'] },
  { from: 'asked', to: 'closed', by: ['person', 'system'], reasons: ['refused', 'unanswered'] },
  { from: 'waiting', to: 'accepted', by: ['guide', 'api'], reasons: [] },
  {
    from: 'waiting',
    to: 'waiting',
    by: ['guide', 'api', 'system'],
    reasons: ['not-ours', 'cannot-reach', 'other-help-runs', 'other', 'not-accepted'],
  },
  {
    from: 'waiting',
    to: 'escalated',
    by: ['system', 'guide', 'api'],
    reasons: ['not-accepted', 'not-ours', 'cannot-reach', 'other-help-runs', 'other'],
  },
  {
    from: 'waiting',
    to: 'returned',
    by: ['system', 'guide'],
    reasons: ['not-accepted', 'not-ours', 'cannot-reach', 'other-help-runs', 'other'],
  },
  { from: 'waiting', to: 'closed', by: ['system'], reasons: [] },
  { from: 'returned', to: 'waiting', by: ['partner', 'guide'], reasons: ['named'] },
  { from: 'returned', to: 'escalated', by: ['system'], reasons: ['not-named'] },
  { from: 'accepted', to: 'escalated', by: ['system'], reasons: ['not-picked-up'] },
  { from: 'accepted', to: 'closed', by: ['guide', 'partner', 'person'], reasons: [] },
  { from: 'escalated', to: 'waiting', by: ['coordinator'], reasons: ['reassigned', 'named'] },
] as const

/** May this role take a handover from one state to another? */
export function mayGo(from: string, to: string, roles: readonly string[]): boolean {
  return transitions.some((step) => step.from === from && step.to === to && step.by.some((role) => roles.includes(role)))
}
