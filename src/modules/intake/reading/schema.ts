import { z } from '@hono/zod-openapi'
import { phone } from '../schema.ts'

const person = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .regex(/^[^<>{}]*$/)

/** Who reads along, and for which of the two organisations. */
export const NewReading = z.object({
  colleagueName: person.meta({ autocomplete: 'off' }),
  colleagueMail: z.email().max(254).meta({ input: 'email', autocomplete: 'off' }),
  colleaguePhone: phone.optional().meta({ input: 'tel', autocomplete: 'off' }),
  forOrganisation: z.uuid().meta({ input: 'radio' }),
})
/** How the reader wants the code. */
export const AskCode = z.object({ how: z.enum(['mail', 'sms']).optional() })
export const Code = z.object({
  readingCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .meta({ autocomplete: 'one-time-code' }),
})

export const ApiReading = z
  .object({ colleagueName: person, colleagueMail: z.email().max(254), colleaguePhone: phone.optional() })
  .openapi('NewReadingLink')
export const ApiReadingAnswer = z.object({ url: z.url(), expiresAt: z.iso.datetime() }).openapi('ReadingLink')
