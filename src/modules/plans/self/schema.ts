import { z } from '@hono/zod-openapi'

export const SelfQuery = z.object({ dienst: z.uuid().optional().catch(undefined) })
/** Somebody signs up for a service, in own words. */
export const SelfRefer = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  serviceId: z.uuid().meta({ input: 'hidden' }),
  selfWords: z.string().trim().min(3).max(400).meta({ input: 'textarea', rows: 3, aboutPerson: true }),
})
/** Somebody goes on alone, and wants a step not to forget it. */
export const ArrangeAlone = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  serviceId: z.uuid().meta({ input: 'hidden' }),
  selfBy: z.iso.date(),
})
