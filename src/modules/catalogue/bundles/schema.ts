import { z } from '@hono/zod-openapi'

const line = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^<>{}]*$/)

/** Numbers of the steps, as many as the table has. */
export const STEP_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const
export const MOST_STEPS = STEP_NUMBERS.length
const LEAST_STEPS = 2

type OfferField = `offer${(typeof STEP_NUMBERS)[number]}`
type ConditionField = `condition${(typeof STEP_NUMBERS)[number]}`
const offer = z.uuid().meta({ input: 'select' })
const condition = line(300).optional()

/** The offer of each step and the condition to go on after it; an arrangement has two steps at least. */
const steps = Object.fromEntries(
  STEP_NUMBERS.flatMap((n) => [
    [`offer${n}`, n <= LEAST_STEPS ? offer : offer.optional()],
    [`condition${n}`, condition],
  ]),
) as Record<OfferField, z.ZodOptional<typeof offer>> & Record<ConditionField, typeof condition>

/** An arrangement: services one after another, each with the condition to go on. policy: D14 */
export const BundleForm = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  bundleName: line(120, 3),
  bundleAim: z.string().trim().min(3).max(600).meta({ input: 'textarea' }),
  forWhom: z.string().max(600).optional().meta({ input: 'textarea' }),
  ...steps,
  bundleStatus: z.enum(['draft', 'public', 'ended']).meta({ input: 'radio' }),
})
export type BundleGiven = Pick<z.output<typeof BundleForm>, 'id' | 'bundleName' | 'bundleAim' | 'forWhom' | 'bundleStatus'> &
  Partial<Record<OfferField | ConditionField, string>>
export const BundleId = z.object({ id: z.uuid() })
