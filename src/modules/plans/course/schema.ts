import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'
import { GUIDE_WITHDRAWS, HOLD_REASONS, RETURN_REASONS } from '../states.ts'

/** Who at the provider takes it up: the account of a colleague. */
export const TakeUp = z.object({ handler: z.uuid().meta({ input: 'select' }) })
/** The first talk: when and where, as the person will read it. */
export const PlanIntake = z.object({
  intakeOn: z.iso.date(),
  intakeAt: timeOfDay,
  intakePlace: z.string().trim().min(3).max(160),
})
export const Hold = z.object({
  holdReason: z.enum(HOLD_REASONS).meta({ input: 'radio' }),
  holdUntil: z.iso.date(),
})
export const GiveBack = z.object({ returnReason: z.enum(RETURN_REASONS).meta({ input: 'radio' }) })
/** Why a guide takes it back; the person need not say why. */
export const TakeBack = z.object({ withdrawReason: z.enum(GUIDE_WITHDRAWS).meta({ input: 'radio' }) })
