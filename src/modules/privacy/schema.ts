import { z } from '@hono/zod-openapi'
import { RegionCode } from '../regions/index.ts'

export const REQUEST_KINDS = ['access', 'correction', 'erasure', 'objection', 'portability'] as const
export const DECISIONS = ['granted', 'partly', 'refused'] as const
export const WITHHOLD_REASONS = ['criminal-investigation', 'safety-of-somebody-else'] as const

const Purpose = z.string().regex(/^[a-z-]{1,40}$/)
const words = z.string().max(2000).meta({ input: 'textarea' })

export const LogQuery = z.object({ vanaf: z.string().max(300).optional().catch(undefined) })
export const NewRequest = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  kind: z.enum(REQUEST_KINDS).meta({ input: 'radio' }),
  asked: words.optional(),
})
export const RequestParams = z.object({ requestId: z.uuid() })
export const Decision = z.object({
  decision: z.enum(DECISIONS).meta({ input: 'radio' }),
  /** Of an erasure in part: which purposes. */
  purposes: z.array(Purpose).optional().meta({ input: 'checkboxes' }),
  answer: words,
})
export const WithholdingParams = z.object({ withholdingId: z.uuid() })
export const FileParams = z.object({ regionCode: RegionCode, personId: z.uuid() })
export const FileQuery = z.object({ kenmerk: z.string().max(40).optional() })
export const NewWithholding = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  logId: z.uuid().meta({ input: 'radio' }),
  reason: z.enum(WITHHOLD_REASONS).meta({ input: 'radio' }),
  untilOn: z.iso.date(),
})
const months = z.coerce.number().int().min(0).max(600)
export const Retention = z.object({
  purpose: Purpose.meta({ input: 'hidden' }),
  organisationType: z
    .string()
    .regex(/^(\*|[a-z-]{1,40})$/)
    .meta({ input: 'hidden' }),
  months,
})
export const OwnTerm = z.object({ purpose: Purpose.meta({ input: 'hidden' }), months: months.optional() })
