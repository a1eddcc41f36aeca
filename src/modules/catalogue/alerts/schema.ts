import { z } from '@hono/zod-openapi'

export const RHYTHMS = ['daily', 'weekly'] as const
export type Rhythm = (typeof RHYTHMS)[number]

const rhythm = z.enum(RHYTHMS).meta({ input: 'radio' })

export const SaveSearch = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  /** What is looked for, as it stands in the address of the list. */
  search: z.string().max(600).optional().meta({ input: 'hidden' }),
  email: z.email().max(254).meta({ autocomplete: 'email' }),
  rhythm,
})
export const SetRhythm = z.object({ rhythm })
export const SearchToken = z.object({ token: z.string().regex(/^[\w-]{22}$/) })
