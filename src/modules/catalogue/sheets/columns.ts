import { z } from '@hono/zod-openapi'
import { INSTRUMENT_TYPES } from '../offer/instrument.ts'
import { AddPlace, CapacityPart, ContactPart, ContentPart, count } from '../portal/part-schema.ts'
import { KINDS, PRICE_KINDS } from '../schema.ts'

const euros = z.number().min(0).max(100_000).multipleOf(0.01).optional()

/**
 * The columns of a sheet, in their order, by the same schemas as the forms. An empty number means a new service; prices are for one
 * line, as most services have. Whose offer it is stands only in the sheet of a region.
 */
export const SHEET = {
  id: z.uuid().optional(),
  organisation: z.uuid().optional(),
  name: ContentPart.shape.name,
  kind: z.enum(KINDS),
  instrumentType: z.enum(INSTRUMENT_TYPES).optional(),
  instruments: z
    .array(z.string().regex(/^IN\d\d$/))
    .max(12)
    .optional(),
  delivery: ContentPart.shape.delivery,
  aim: ContentPart.shape.aim,
  method: ContentPart.shape.method,
  afterwards: ContentPart.shape.afterwards,
  forWhom: ContentPart.shape.forWhom,
  durationWeeks: ContentPart.shape.durationWeeks,
  hoursPerWeek: ContentPart.shape.hoursPerWeek,
  howToApply: ContactPart.shape.howToApply,
  contactPhone: ContactPart.shape.contactPhone,
  contactEmail: ContactPart.shape.contactEmail,
  url: ContactPart.shape.url,
  waitingWeeks: CapacityPart.shape.waitingWeeks,
  placesFree: CapacityPart.shape.placesFree,
  postcode: AddPlace.shape.postcode,
  place: AddPlace.shape.place.optional(),
  days: AddPlace.shape.days,
  payerEuros: euros,
  payerKind: z.enum(PRICE_KINDS).optional(),
  payerVat: z.enum(['0', '900', '2100']).optional(),
  payerLeast: count(0, 2000).optional(),
  payerMost: count(1, 2000).optional(),
  personEuros: euros,
} as const satisfies Record<string, z.ZodType>

export type ColumnKey = keyof typeof SHEET
const ALL = Object.keys(SHEET) as ColumnKey[]
export const NUMBERS: readonly ColumnKey[] = [
  ...(['durationWeeks', 'hoursPerWeek', 'waitingWeeks', 'placesFree'] as const),
  ...(['payerEuros', 'payerLeast', 'payerMost', 'personEuros'] as const),
]

const Row = z.object(SHEET)
/** A row that is right. */
export type SheetRow = z.output<typeof Row>

/** The columns of a sheet: one of a region says whose each offer is. */
export function columnKeys({ regionCode }: { regionCode: string | null }): ColumnKey[] {
  return regionCode === null ? ALL.filter((key) => key !== 'organisation') : ALL
}
