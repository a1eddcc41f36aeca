import type { z } from 'zod'
import type { NewProposal } from './schema.ts'

export type ProposalState = 'open' | 'approved' | 'rejected' | 'withdrawn' | 'replaced'
type Who = 'guide' | 'provider'

/** Every step a proposal can take and who takes it. policy: D6 */
export const proposalTransitions: readonly { from: ProposalState | 'new'; to: ProposalState; by: readonly Who[] }[] = [
  { from: 'new', to: 'open', by: ['provider'] },
  { from: 'open', to: 'approved', by: ['guide'] },
  { from: 'open', to: 'rejected', by: ['guide'] },
  { from: 'open', to: 'withdrawn', by: ['provider'] },
  { from: 'open', to: 'replaced', by: ['provider'] },
]

/** May this side take a proposal there? */
export function mayBecome(from: string, to: ProposalState, by: Who): boolean {
  return proposalTransitions.some((step) => step.from === from && step.to === to && step.by.includes(by))
}

/** Working days within which the regular contact decides. */
export const DECIDE_DAYS = 5

interface Now {
  startsOn: string | null
  endsOn: string | null
  hoursPerWeek: number | null
}
type Problem = { field: keyof z.output<typeof NewProposal>; code: string }

/** Why a proposal cannot be made like this; null when it can. It must change something, and end after it begins. */
export function proposalProblem(input: z.output<typeof NewProposal>, now: Now, today: string): Problem | null {
  const { proposalKind: kind, newStartOn, newEndOn, newHours } = input
  if (kind === 'stop') return input.stopReason === undefined ? { field: 'stopReason', code: 'whyStopped' } : null
  if (kind === 'intensity') {
    if (newHours === undefined) return { field: 'newHours', code: 'hoursNeeded' }
    return newHours === now.hoursPerWeek ? { field: 'newHours', code: 'nothingNew' } : null
  }
  if (kind === 'extend' && newEndOn === undefined) return { field: 'newEndOn', code: 'endNeeded' }
  if (newStartOn === undefined && newEndOn === undefined) return { field: 'newEndOn', code: 'dateNeeded' }
  if (newEndOn !== undefined && newEndOn <= today) return { field: 'newEndOn', code: 'duePast' }
  if (kind === 'extend' && now.endsOn !== null && newEndOn! <= now.endsOn) return { field: 'newEndOn', code: 'notLonger' }
  const start = newStartOn ?? now.startsOn
  if (start !== null && newEndOn !== undefined && newEndOn <= start) return { field: 'newEndOn', code: 'endsBeforeStart' }
  return newEndOn === (now.endsOn ?? undefined) && newStartOn === (now.startsOn ?? undefined)
    ? { field: 'newEndOn', code: 'nothingNew' }
    : null
}
