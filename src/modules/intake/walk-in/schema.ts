import { z } from '@hono/zod-openapi'
import { QUESTION_KINDS } from '../../policy/index.ts'

/** Languages a visitor can be helped in; the pages themselves are in fewer. */
export const SPOKEN = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'fa', 'ti', 'fr', 'es', 'other'] as const
export const SENT_BY = ['self', 'municipality', 'uwv', 'employer', 'school', 'care', 'acquaintance', 'other'] as const
/** What came of a visit: the outcomes of a conversation that a visit can have. policy: C1 */
export const VISIT_OUTCOMES = ['information', 'advice', 'referral', 'none'] as const
export const ON_BEHALF = ['family', 'client', 'employee', 'other'] as const
export const BEHALF_BECAUSE = ['asked-by-person', 'not-able', 'language', 'by-mandate'] as const
/** Where one tap leads from a visitor who was called. */
export const LEADS_ON = ['file', 'contact', 'appointment', 'own-work'] as const

const nickname = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^<>{}]*$/)
/** The number on the paper of somebody registered without a network: two letters of the device and its own count. */
const label = z.string().regex(/^[A-Z]{2}-\d{1,3}$/)

export const VisitId = z.object({ id: z.uuid() })
export const ScreenToken = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })
export const AtPlace = z.object({ plek: z.uuid().optional().catch(undefined) })
export const NewVisitQuery = AtPlace.extend({ adres: z.enum(['geheim']).optional().catch(undefined) })

/** Under a minute: by which name to call, what it is about, in which language. No number, no benefit, no identity. policy: A7, B1 */
export const NewVisit = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  firstName: nickname.meta({ autocomplete: 'off' }),
  questionKind: z.enum(QUESTION_KINDS).meta({ input: 'radio' }),
  spoken: z.enum(SPOKEN).meta({ input: 'select' }),
  location: z.uuid().meta({ input: 'select' }),
  shielded: z.boolean(),
  forWorker: z.string().max(120).optional().meta({ autocomplete: 'off' }),
})

/** One registration as a browser kept it while there was no network. */
export const KeptVisit = z.object({
  id: z.uuid(),
  firstName: nickname,
  questionKind: z.enum(QUESTION_KINDS),
  spoken: z.enum(SPOKEN),
  location: z.uuid(),
  label: label.optional(),
  /** How long ago, so that the clock of the device does not matter; one that was set back says zero. */
  agoSeconds: z.number().catch(0),
})
export type KeptVisit = z.output<typeof KeptVisit>
/** Of what can not be read at least which one it was. */
export const WithId = z.object({ id: z.string().max(60) })
export const Kept = z.array(z.unknown()).min(1).max(100)
export const Batch = z.object({ entries: z.string().min(2).max(60_000) })

/** At which counter somebody sits, and whom they can help there. */
export const Sit = z.object({
  location: z.uuid().meta({ input: 'select' }),
  counter: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[\p{L}\p{N} .-]+$/u)
    .meta({ autocomplete: 'off' }),
  kinds: z.array(z.enum(QUESTION_KINDS)).optional(),
  languages: z.array(z.enum(SPOKEN)).optional(),
})

export const Place = z.object({ location: z.uuid().meta({ input: 'hidden' }) })
export const Nothing = z.object({})
export const HandOn = z.object({ to: z.uuid().meta({ input: 'radio' }) })
export const NewFile = z.object({ then: z.enum(LEADS_ON).meta({ input: 'hidden' }) })
export const KnownFile = z.object({ person: z.uuid().meta({ input: 'hidden' }) })
export const FileNumber = z.object({ reference: z.string().max(20).meta({ autocomplete: 'off' }) })

/** The visit as a contact moment in codes: who sent, what came of it, and on whose behalf and why. policy: C1 */
export const Finish = z.object({
  outcome: z.enum(VISIT_OUTCOMES).meta({ input: 'radio' }),
  sentBy: z.enum(SENT_BY).meta({ input: 'select' }),
  works: z.enum(['yes', 'no']).optional().meta({ input: 'radio' }),
  onBehalf: z.enum(ON_BEHALF).optional().meta({ input: 'select' }),
  behalfBecause: z.enum(BEHALF_BECAUSE).optional().meta({ input: 'select' }),
})
export type Finish = z.output<typeof Finish>
