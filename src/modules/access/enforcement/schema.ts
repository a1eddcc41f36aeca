import { z } from '@hono/zod-openapi'

/** A request for data of the counter, as a worker tells it: who asks, what for, about whom. Nobody is named. */
export const AskData = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  asker: z.string().trim().min(2).max(120),
  dataFor: z.enum(['help', 'figures', 'enforcement']).meta({ input: 'radio' }),
  dataAbout: z.enum(['one-person', 'several', 'file']).meta({ input: 'radio' }),
})
export const AskedData = z.object({ antwoord: z.enum(['help', 'figures', 'enforcement']).optional().catch(undefined) })
