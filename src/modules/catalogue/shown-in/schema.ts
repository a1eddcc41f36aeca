import { z } from '@hono/zod-openapi'

export const AskedId = z.object({ id: z.uuid() })
export const DecideShown = z.object({
  shows: z.enum(['shown', 'refused']).meta({ input: 'radio' }),
  reason: z.string().trim().max(400).optional().meta({ input: 'textarea' }),
})
