import { z } from '@hono/zod-openapi'
import { name, PhoneNumber } from '../schema.ts'
import { WANTED } from './rules.ts'

/** Asking to be called: a name, a number and when, and of several places which is near. Nothing else is needed. policy: A7 */
export const CallMe = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  firstName: name(60).meta({ autocomplete: 'given-name' }),
  near: z.uuid().meta({ input: 'radio' }),
  callNumber: PhoneNumber.meta({ input: 'tel', autocomplete: 'tel' }),
  wanted: z.enum(WANTED).meta({ input: 'radio' }),
})
export type CallMe = z.output<typeof CallMe>

export const CallbackId = z.object({ callbackId: z.uuid() })
export const Attempt = z.object({ callOutcome: z.enum(['reached', 'no-answer', 'voicemail', 'wrong-number']).meta({ input: 'radio' }) })

/** What a caller says, to be held against what we know; the program says right or wrong, never what it knows. */
export const CallerSays = z.object({
  asked: z.enum(['birth-date', 'postcode', 'reference']).meta({ input: 'radio' }),
  said: name(30).min(1).meta({ autocomplete: 'off' }),
  back: z
    .string()
    .max(120)
    .regex(/^\/werk\/[a-z0-9/-]+$/)
    .meta({ input: 'hidden' }),
})
export const FileId = z.object({ personId: z.uuid() })
