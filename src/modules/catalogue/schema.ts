import { z } from '@hono/zod-openapi'
import { MOST_PER_PAGE, PAGE_SIZE } from '../../platform/cursor.ts'
import { RegionCode } from '../regions/index.ts'
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

export const ServiceQuery = z.object({
  region: RegionCode.optional(),
  kind: z.enum(KINDS).optional(),
  q: z.string().max(100).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_PER_PAGE).default(PAGE_SIZE),
})
const LineShown = z.object({
  kind: z.enum(PRICE_KINDS),
  amountCents: z.int().nullable(),
  vatBasisPoints: z.int(),
  quantityMin: z.int(),
  quantityMax: z.int(),
  milestone: z.string().nullable(),
  payers: z.array(z.string()),
  confidential: z.object({ organisation: z.string(), until: z.iso.date() }).nullable(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
})
const PriceShown = z.object({
  lines: z.array(LineShown),
  /** What is expected to be asked in all with VAT, from the next start on and without closures; null when unknown or confidential. */
  leastCents: z.int().nullable(),
  mostCents: z.int().nullable(),
})
export const ServiceAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(KINDS),
    organisation: z.string(),
    aim: z.string().nullable(),
    method: z.string().nullable(),
    afterwards: z.string().nullable(),
    forWhom: z.string().nullable(),
    /** Names of occupations it leads to and skills it teaches. */
    occupations: z.array(z.string()),
    skills: z.array(z.string()),
    durationWeeks: z.int().nullable(),
    hoursPerWeek: z.int().nullable(),
    waitingWeeks: z.int().nullable(),
    waitingConfirmedOn: z.iso.date().nullable(),
    price: z.object({
      person: PriceShown,
      payer: PriceShown,
      coming: z.array(z.object({ part: z.enum(['person', 'payer']), from: z.iso.date(), lines: z.array(LineShown) })),
    }),
    nextStart: z.iso.date().nullable(),
    closures: z.array(z.object({ closedFrom: z.iso.date(), closedUntil: z.iso.date(), words: z.string().nullable() })),
    quality: z.array(
      z.object({
        kind: z.enum(QUALITY_KINDS),
        source: z.string(),
        onDate: z.iso.date(),
        valueBasisPoints: z.int().nullable(),
        cases: z.int().nullable(),
        denominator: z.int().nullable(),
        note: z.string().nullable(),
        number: z.string().nullable(),
        evidenceUrl: z.string().nullable(),
        validUntil: z.iso.date().nullable(),
        /** From this day on it is too old to count. */
        goodUntil: z.iso.date().nullable(),
        forWhom: z.string().nullable(),
        /** Of an outcome: months after the start of work, and how many of them began with several goals. */
        months: z.int().nullable(),
        severalGoals: z.int().nullable(),
        reply: z.string().nullable(),
      }),
    ),
    referable: z.boolean(),
    lacks: z.array(z.string()),
  })
  .openapi('Service')
export const ServiceList = z
  .object({ items: z.array(ServiceAnswer), next: z.string().nullable(), notice: z.string().nullable() })
  .openapi('ServiceList')
