import { actsIn } from '../../../platform/actor.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { findPerson } from '../../people/index.ts'
import { Booking, CHANNELS, Moment, OwnBooking, RegionSlug, SlotQuery } from '../schema.ts'
import { book } from './book.ts'
import { bookingPage, receiverAt, type Journey } from './journey.tsx'
import { bookingTurns } from './turns.ts'
import { bookAsVisitor } from './visitor.ts'

/** The journey on the public site of a region: with an own file nothing is asked twice. */
function journeyOf(c: RequestContext): Journey {
  const region = c.region ?? notFound()
  const own = actsIn(c.actor, 'appointments') && c.actor.persons.some((file) => file.regionCode === region.code)
  const base = `/regio/${region.slug}/afspraak`
  return {
    base,
    regionCode: region.code,
    phone: region.phone,
    schema: own ? OwnBooking : Booking,
    asksName: !own,
    action: own ? `${base}/eigen` : base,
  }
}

function again(c: RequestContext, state: FormState) {
  return bookingPage(c, journeyOf(c), slotTyped(state), state)
}

/** The place and the moment in a form that came back; a moment that cannot be shown is chosen anew. */
export function slotTyped({ values: { location, moment, channel } }: FormState): SlotQuery {
  return {
    locatie: text(location),
    moment: Moment.safeParse(text(moment)).data,
    soort: CHANNELS.find((one) => one === text(channel)),
  }
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

const open = { may: 'anyone' as const, purpose: 'appointment', front: true, params: RegionSlug }

export const bookingRoutes: Route[] = [
  page({
    get: '/regio/:slug/afspraak',
    ...open,
    query: SlotQuery,
    show: (c, { query }) => bookingPage(c, journeyOf(c), query),
  }),
  form({
    post: '/regio/:slug/afspraak',
    ...open,
    form: Booking,
    limit: { name: 'booking', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      const token = await bookingTurns(() => write(c, (tx, actor) => bookAsVisitor(tx, actor, journeyOf(c).regionCode, input)))
      return c.href(`/afspraak/${token}`)
    },
    again: (c, { form: state }) => again(c, state),
  }),
  form({
    post: '/regio/:slug/afspraak/eigen',
    front: true,
    may: ['person', 'representative'],
    part: 'appointments',
    purpose: 'appointment',
    params: RegionSlug,
    form: OwnBooking,
    async submit(c, { input }) {
      const { regionCode } = journeyOf(c)
      await write(c, async (tx, actor) => {
        const file = actor.persons.find((one) => one.regionCode === regionCode) ?? notFound()
        const person = (await findPerson(tx, actor, file.personId)) ?? notFound()
        if (input.channel === 'phone' && !person.phone) invalid('channel', 'phoneUnknown')
        if (input.reminder === 'sms' && !person.phone) invalid('reminder', 'phoneUnknown')
        await book(tx, actor, {
          id: input.id,
          regionCode,
          personId: file.personId,
          locationId: input.location,
          moment: input.moment,
          channel: input.channel,
          meetAt: input.meetAt,
          reminder: input.reminder ?? null,
          questionKind: null,
          organisationId: await receiverAt(tx, regionCode, input.location, actor.today),
          withAccount: null,
        })
      })
      return c.href('/mijn/afspraken')
    },
    again: (c, { form: state }) => again(c, state),
  }),
]
