import { z } from '@hono/zod-openapi'
import { KINDS } from './kinds.ts'

export { KINDS }

export const PRICE_KINDS = [
  'free',
  'fixed',
  'per-hour',
  'per-session',
  'per-week',
  'per-month',
  'per-place-used',
  'per-place-agreed',
  'per-result',
] as const
export const QUALITY_KINDS = ['certificate', 'inspection', 'satisfaction', 'outcome', 'none-yet'] as const

export const ServiceId = z.object({ id: z.uuid() })
export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
export const RegionService = RegionSlug.extend({ id: z.uuid() })

export const OnDay = z.object({ op: z.iso.date().optional().catch(undefined) })

/** Chosen services come as `id` several times; the place is where somebody travels from. */
export const CompareQuery = z.object({
  id: z.string().max(40).optional().catch(undefined),
  plaats: z.string().trim().max(60).optional().catch(undefined),
})
