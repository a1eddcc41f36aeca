import { z } from '@hono/zod-openapi'

const words = z.string().trim().min(3).max(600).meta({ input: 'textarea', rows: 4, aboutPerson: true })

/** Somebody else is asked to be the regular contact, with what they need to know. */
export const AskLead = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  newLead: z.uuid().meta({ input: 'select' }),
  agreedSoFar: words,
  stillOpen: words,
  watchFor: words.optional(),
})
export type AskLeadInput = z.output<typeof AskLead>

export const STATUTORY = ['none', 'piaw', 'pva', 'other', 'unknown'] as const
/** Asked first: whether UWV or a municipality already knows this person, and which plan by law there is. policy: E1 */
export const AskedFirst = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  knownContact: z.enum(['yes', 'no', 'unknown']).meta({ input: 'radio' }),
  contactOrganisation: z.uuid().optional().meta({ input: 'select' }),
  contactWorker: z.uuid().optional().meta({ input: 'select' }),
  contactName: z.string().trim().max(120).optional().meta({ autocomplete: 'off' }),
  statutoryPlan: z.enum(STATUTORY).meta({ input: 'select' }),
})
export type AskedFirstInput = z.output<typeof AskedFirst>
