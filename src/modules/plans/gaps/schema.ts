import { z } from '@hono/zod-openapi'
import { NEEDS } from '../unmet/schema.ts'

export const GAP_STATES = ['open', 'agreed', 'doing', 'solved', 'not-now'] as const
/** It still asks for something. */
export const OPEN_GAPS: readonly string[] = ['open', 'agreed', 'doing']

const about = {
  gapWords: z.string().trim().min(5).max(200),
  need: z.enum(NEEDS).meta({ input: 'select' }),
  /** The whole region when left out. */
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .meta({ input: 'select' }),
}
const how = {
  takenUpBy: z.uuid().meta({ input: 'select' }),
  measure: z.string().trim().max(600).optional().meta({ input: 'textarea', rows: 3 }),
  reviewOn: z.iso.date(),
}
export const NewGap = z.object({ id: z.uuid().meta({ input: 'hidden' }), ...about, ...how })
export const ChangeGap = z.object({
  version: z.number().int().min(0).meta({ input: 'hidden' }),
  gapState: z.enum(GAP_STATES).meta({ input: 'radio' }),
  ...how,
  said: z.string().trim().max(400).optional().meta({ input: 'textarea', rows: 2 }),
})
export const GapParams = z.object({ gapId: z.uuid() })
/** What was counted, taken over into a new one. */
export const GapFrom = z.object({
  behoefte: z.enum(NEEDS).optional().catch(undefined),
  gemeente: z.string().max(6).optional().catch(undefined),
})
