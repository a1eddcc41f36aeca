import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'
import { CHANNELS } from '../schema.ts'
import { VideoUrl } from '../groups/schema.ts'

/** Whose hours: a guide's account, or a place. */
const of = z.uuid().meta({ input: 'hidden' })
/** Of one kind, where it differs from the others. */
const ownLength = z.number().int().min(10).max(240).optional()
const offer = {
  place: z.uuid().meta({ input: 'select' }),
  fromTime: timeOfDay,
  untilTime: timeOfDay,
  kinds: z.array(z.enum(CHANNELS)).min(1).meta({ input: 'checkboxes', either: true }),
  minutes: z.number().int().min(10).max(240),
  minutesPhone: ownLength,
  minutesVideo: ownLength,
  minutesOutside: ownLength,
  capacity: z.number().int().min(1).max(50),
  videoUrl: VideoUrl,
}

/** A stretch of every week. */
export const WeekForm = z.object({ of, weekday: z.enum(['1', '2', '3', '4', '5', '6', '7']).meta({ input: 'select' }), ...offer })
export type WeekForm = z.output<typeof WeekForm>
/** Hours beside the week, on one day. */
export const ExtraForm = z.object({ of, onDate: z.iso.date().meta({ input: 'date' }), ...offer })
export type ExtraForm = z.output<typeof ExtraForm>
/** Days or hours on which nobody is received. Why is not asked. */
export const AwayForm = z.object({
  of,
  fromOn: z.iso.date().meta({ input: 'date' }),
  lastOn: z.iso.date().meta({ input: 'date' }),
  awayFrom: timeOfDay.optional(),
  awayUntil: timeOfDay.optional(),
})
export type AwayForm = z.output<typeof AwayForm>
export const Of = z.object({ van: z.uuid().optional() })
export const KeptId = z.object({ keptId: z.uuid() })
export const OfForm = z.object({ of })
/** Whether a guide is named to who comes. */
export const NamedForm = z.object({ named: z.boolean() })
