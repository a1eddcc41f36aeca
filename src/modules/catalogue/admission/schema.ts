import { z } from '@hono/zod-openapi'

export const AdmissionId = z.object({ id: z.uuid() })
export const DecideAdmission = z.object({
  admits: z.enum(['admitted', 'refused']).meta({ input: 'radio' }),
  reason: z.string().trim().max(400).optional().meta({ input: 'textarea' }),
})
/** Which desk looks along: another region, or NL for the national one. */
export const AskDesk = z.object({
  desk: z
    .string()
    .regex(/^(AM\d\d|NL)$/)
    .meta({ input: 'select' }),
})
