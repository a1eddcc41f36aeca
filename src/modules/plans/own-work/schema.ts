import { z } from '@hono/zod-openapi'
import { phone } from '../../people/index.ts'

export const PARTIES = ['employer', 'insurer'] as const

const name = z.string().trim().max(120).optional()
const tel = phone.optional().meta({ input: 'tel' })
const mail = z.email().max(200).optional().meta({ input: 'email' })

/** Whether the first year is over, and who are the parties. No field for a cause or a complaint. policy: B2, E6 */
export const OwnWork = z.object({
  afterFirstYear: z.enum(['yes', 'no']).meta({ input: 'radio' }),
  employerName: name,
  employerContact: name,
  employerPhone: tel,
  employerEmail: mail,
  insurerName: name,
  insurerContact: name,
  insurerPhone: tel,
  insurerEmail: mail,
  partiesAgreed: z.enum(['desk', 'phone']).optional().meta({ input: 'radio' }),
})
export type OwnWorkInput = z.output<typeof OwnWork>
