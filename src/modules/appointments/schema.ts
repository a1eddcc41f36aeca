import { z } from '@hono/zod-openapi'

export const CANCEL_REASONS = ['not-possible', 'no-longer-needed', 'ill-or-prevented', 'other-time', 'other'] as const
/** Ways to meet: at the counter, by phone, by video, somewhere else. */
export const CHANNELS = ['counter', 'phone', 'video', 'outside'] as const
export type Channel = (typeof CHANNELS)[number]
export const REMINDERS = ['mail', 'sms', 'letter', 'none'] as const
export type Reminder = (typeof REMINDERS)[number]
export const name = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^<>{}]*$/)
export const PhoneNumber = z
  .string()
  .max(30)
  .regex(/^[+]?[\d\s()-]{8,30}$/)

/** A day and time that exist, to the minute, as our clocks show it. */
export const Moment = z.iso.datetime({ local: true, precision: -1 }).length(16)
/** Place, kind of meeting and moment as they travel in an address. */
export const SlotQuery = z.object({
  locatie: z.uuid().optional(),
  soort: z.enum(CHANNELS).optional().catch(undefined),
  vanaf: z.iso.date().optional(),
  moment: Moment.optional(),
})
export type SlotQuery = z.output<typeof SlotQuery>
export const RegionSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/) })
export const AppointmentId = z.object({ appointmentId: z.uuid() })
export const LinkToken = z.object({ token: z.string().regex(/^[A-Za-z0-9_.-]{10,80}$/) })

/** A moment at a place, as chosen on the page. */
const moment = {
  id: z.uuid().meta({ input: 'hidden' }),
  location: z.uuid().meta({ input: 'hidden' }),
  moment: Moment.meta({ input: 'hidden' }),
}

/** How somebody wants to meet, and to be reminded. */
const wishes = {
  channel: z.enum(CHANNELS).meta({ input: 'radio' }),
  meetAt: name(200).optional().meta({ either: true }),
  reminder: z.enum(REMINDERS).optional().meta({ input: 'radio', either: true }),
}

/** A first name and one way to reach somebody: all that is asked of who has no file. policy: A7 */
export const visitorFields = {
  firstName: name(60).meta({ autocomplete: 'given-name' }),
  lastName: name(90).optional().meta({ autocomplete: 'family-name' }),
  email: z.email().max(254).optional().meta({ input: 'email', autocomplete: 'email', either: true }),
  phone: PhoneNumber.optional().meta({ input: 'tel', autocomplete: 'tel', either: true }),
}

/** Booking without an account. */
export const Booking = z.object({
  ...moment,
  ...visitorFields,
  questionKind: z.enum(['work', 'career-step', 'schooling', 'staff', 'job-loss']).meta({ input: 'radio' }),
  ...wishes,
})

/** Booking on a file that is already there. */
export const OwnBooking = z.object({ ...moment, ...wishes })
/** Another moment for an appointment that is there. */
export const Change = z.object({ location: moment.location, moment: moment.moment, channel: wishes.channel, meetAt: wishes.meetAt })

export const Cancellation = z.object({ reason: z.enum(CANCEL_REASONS).meta({ input: 'radio' }) })
/** At the desk: the person asked for it, or we cannot. */
export const DeskCancellation = z.object({
  offBecause: z.enum(['not-possible', 'no-longer-needed', 'office', 'other']).meta({ input: 'radio' }),
})
export const MISSED_REASONS = ['unknown', 'forgot', 'prevented', 'travel', 'other-time-in-mind', 'not-reached', 'other'] as const
export const Attendance = z.object({
  outcome: z.enum(['kept', 'missed']).meta({ input: 'radio' }),
  missedBecause: z.enum(MISSED_REASONS).optional().meta({ input: 'radio' }),
})
