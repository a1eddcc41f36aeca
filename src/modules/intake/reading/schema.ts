import { z } from '@hono/zod-openapi'

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
  forOrganisation: z.uuid().meta({ input: 'radio' }),
})
export const Code = z.object({
  readingCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .meta({ autocomplete: 'one-time-code' }),
})

export const ApiReading = z.object({ colleagueName: person, colleagueMail: z.email().max(254) }).openapi('NewReadingLink')
export const ApiReadingAnswer = z.object({ url: z.url(), expiresAt: z.iso.datetime() }).openapi('ReadingLink')
