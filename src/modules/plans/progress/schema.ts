import { z } from '@hono/zod-openapi'
import { TAKEN_FOR } from './names.ts'

export const SheetForm = z.object({ vorm: z.enum(['csv', 'xlsx']).default('csv').catch('csv') })
export const TakeNames = z.object({
  takenFor: z.enum([...TAKEN_FOR, 'enforcement']).meta({ input: 'radio' }),
  sheetKind: z.enum(['csv', 'xlsx']).meta({ input: 'radio' }),
})
