import { z } from '@hono/zod-openapi'

export const FACTS = ['name', 'price', 'quality', 'content', 'duration', 'waiting', 'contact', 'place', 'other'] as const

export const AskCorrection = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  fact: z.enum(FACTS).meta({ input: 'select' }),
  wrong: z.string().trim().min(5).max(600).meta({ input: 'textarea' }),
  tellAt: z.email().max(254).optional(),
})
export const AnswerCorrection = z.object({
  outcome: z.enum(['changed', 'stays']).meta({ input: 'radio' }),
  answer: z.string().trim().min(2).max(600).meta({ input: 'textarea' }),
})
export const CorrectionId = z.object({ id: z.uuid() })
export const AskedFact = z.object({ veld: z.enum(FACTS).optional().catch(undefined) })
