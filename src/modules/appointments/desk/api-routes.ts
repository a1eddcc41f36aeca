import { z } from '@hono/zod-openapi'
import { InvalidInput, notFound, refuse } from '../../../platform/errors.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { read, write } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { findPerson } from '../../people/index.ts'
import { locationById } from '../../regions/index.ts'
import { slotsOf } from '../availability/queries.ts'
import { book } from '../booking/book.ts'
import { receiverAt } from '../booking/journey.tsx'
import { letSee } from '../booking/visitor.ts'
import { CHANNELS, Moment, REMINDERS } from '../schema.ts'

const system = { may: ['api'] as const, scope: 'appointments', purpose: 'appointment' }
const LocationId = z.object({ id: z.uuid() })
const SlotAnswer = z.object({
  slots: z.array(z.object({ moment: Moment, minutes: z.number().int(), channels: z.array(z.enum(CHANNELS)), free: z.number().int() })),
})
const ApiBooking = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  locationId: z.uuid(),
  moment: Moment,
  channel: z.enum(['counter', 'phone', 'video']),
  reminder: z.enum(REMINDERS).optional(),
})
const BookingAnswer = z.object({ id: z.uuid(), moment: Moment, locationId: z.uuid() })

/** The place, in a region of this system. */
async function placeOf(tx: Tx, actor: Actor, id: string) {
  const location = await locationById(tx, id, actor.today)
  return location && actor.regions.includes(location.regionCode) ? location : notFound()
}

async function bookFor(tx: Tx, actor: Actor, body: z.output<typeof ApiBooking>) {
  const location = await placeOf(tx, actor, body.locationId)
  const person = (await findPerson(tx, actor, body.personId)) ?? notFound()
  if (person.regionCode !== location.regionCode) notFound()
  const organisationId = await receiverAt(tx, location.regionCode, location.id, actor.today)
  const file = { regionCode: person.regionCode, personId: person.id }
  await letSee(tx, actor, file, organisationId, body.moment.slice(0, 10), body.id)
  const wanted = { id: body.id, locationId: body.locationId, moment: body.moment, channel: body.channel, reminder: body.reminder ?? null }
  try {
    await book(tx, actor, { ...file, ...wanted, questionKind: null, organisationId, withAccount: null })
  } catch (error) {
    // To a system that is a conflict: ask for the free moments again.
    if (error instanceof InvalidInput) refuse('appointments.momentTaken', 409)
    throw error
  }
  return { id: body.id, moment: body.moment, locationId: body.locationId }
}

/** Booking from system to system: the same rules as at the desk. policy: A7, L1 */
export const apiRoutes: Route[] = [
  api({
    method: 'get',
    path: '/api/v1/locations/{id}/slots',
    ...system,
    summary: 'Moments that can be booked at a place in the next four weeks',
    params: LocationId,
    answer: SlotAnswer,
    handle: (c, { params }) =>
      read(c, async (tx, actor) => {
        const location = await placeOf(tx, actor, params.id)
        const slots = await slotsOf(tx, actor, { regionCode: location.regionCode, locationId: location.id }, undefined)
        return {
          slots: slots.map(({ date, time, minutes, channels, free }) => ({
            moment: `${date}T${time}`,
            minutes,
            channels: [...channels],
            free,
          })),
        }
      }),
  }),
  api({
    method: 'post',
    path: '/api/v1/appointments',
    ...system,
    summary: 'Book for a person your organisation knows; the same id again gives the same appointment',
    body: ApiBooking,
    answer: BookingAnswer,
    status: 201,
    handle: (c, { body }) => write(c, (tx, actor) => bookFor(tx, actor, body)),
  }),
]
