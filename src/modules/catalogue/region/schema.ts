import { z } from '@hono/zod-openapi'
import { MailLanguage } from '../portal/part-schema.ts'

export const ChangeId = z.object({ id: z.uuid() })
export const ScoresQuery = z.object({
  aanbieder: z.uuid().optional().catch(undefined),
  vanaf: z.string().max(300).optional().catch(undefined),
})
export const Decide = z.object({
  decision: z.enum(['approve', 'reject']).meta({ input: 'radio' }),
  reason: z.string().max(600).optional().meta({ input: 'textarea' }),
})

const PROVIDER_TYPES = [
  'school',
  'private-trainer',
  'reintegration-company',
  'career-company',
  'temp-agency',
  'sheltered-work-company',
  'training-fund',
  'sbb',
  'insurer',
  'occupational-health-service',
  'branch-organisation',
  'debt-help',
  'language-house',
  'care-and-welfare',
  'other',
] as const

/** A new provider and its first person. policy: D3 */
export const AdmitProvider = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  organisationId: z.uuid().meta({ input: 'hidden' }),
  name: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .regex(/^[^<>{}]*$/),
  types: z.array(z.enum(PROVIDER_TYPES)).min(1),
  kvkNumber: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  phone: z.string().max(30).optional().meta({ input: 'tel' }),
  email: z.email().max(254),
  mailLanguage: MailLanguage,
})
/** The first person of an organisation whose services were taken over. */
export const LetIn = z.object({ id: z.uuid().meta({ input: 'hidden' }), email: z.email().max(254), mailLanguage: MailLanguage })
export const InviteTo = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  organisation: z.uuid().meta({ input: 'select' }),
  email: z.email().max(254),
  role: z.enum(['provider', 'organisation-admin']).meta({ input: 'radio' }),
  mailLanguage: MailLanguage,
})
