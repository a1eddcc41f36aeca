import { z } from '@hono/zod-openapi'

/** Another location of the same provider. */
export const MoveTo = z.object({ locationId: z.uuid().meta({ input: 'select' }) })
/** Only what goes to one location. */
export const WhereQuery = z.object({ locatie: z.uuid().optional().catch(undefined) })
