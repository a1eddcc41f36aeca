import { workingDaysAfter } from '../../platform/working-days.ts'

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

/** Where a returned handover goes: the next organisation in line that has not had it yet, else the coordinator (null). policy: A6 */
export function nextInLine(candidates: readonly string[], passes: readonly Pass[]): string | null {
  const had = new Set(passes.map((pass) => pass.to))
  return candidates.find((candidate) => !had.has(candidate)) ?? null
}

/** True when every pass starts where the one before ended: one holder at any time, no gaps. */
export function isUnbroken(passes: readonly Pass[]): boolean {
  return passes.every((pass, index) => index === 0 || pass.from === passes[index - 1]!.to)
}

/** The last day to accept: two working days, or the next one when it is urgent. policy: A6, A14 */
export function acceptBy(today: string, urgent: boolean): string {
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
  { from: 'waiting', to: 'accepted', by: ['guide', 'api'], reasons: [] },
  { from: 'waiting', to: 'waiting', by: ['guide', 'api'], reasons: ['not-ours', 'cannot-reach', 'other-help-runs', 'other'] },
  { from: 'waiting', to: 'escalated', by: ['system', 'guide'], reasons: ['not-accepted', 'not-ours'] },
  { from: 'accepted', to: 'closed', by: ['guide', 'partner', 'person'], reasons: [] },
  { from: 'escalated', to: 'waiting', by: ['coordinator'], reasons: ['reassigned'] },
] as const

/** May this role take a handover from one state to another? */
export function mayGo(from: string, to: string, roles: readonly string[]): boolean {
  return transitions.some((step) => step.from === from && step.to === to && step.by.some((role) => roles.includes(role)))
}
