import { z } from '@hono/zod-openapi'
import { RHYTHMS, WAYS } from './rules.ts'

const way = z.enum(WAYS).meta({ input: 'radio' })
/** Per kind of news how somebody hears of it, and how often the rest comes. */
export const Notices = z.object({
  rhythm: z.enum(RHYTHMS).meta({ input: 'radio' }),
  received: way,
  task: way,
  due: way,
  withdrawn: way,
  proposal: way,
  answer: way,
  report: way,
  note: way,
  sharing: way,
})
/** Of a coordinator. */
export const RegionNotices = z.object({ rhythm: Notices.shape.rhythm, missed: way })
/** Of a person: what was changed in the plan is never told one by one. */
export const OwnNotices = z.object({
  ownRhythm: z.enum(RHYTHMS).meta({ input: 'radio' }),
  plan: z.enum(['digest', 'off']).meta({ input: 'radio' }),
  ownNote: way,
})
export const Saved = z.object({ bewaard: z.string().max(5).optional() })
