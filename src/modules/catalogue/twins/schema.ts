import { z } from '@hono/zod-openapi'

export const TwinId = z.object({ id: z.uuid() })

/** Which of two is meant: the first or the second on the page. */
const side = z.enum(['one', 'other'])
/** The parts of a service and of an organisation, each with the entry that is right in it. */
const parts = {
  partName: side.optional(),
  partContent: side.optional(),
  partPrice: side.optional(),
  partQuality: z.enum(['stays', 'both']).optional(),
  partArea: z.enum(['stays', 'both']).optional(),
  partPlaces: side.optional(),
  partCapacity: side.optional(),
  partContact: side.optional(),
}

/** Which entry stays, and of which the parts are. A part that is not named is of the one that stays. */
export const Merge = z.object({ stays: side, ...parts })
export type MergeInput = z.output<typeof Merge>

/** Looked over before it is done; or gone back to. */
export const LookOver = Merge.extend({ step: z.enum(['choose']).optional() })

export const Apart = z.object({ because: z.string().trim().min(3).max(600).meta({ input: 'textarea' }) })

export const TwinQuery = z.object({
  soort: z.enum(['diensten', 'organisaties']).default('diensten').catch('diensten'),
  stand: z.enum(['open', 'besloten']).default('open').catch('open'),
  vanaf: z.string().max(300).optional().catch(undefined),
})
