import { z } from '@hono/zod-openapi'
import { NewMissing } from '../../catalogue/index.ts'
import { PersonParams } from '../schema.ts'

/** Help that is missing, and how its contact details go to the person now. policy: D4 */
export const GiveHelp = NewMissing.extend({
  givenHow: z.enum(['mail', 'paper']).meta({ input: 'radio' }),
  mailAgreed: z.enum(['yes', 'no']).optional().meta({ input: 'radio' }),
})
export const HelpParams = PersonParams.extend({ helpId: z.uuid() })
