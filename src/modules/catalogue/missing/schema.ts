import { z } from '@hono/zod-openapi'
import { KINDS } from '../schema.ts'

const line = (max: number, min: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^<>{}]*$/)

export const NewMissing = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  helpName: line(120, 3),
  helpKind: z.enum(KINDS).meta({ input: 'select' }),
  offeredBy: line(200, 2),
  reach: line(300, 5),
})
export const DecideMissing = z.object({
  outcome: z.enum(['added', 'refused']).meta({ input: 'radio' }),
  offer: z.string().trim().max(300).optional(),
  reason: z.string().max(400).optional().meta({ input: 'textarea' }),
})
export const MissingId = z.object({ id: z.uuid() })
/** The kind of a white spot somebody came from. */
export const MissingKind = z.object({ soort: z.enum(KINDS).optional().catch(undefined) })
