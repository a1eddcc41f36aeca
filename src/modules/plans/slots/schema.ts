import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'

/** For how many weeks the same time is offered at most. */
export const MOST_WEEKS = 12

/** A time at which somebody can come for a first talk. */
export const OfferSlot = z.object({
  slotOn: z.iso.date(),
  slotAt: timeOfDay,
  slotPlace: z.string().trim().min(3).max(160),
  slotService: z.uuid().optional().meta({ input: 'select' }),
  weeks: z.number().int().min(1).max(MOST_WEEKS),
})
export const TakeSlot = z.object({ slot: z.uuid().meta({ input: 'radio' }) })
