import { z } from '@hono/zod-openapi'
import { LANGUAGES } from '../../../platform/languages.ts'
import { LinkToken } from '../schema.ts'

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export const LinkOne = LinkToken.extend({ id: z.uuid() })
export const LinkCode = z.object({
  linkCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .meta({ autocomplete: 'one-time-code' }),
})
/** Who at a provider gets the link, and where the code goes. */
export const NewColleague = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  organisationId: z.uuid().meta({ input: 'select' }),
  colleagueName: z.string().trim().min(2).max(120),
  colleagueMail: z.email().max(254).meta({ input: 'email' }),
  colleaguePhone: z
    .string()
    .trim()
    .regex(/^(\+|00|0)[\d\s-]{8,18}$/)
    .meta({ input: 'tel' }),
  colleagueLanguage: z.enum(LANGUAGES).default('nl').meta({ input: 'radio' }),
})
export const ConfirmColleague = z.object({ confirmedHow: z.enum(['second-look', 'called-back']).meta({ input: 'hidden' }) })
/** What a provider may read of the wish before it knows who it is. */
export const Wish = z.object({
  wishHours: z.number().int().min(1).max(60).optional(),
  wishDays: z.array(z.enum(DAYS)).meta({ input: 'checkboxes' }),
})
/** A provider whose link is gone: always the same answer. */
export const AskNewLink = z.object({
  colleagueMail: z.email().max(254).meta({ input: 'email' }),
  reference: z.string().trim().min(8).max(20),
})
