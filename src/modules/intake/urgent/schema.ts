import { z } from '@hono/zod-openapi'
import { MunicipalityCode } from '../../regions/index.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^<>{}]*$/)

export const MunicipalityParams = z.object({ code: MunicipalityCode })
export const Where = z.object({
  zoek: z.string().max(80).optional().catch(undefined),
  gemeente: MunicipalityCode.optional().catch(undefined),
})

export const Called = z.object({ reached: z.enum(['yes', 'no']).meta({ input: 'radio' }) })

/** Whom to call in a municipality when it cannot wait. policy: A14 */
export const CrisisForm = z.object({
  crisisName: line(120).min(2),
  crisisPhone: z
    .string()
    .trim()
    .max(30)
    .regex(/^[+]?[\d\s()-]{3,30}$/)
    .meta({ input: 'tel' }),
  crisisHours: line(120).optional(),
})
export type CrisisForm = z.output<typeof CrisisForm>
