import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'
import { name, OwnBooking, RegionSlug, visitorFields } from '../schema.ts'

export const VideoUrl = z
  .url({ protocol: /^https$/ })
  .max(300)
  .optional()

/** A meeting for several people. */
export const NewSession = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  place: z.uuid().meta({ input: 'select' }),
  title: name(120).min(3),
  about: z.string().min(3).max(1000).meta({ input: 'textarea' }),
  forWhom: name(300).min(3),
  bring: name(300).optional(),
  onDate: z.iso.date().meta({ input: 'date' }),
  atTime: timeOfDay,
  minutes: z.number().int().min(15).max(480),
  capacity: z.number().int().min(1).max(200),
  groupChannel: z.enum(['counter', 'video']).meta({ input: 'radio' }),
  videoUrl: VideoUrl,
  openTo: z.enum(['everybody', 'by-guide']).meta({ input: 'radio' }),
})
export type NewSession = z.output<typeof NewSession>

export const SessionId = z.object({ sessionId: z.uuid() })
export const SessionInRegion = SessionId.extend(RegionSlug.shape)
const id = { id: z.uuid().meta({ input: 'hidden' }) }
const reminder = { reminder: OwnBooking.shape.reminder }

/** Joining without a file: the least there can be. policy: A7 */
export const Joining = z.object({ ...id, ...visitorFields, ...reminder })
export type Joining = z.output<typeof Joining>
export const OwnJoining = z.object({ ...id, ...reminder })
export const Room = z.object({ capacity: z.number().int().min(1).max(200) })
