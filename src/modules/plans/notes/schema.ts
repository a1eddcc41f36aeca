import { z } from '@hono/zod-openapi'

/** What a part is called in an address. */
export const PARTS = { stap: 'step', doorverwijzing: 'referral' } as const
const Part = z.enum(['stap', 'doorverwijzing'])

export const MyPart = z.object({ soort: Part, id: z.uuid() })
export const PartOfFile = z.object({ personId: z.uuid(), soort: Part, id: z.uuid() })
export const NewNote = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  note: z.string().trim().min(1).max(1000).meta({ input: 'textarea', aboutPerson: true }),
})
export const Mute = z.object({ stil: z.enum(['ja', 'nee']).meta({ input: 'hidden' }) })
/** The newest message that was on the page. */
export const ReadUntil = z.object({ note: z.uuid().meta({ input: 'hidden' }) })
