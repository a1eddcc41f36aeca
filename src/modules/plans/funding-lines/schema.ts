import { z } from '@hono/zod-openapi'
import { ReferralParams } from '../schema.ts'
import { AMOUNTS, SOURCES } from './rules.ts'

const euros = z.number().min(0).max(1_000_000).multipleOf(0.01)
const hidden = z.uuid().meta({ input: 'hidden' })

export const LineParams = ReferralParams.extend({ lineId: z.uuid() })
export const NewLine = z.object({
  id: hidden,
  source: z.enum(SOURCES).meta({ input: 'select' }),
  payerOrganisation: z.uuid().optional().meta({ input: 'select' }),
  /** What is expected to come from it, in euros. */
  amount: euros.optional(),
  payerAccount: z.uuid().optional().meta({ input: 'select' }),
  payerBy: z.iso.date().optional(),
})
export const NewAmount = z.object({
  id: hidden,
  amountKind: z.enum(AMOUNTS).meta({ input: 'radio' }),
  amount: euros,
  /** Adds to what stands there, or takes its place. */
  amountHow: z.enum(['add', 'correct']).meta({ input: 'radio' }),
})
export const ArrangeLine = z.object({
  id: hidden,
  arrangedBy: z.enum(SOURCES).exclude(['not-yet-arranged']).meta({ input: 'select' }),
  payerOrganisation: z.uuid().optional().meta({ input: 'select' }),
})
