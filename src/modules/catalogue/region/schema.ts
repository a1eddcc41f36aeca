import { z } from '@hono/zod-openapi'

export const ChangeId = z.object({ id: z.uuid() })
export const Decide = z.object({
  decision: z.enum(['approve', 'reject']).meta({ input: 'radio' }),
  reason: z.string().max(600).optional().meta({ input: 'textarea' }),
})
