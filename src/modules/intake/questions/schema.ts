import { z } from '@hono/zod-openapi'
import { Moment, SlotQuery } from '../../appointments/index.ts'
import { MunicipalityCode } from '../../regions/index.ts'
import { RegionSlug } from '../schema.ts'
import { ENTRANCES, NodeName } from './tree.ts'

const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/)
const step = z.coerce.number().int().min(1).max(6)
const name = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^<>{}]*$/)

export const Entrance = z.object({ entrance: z.enum(ENTRANCES) })
export const RegionEntrance = Entrance.extend(RegionSlug.shape)
export const Asked = z.object({ token, step })
export const RegionAsked = Asked.extend(RegionSlug.shape)
export const Journey = z.object({ token })
export const RegionJourney = Journey.extend(RegionSlug.shape)
export const FileParams = z.object({ personId: z.uuid() })

/** Where a municipality or postcode is looked for at the end of a journey on the national site. */
export const Place = z.object({
  zoek: z.string().max(80).optional().catch(undefined),
})
/** Anything odd in the address of the booking is dropped. */
export const Slot = z.object({
  locatie: z.uuid().optional().catch(undefined),
  soort: SlotQuery.shape.soort,
  vanaf: z.iso.date().optional().catch(undefined),
  moment: Moment.optional().catch(undefined),
})

export const AnswerForm = z.object({ answer: NodeName.optional().meta({ input: 'radio' }) })
export const Code = z.object({ code: z.string().trim().max(40).meta({ autocomplete: 'off' }) })
/** A code, and that it may be kept in the file. */
export const GiveCode = Code.extend({ mayKeep: z.enum(['yes', 'no']).meta({ input: 'radio' }) })

/** A question left at the end of a journey: a first name, a way to be reached, the municipality. policy: A6, A7 */
export const LeftQuestion = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  firstName: name(60).meta({ autocomplete: 'given-name' }),
  lastName: name(90).optional().meta({ autocomplete: 'family-name' }),
  phone: z
    .string()
    .max(30)
    .regex(/^[+]?[\d\s()-]{8,30}$/)
    .optional()
    .meta({ input: 'tel', autocomplete: 'tel', either: true }),
  email: z.email().max(254).optional().meta({ input: 'email', autocomplete: 'email', either: true }),
  ownMunicipality: MunicipalityCode.meta({ input: 'select' }),
  ownQuestion: z.string().max(300).optional().meta({ input: 'textarea' }),
  goAlong: z.enum(['yes', 'no']).meta({ input: 'radio' }),
})
export type LeftQuestion = z.output<typeof LeftQuestion>
