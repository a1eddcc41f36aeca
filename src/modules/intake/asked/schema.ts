import { z } from '@hono/zod-openapi'

export const Answer = z.object({ answer: z.enum(['yes', 'no']) })

/** What a person reads out, so that a guide can record the yes. */
export const AgreeAtDesk = z.object({
  reference: z.string().trim().min(6).max(20).meta({ autocomplete: 'off' }),
  lastName: z.string().trim().min(1).max(90).meta({ autocomplete: 'off' }),
})
