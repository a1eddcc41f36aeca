import { z } from '@hono/zod-openapi'
import { KINDS } from '../schema.ts'

const line = (max: number, min: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^<>{}]*$/)

export const NewMissing = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  helpName: line(120, 3),
  helpKind: z.enum(KINDS).meta({ input: 'select' }),
  offeredBy: line(200, 2),
  reach: line(300, 5),
  helpPlace: line(80, 2).optional(),
  helpFor: line(300, 3).optional(),
  discreetHelp: z.boolean().optional(),
})
export const RefuseMissing = z.object({ reason: z.string().trim().min(3).max(400).meta({ input: 'textarea' }) })
/** It is in the catalogue already: which offer, found by search. */
export const TieMissing = z.object({ serviceId: z.uuid().meta({ input: 'hidden' }) })

const REGION_KINDS = KINDS.filter((kind) => kind !== 'instrument')
/** What a region says of an offer it keeps itself, where no provider does: the short form. policy: D4 */
export const ShortOffer = z.object({
  name: line(120, 3),
  kind: z.enum(REGION_KINDS).meta({ input: 'select' }),
  freeHelp: z.boolean().optional(),
  aim: z.string().trim().min(5).max(600).meta({ input: 'textarea' }),
  forWhom: line(300, 3).optional(),
  howToApply: line(300, 5),
  contactPhone: line(30, 6).optional().meta({ input: 'tel' }),
  contactEmail: z.email().max(254).optional(),
  place: line(80, 2).optional(),
})
/** The same, of what was reported: of an organisation that is known, or of one that is entered with it. */
export const CompleteMissing = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  organisation: z.uuid().optional().meta({ input: 'select' }),
  offeredBy: line(200, 2).optional(),
  ...ShortOffer.shape,
})
export const MissingSearch = z.object({ zoek: z.string().trim().max(100).optional().catch(undefined) })
export const MissingId = z.object({ id: z.uuid() })
/** The kind of a white spot somebody came from. */
export const MissingKind = z.object({ soort: z.enum(KINDS).optional().catch(undefined) })
