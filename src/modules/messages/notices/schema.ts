import { z } from '@hono/zod-openapi'
import { RHYTHMS, WAYS } from './rules.ts'

const way = z.enum(WAYS).meta({ input: 'radio' })
/** Per kind of news how somebody hears of it, and how often the rest comes. */
export const Notices = z.object({
  rhythm: z.enum(RHYTHMS).meta({ input: 'radio' }),
  received: way,
  due: way,
  withdrawn: way,
  answer: way,
  note: way,
  sharing: way,
})
export const Saved = z.object({ bewaard: z.string().max(5).optional() })
