import type { z } from 'zod'
import { actsIn, type Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, notFound } from '../../platform/errors.ts'
import type { FormState } from '../../platform/form.ts'
import { write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { newLink } from '../../platform/safe-link.ts'
import { findPerson, giveSight, registerPerson, sameRegistration } from '../people/index.ts'
import { book } from './commands.ts'
import { bookingPage, receiverAt, type Journey } from './journey.tsx'
import { Booking, Moment, OwnBooking, RegionSlug, SlotQuery } from './schema.ts'

/** Days after an appointment in which the place still knows who came or did not. */
const KNOWN_DAYS = 30

/** The journey on the public site of a region: with an own file nothing is asked twice. */
function journeyOf(c: RequestContext): Journey & { own: boolean } {
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
    own,
  }
}

function again(c: RequestContext, state: FormState) {
  return bookingPage(c, journeyOf(c), slotTyped(state), state)
}

/** The place and the moment in a form that came back; a moment that cannot be shown is chosen anew. */
export function slotTyped({ values: { location, moment } }: FormState) {
  return { locatie: text(location), moment: Moment.safeParse(text(moment)).data }
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** Registers the visitor with the least there can be, books, and gives the link to follow it. policy: A7 */
export async function bookAsVisitor(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof Booking>): Promise<string> {
  if (!input.email && !input.phone) invalid('email', 'reachNeeded')
  if (input.channel === 'phone' && !input.phone) invalid('phone', 'phoneNeeded')
  const organisationId = await receiverAt(tx, regionCode, input.location, actor.today)
  // One form, one file: the same form sent twice finds the file of the first time.
  const personId = input.id
  const person = {
    id: personId,
    regionCode,
    registeredBy: organisationId,
    door: 'website' as const,
    firstName: input.firstName,
    lastName: input.lastName ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    language: actor.language,
  }
  const link = { regionCode, record: input.id, what: 'appointment', personId, days: 60 }
  if (!(await registerPerson(tx, actor, person))) {
    if (!(await sameRegistration(tx, actor, person))) notFound()
    return newLink(tx, actor, link)
  }
  const on = input.moment.slice(0, 10)
  await giveSight(tx, actor, {
    regionCode,
    personId,
    organisationId,
    accountId: null,
    scope: 'part',
    purpose: 'appointment',
    because: 'registered',
    record: input.id,
    // Long enough to offer a missed appointment again.
    untilOn: daysAfter(on > actor.today ? on : actor.today, KNOWN_DAYS),
  })
  await book(tx, actor, {
    id: input.id,
    regionCode,
    personId,
    locationId: input.location,
    moment: input.moment,
    channel: input.channel,
    questionKind: input.questionKind,
    organisationId,
    withAccount: null,
  })
  return newLink(tx, actor, link)
}

export const publicRoutes: Route[] = [
  page({
    get: '/regio/:slug/afspraak',
    may: 'anyone',
    purpose: 'appointment',
    params: RegionSlug,
    query: SlotQuery,
    show: (c, { query }) => bookingPage(c, journeyOf(c), query),
  }),
  form({
    post: '/regio/:slug/afspraak',
    may: 'anyone',
    purpose: 'appointment',
    params: RegionSlug,
    form: Booking,
    limit: { name: 'booking', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      const token = await write(c, (tx, actor) => bookAsVisitor(tx, actor, journeyOf(c).regionCode, input))
      return c.href(`/afspraak/${token}`)
    },
    again: (c, { form: state }) => again(c, state),
  }),
  form({
    post: '/regio/:slug/afspraak/eigen',
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
        const organisationId = await receiverAt(tx, regionCode, input.location, actor.today)
        await book(tx, actor, {
          id: input.id,
          regionCode,
          personId: file.personId,
          locationId: input.location,
          moment: input.moment,
          channel: input.channel,
          questionKind: null,
          organisationId,
          withAccount: null,
        })
      })
      return c.href('/mijn/afspraken')
    },
    again: (c, { form: state }) => again(c, state),
  }),
]
