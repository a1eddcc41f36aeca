import { z } from '@hono/zod-openapi'
import { ACCESSIBILITY, Postcode } from '../portal/part-schema.ts'

const words = (least: number, most: number) => z.string().trim().min(least).max(most)

/** Where a provider works, as it is typed. */
export const LocationForm = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  locationName: words(2, 120),
  street: words(2, 120),
  houseNumber: words(1, 12),
  postcode: Postcode,
  place: words(2, 80),
  locationHours: z.string().trim().max(300).optional().meta({ input: 'textarea', rows: 3 }),
  accessibility: z.array(z.enum(ACCESSIBILITY)),
  wayIn: z.string().trim().max(300).optional().meta({ input: 'textarea', rows: 3 }),
  locationPhone: z.string().trim().max(20).optional().meta({ input: 'tel' }),
})
export type LocationForm = z.output<typeof LocationForm>
export const LocationParams = z.object({ id: z.uuid() })
/** Whose limit to a closed location goes. */
export const LimitOff = z.object({ colleague: z.uuid().meta({ input: 'hidden' }) })
/** An address that a service names, to make a location of. */
export const NewLocationQuery = z.object({ plek: z.uuid().optional().catch(undefined) })

export const WORKS = ['works', 'only', 'no'] as const
export const WorksHere = z.object({
  colleague: z.uuid().meta({ input: 'select' }),
  works: z.enum(WORKS).meta({ input: 'radio' }),
})
