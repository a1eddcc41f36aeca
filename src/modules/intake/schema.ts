import { z } from '@hono/zod-openapi'
import { PAGE_LANGUAGES, type PageLanguage } from '../../platform/languages.ts'
import { ownCaseNumber } from '../contacts/index.ts'
import { MunicipalityCode } from '../regions/index.ts'
import { QUESTION_KINDS } from '../policy/index.ts'

export const REASONS = ['wrong-door', 'other-expertise', 'moved-region', 'asked-by-person'] as const
export const RETURN_REASONS = ['not-ours', 'cannot-reach', 'other-help-runs', 'other'] as const
export const STATES = ['asked', 'waiting', 'returned', 'accepted', 'escalated', 'closed'] as const

/** A name as people have it. */
export const name = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^<>{}]*$/)
export const phone = z
  .string()
  .max(30)
  .regex(/^[+]?[\d\s()-]{8,30}$/)
export const reads = z.enum(PAGE_LANGUAGES as readonly [PageLanguage, ...PageLanguage[]])
export const explanation = z.string().max(300)
/** Of a shielded person only named workers see the file: who helps is said by name. */
const forWorker = z.string().max(120).optional().meta({ autocomplete: 'off' })

export const HandoverId = z.object({ id: z.uuid() })
export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
export const LinkToken = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })
export const Entrance = z.object({ soort: z.string().max(20).optional().catch(undefined) })

/** The least that goes along with a person who is handed over. policy: A6 */
export const NewHandover = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  firstName: name(60).meta({ autocomplete: 'off' }),
  lastName: name(90).meta({ autocomplete: 'off' }),
  email: z.email().max(254).optional().meta({ input: 'email', autocomplete: 'off', either: true }),
  phone: phone.optional().meta({ input: 'tel', autocomplete: 'off', either: true }),
  /** What is sent to this person is written in it. */
  language: reads.optional().meta({ input: 'select' }),
  municipality: MunicipalityCode.meta({ input: 'select' }),
  questionKind: z.enum(QUESTION_KINDS).meta({ input: 'radio' }),
  reason: z.enum(REASONS).meta({ input: 'radio' }),
  explanation: explanation.optional().meta({ input: 'textarea', aboutPerson: true }),
  ownCaseNumber: ownCaseNumber.optional().meta({ autocomplete: 'off' }),
  urgent: z.boolean(),
  obliged: z.boolean(),
  shielded: z.boolean(),
  forWorker,
  agreed: z.enum(['yes', 'no']).meta({ input: 'radio' }),
})
export type NewHandover = z.output<typeof NewHandover>

export const ReturnHandover = z.object({
  reason: z.enum(RETURN_REASONS).meta({ input: 'radio' }),
  note: explanation.optional().meta({ input: 'textarea', aboutPerson: true }),
})
/** Who has a shielded handover by name says who helps. */
export const NameWorker = z.object({ forWorker: name(120).meta({ autocomplete: 'off' }) })
export const Reassign = z.object({ to: z.uuid().meta({ input: 'select' }) })
