/** Where a region stands: not open yet, practising with invented people, or open. */
export const STAGES = ['closed', 'practice', 'open'] as const
export type Stage = (typeof STAGES)[number]

/** What can happen to it. */
export const STAGE_FACTS = ['practice', 'practice-ended', 'opened', 'closed'] as const
export type StageFact = (typeof STAGE_FACTS)[number]

/** From where a fact leads where. A region that practises ends that first, so that nothing invented stays. policy: K6 */
export const stageSteps: Record<StageFact, { from: Stage; to: Stage }> = {
  practice: { from: 'closed', to: 'practice' },
  'practice-ended': { from: 'practice', to: 'closed' },
  opened: { from: 'closed', to: 'open' },
  closed: { from: 'open', to: 'closed' },
}

/** The stage after the newest fact; without one a region is not open yet. */
export function stageAfter(newest: StageFact | null): Stage {
  return newest === null ? 'closed' : stageSteps[newest].to
}
