import { z } from '@hono/zod-openapi'

export const ITEM_KINDS = ['goal', 'step', 'referral'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** One part of a plan and one organisation. */
export const SharedItem = z.object({
  itemKind: z.enum(ITEM_KINDS).meta({ input: 'hidden' }),
  itemId: z.uuid().meta({ input: 'hidden' }),
  organisationId: z.uuid().meta({ input: 'select' }),
})
/** One conversation and one organisation that reads it. */
export const KeptConversation = z.object({
  contactId: z.uuid().meta({ input: 'hidden' }),
  organisationId: z.uuid().meta({ input: 'hidden' }),
})
/** What was done just now, told above the list. */
export const JustDone = z.object({ klaar: z.enum(['gestopt', 'gedeeld']).optional().catch(undefined) })
