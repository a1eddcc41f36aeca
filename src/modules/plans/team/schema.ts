import { z } from '@hono/zod-openapi'

/** A colleague is away, and who looks after what they took up until then. */
export const NewAbsence = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  awayAccount: z.uuid().meta({ input: 'select' }),
  standInAccount: z.uuid().meta({ input: 'select' }),
  awayUntil: z.iso.date(),
})
