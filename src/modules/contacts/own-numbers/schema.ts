import { z } from '@hono/zod-openapi'

export const OWN_NUMBER_KINDS = ['handover', 'contact', 'task'] as const
export type OwnNumberKind = (typeof OWN_NUMBER_KINDS)[number]

/** The number of a case in the own system of an organisation. */
export const ownCaseNumber = z
  .string()
  .trim()
  .max(60)
  .regex(/[A-Za-z0-9]/)

export const NumberParams = z.object({ kind: z.enum(OWN_NUMBER_KINDS), record: z.uuid() })
export const NoteNumber = z.object({
  personId: z.uuid().meta({ input: 'hidden' }),
  /** Empty takes it away. */
  ownCaseNumber: ownCaseNumber.optional().meta({ autocomplete: 'off' }),
})
export const NumberSearch = z.object({ nummer: z.string().trim().max(60).optional().catch(undefined) })
