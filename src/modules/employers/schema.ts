import { z } from '@hono/zod-openapi'
import { RegionCode } from '../regions/index.ts'

export const QUESTION_KINDS = ['staff', 'schooling', 'subsidy', 'redundancy', 'other'] as const

/** A question of an employer to the counter of a region. policy: B9, C10 */
export const AskQuestion = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  regionCode: RegionCode.meta({ input: 'select' }),
  kind: z.enum(QUESTION_KINDS).meta({ input: 'radio' }),
  asked: z.string().trim().min(3).max(1000).meta({ input: 'textarea' }),
})
export const QuestionId = z.object({ id: z.uuid() })
export const AnswerQuestion = z.object({ answer: z.string().trim().min(3).max(2000).meta({ input: 'textarea' }) })
