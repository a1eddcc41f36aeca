import { z } from '@hono/zod-openapi'

/** A mail address or the number of a file. */
export const NewLink = z.object({ who: z.string().max(254).meta({ autocomplete: 'email' }), bySms: z.boolean() })
