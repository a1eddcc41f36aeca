import { z } from '@hono/zod-openapi'

export const PLAN_ANSWERS = ['agreed', 'part-not'] as const
export const ANSWERED_HOW = ['desk', 'phone', 'paper'] as const
const words = z.string().trim().max(400).optional().meta({ input: 'textarea', rows: 3, aboutPerson: true })

/** What a person says to the plan they read; at a desk also how they said it. */
export const AnswerPlan = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  version: z.coerce.number().int().min(1).meta({ input: 'hidden' }),
  planAnswer: z.enum(PLAN_ANSWERS).meta({ input: 'radio' }),
  /** `goal` or the id of a step. */
  aboutPart: z
    .union([z.literal('goal'), z.uuid()])
    .optional()
    .meta({ input: 'select' }),
  answerWords: words,
})
export const AnswerPlanAtDesk = AnswerPlan.extend({ answeredHow: z.enum(ANSWERED_HOW).meta({ input: 'radio' }) })
export type PlanAnswer = z.output<typeof AnswerPlan> & { answeredHow?: (typeof ANSWERED_HOW)[number] }

/** A yes that is taken back, at once. */
export const TakeBack = z.object({ id: z.uuid().meta({ input: 'hidden' }) })
export const ChangeGoal = z.object({
  /** The version the writer read: of two who change it at once one is told. */
  version: z.coerce.number().int().min(1).meta({ input: 'hidden' }),
  goal: z.string().trim().min(3).max(400).meta({ input: 'textarea', aboutPerson: true }),
  whyGoal: z.string().trim().min(3).max(400).meta({ input: 'textarea', rows: 3, aboutPerson: true }),
})
