import { z } from '@hono/zod-openapi'

/** Who asks the desk of a region; where none is open yet a person asks too. */
export const ASKERS = ['employer', 'union', 'organisation'] as const
export const ALL_ASKERS = ['person', ...ASKERS] as const

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(most)
    .regex(/^[^<>{}]*$/)
const words = (most: number) => z.string().trim().min(10).max(most)

export const DeskParams = z.object({ id: z.uuid() })
export const Search = z.object({
  zoek: z
    .string()
    .trim()
    .max(80)
    .transform((typed) => typed || undefined)
    .optional()
    .catch(undefined),
})

/** A question of an employer, union or organisation: who asks, how to reach them. policy: B9, C10 */
export const AskDesk = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  askerKind: z.enum(ALL_ASKERS).meta({ input: 'radio' }),
  deskQuestion: words(1500).meta({ input: 'textarea' }),
  askerOrganisation: line(120).optional().meta({ autocomplete: 'organization' }),
  askerName: line(90).meta({ autocomplete: 'name' }),
  askerEmail: z.email().max(254).optional().meta({ either: true, input: 'email', autocomplete: 'email' }),
  askerPhone: z
    .string()
    .max(30)
    .regex(/^[+]?[\d\s()-]{8,30}$/)
    .optional()
    .meta({ either: true, input: 'tel', autocomplete: 'tel' }),
})
/** The form in an open region: persons have a way of their own there. */
export const AskOpenDesk = AskDesk.extend({
  askerKind: z.enum(ASKERS).meta({ input: 'radio' }),
  askerOrganisation: line(120).meta({ autocomplete: 'organization' }),
})
export type AskDesk = z.output<typeof AskDesk>

export const AnswerDesk = z.object({ deskAnswer: words(3000).meta({ input: 'textarea' }) })

/** What everybody will read: looked over once more, and said to be without names. policy: C10 */
export const PublishDesk = z.object({
  publicQuestion: words(1500).meta({ input: 'textarea' }),
  publicAnswer: words(3000).meta({ input: 'textarea' }),
  withoutNames: z.boolean(),
})
export type PublishDesk = z.output<typeof PublishDesk>
