import { z } from '@hono/zod-openapi'

export const CANCEL_REASONS = ['not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'other'] as const
const name = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^<>{}]*$/)

/** A day and time that exist, to the minute, as our clocks show it. */
export const Moment = z.iso.datetime({ local: true, precision: -1 }).length(16)
export const SlotQuery = z.object({ locatie: z.uuid().optional(), vanaf: z.iso.date().optional(), moment: Moment.optional() })
export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
export const AppointmentId = z.object({ appointmentId: z.uuid() })
export const LinkToken = z.object({ token: z.string().regex(/^[A-Za-z0-9_.-]{10,80}$/) })

/** A moment at a place, as chosen on the page. */
const moment = {
  id: z.uuid().meta({ input: 'hidden' }),
  location: z.uuid().meta({ input: 'hidden' }),
  moment: Moment.meta({ input: 'hidden' }),
}

/** Booking without an account: a first name and one way to reach somebody is all. policy: A7 */
export const Booking = z.object({
  ...moment,
  firstName: name(60).meta({ autocomplete: 'given-name' }),
  lastName: name(90).optional().meta({ autocomplete: 'family-name' }),
  email: z.email().max(254).optional().meta({ input: 'email', autocomplete: 'email' }),
  phone: z
    .string()
    .max(30)
    .regex(/^[+]?[\d\s()-]{8,30}$/)
    .optional()
    .meta({ input: 'tel', autocomplete: 'tel' }),
  questionKind: z.enum(['work', 'career-step', 'schooling', 'staff', 'job-loss']).meta({ input: 'radio' }),
  channel: z.enum(['counter', 'phone']).meta({ input: 'radio' }),
})

/** Booking on a file that is already there. */
export const OwnBooking = z.object({ ...moment, channel: z.enum(['counter', 'phone']).meta({ input: 'radio' }) })

export const Cancellation = z.object({ reason: z.enum(CANCEL_REASONS).meta({ input: 'radio' }) })
export const Attendance = z.object({ outcome: z.enum(['kept', 'missed']).meta({ input: 'radio' }) })
