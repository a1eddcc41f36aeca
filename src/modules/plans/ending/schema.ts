import { z } from '@hono/zod-openapi'

/** Why a plan ends; to another region it ends with a move, which has its own form. */
export const PLAN_ENDS = [
  'goal-reached',
  'found-work',
  'learning',
  'helped',
  'other-organisation',
  'asked-by-person',
  'no-contact',
  'not-feasible',
] as const
export const GOAL_OUTCOMES = ['achieved', 'partly', 'not'] as const
export const REOPENED = ['came-back', 'work-ended', 'new-question', 'by-mistake'] as const

export const EndPlan = z.object({
  endReason: z.enum(PLAN_ENDS).meta({ input: 'select' }),
  endOutcome: z.enum(GOAL_OUTCOMES).meta({ input: 'radio' }),
  whatNow: z.string().trim().min(3).max(600).meta({ input: 'textarea', rows: 4, aboutPerson: true }),
  /** Per open step `<id>:done`, `:dropped`, `:person` or `:<organisation>`. */
  decideSteps: z.array(z.string().max(80)),
})
export type EndPlanInput = z.output<typeof EndPlan>
export const ReopenPlan = z.object({ reopenedBecause: z.enum(REOPENED).meta({ input: 'radio' }) })
