import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'
import { ATTENDANCE, DONE, NEXT_STEPS } from './rules.ts'

export const PlanSession = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  sessionOn: z.iso.date(),
  sessionAt: timeOfDay.optional(),
})
/** Whether somebody came, and of what was done only codes and a few words that the person reads too. */
export const NoteSession = z.object({
  sessionId: z.uuid().meta({ input: 'hidden' }),
  attendance: z.enum(ATTENDANCE).meta({ input: 'radio' }),
  sessionDone: z.array(z.enum(DONE)).meta({ input: 'checkboxes' }),
  sessionNext: z.enum(NEXT_STEPS).optional().meta({ input: 'select' }),
  sessionWords: z.string().trim().max(600).optional().meta({ input: 'textarea', aboutPerson: true }),
})
