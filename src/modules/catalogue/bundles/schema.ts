import { z } from '@hono/zod-openapi'

const line = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^<>{}]*$/)
const step = { offer: z.uuid().optional().meta({ input: 'select' }), condition: line(300).optional() }

/** An arrangement: services one after another, each with the condition to go on. policy: D14 */
export const BundleForm = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  bundleName: line(120, 3),
  bundleAim: z.string().trim().min(3).max(600).meta({ input: 'textarea' }),
  forWhom: z.string().max(600).optional().meta({ input: 'textarea' }),
  offer1: z.uuid().meta({ input: 'select' }),
  condition1: step.condition,
  offer2: z.uuid().meta({ input: 'select' }),
  condition2: step.condition,
  offer3: step.offer,
  condition3: step.condition,
  offer4: step.offer,
  condition4: step.condition,
  offer5: step.offer,
  condition5: step.condition,
  bundleStatus: z.enum(['draft', 'public', 'ended']).meta({ input: 'radio' }),
})
export const BundleId = z.object({ id: z.uuid() })
