import { z } from '@hono/zod-openapi'
import { hasRole } from '../../../platform/actor.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { findPerson } from '../../people/index.ts'
import { locationsOf, regionByCode } from '../../regions/index.ts'
import { book } from '../booking/book.ts'
import { bookingPage, receiverAt } from '../booking/journey.tsx'
import { slotTyped } from '../booking/routes.tsx'
import { letSee } from '../booking/visitor.ts'
import { join } from '../groups/commands.ts'
import { sessionById, sessionsOf } from '../groups/queries.ts'
import { OwnBooking, SlotQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { BookedPage, JoinForPage } from './pages/for-person-page.tsx'

const PersonId = z.object({ personId: z.uuid() })
const desk = { may: ['guide', 'host', 'partner'] as const, purpose: 'appointment', params: PersonId }

/** The file, for who may know of this person; to others it is not there. */
async function fileOf(tx: Tx, actor: Actor, personId: string) {
  const person = (await findPerson(tx, actor, personId)) ?? notFound()
  return { person, region: await regionByCode(tx, person.regionCode, actor.today) }
}

async function bookPage(c: RequestContext, personId: string, query: SlotQuery, state?: FormState) {
  const t = texts(c)
  const { person, region } = await read(c, (tx, actor) => fileOf(tx, actor, personId))
  const base = `/werk/personen/${personId}/afspraak`
  const journey = {
    base,
    action: base,
    regionCode: person.regionCode,
    phone: region?.phone ?? null,
    schema: OwnBooking,
    asksName: false,
    known: { reminder: person.email ? 'mail' : 'letter' },
    words: { title: t.forPerson.title, submit: t.forPerson.submit },
    also: { label: t.groups.title, href: `/werk/personen/${personId}/bijeenkomsten` },
    before: { label: t.forPerson.who, value: person.displayName },
  }
  return bookingPage(c, journey, query, state)
}

/** Books for a person at the desk, by the rules of who books alone. Whoever receives knows of them from now on. */
async function bookFor(tx: Tx, actor: Actor, personId: string, input: z.output<typeof OwnBooking>) {
  const { person } = await fileOf(tx, actor, personId)
  if ((input.channel === 'phone' || input.reminder === 'sms') && !person.phone) invalid('channel', 'phoneOfPersonUnknown')
  const organisationId = await receiverAt(tx, person.regionCode, input.location, actor.today)
  const file = { regionCode: person.regionCode, personId: person.id }
  await letSee(tx, actor, file, organisationId, input.moment.slice(0, 10), input.id)
  await book(tx, actor, {
    ...file,
    id: input.id,
    locationId: input.location,
    moment: input.moment,
    channel: input.channel,
    meetAt: input.meetAt,
    reminder: input.reminder ?? null,
    questionKind: null,
    organisationId,
    withAccount: hasRole(actor, 'guide') && organisationId === actor.organisationId ? actor.accountId : null,
  })
  return person
}

const Join = z.object({ id: z.uuid().meta({ input: 'hidden' }), sessionId: z.uuid().meta({ input: 'hidden' }) })

async function joinPage(c: RequestContext, personId: string) {
  const given = await read(c, async (tx, actor) => {
    const { person } = await fileOf(tx, actor, personId)
    return {
      person,
      groups: await sessionsOf(tx, person.regionCode, actor.today),
      locations: await locationsOf(tx, person.regionCode, actor.today),
    }
  })
  return <JoinForPage t={texts(c)} {...given} ids={given.groups.map(() => newId())} />
}

/** Booking by a guide, host or partner for a person. */
export const forPersonRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/afspraak',
    ...desk,
    query: SlotQuery,
    show: (c, { params, query }) => bookPage(c, params.personId, query),
  }),
  form({
    post: '/werk/personen/:personId/afspraak',
    ...desk,
    form: OwnBooking,
    async submit(c, { params, input }) {
      const person = await write(c, (tx, actor) => bookFor(tx, actor, params.personId, input))
      return c.page(<BookedPage t={texts(c)} person={person} />)
    },
    again: (c, { params, form: state }) => bookPage(c, params.personId, slotTyped(state), state),
  }),
  page({ get: '/werk/personen/:personId/bijeenkomsten', ...desk, show: (c, { params }) => joinPage(c, params.personId) }),
  form({
    post: '/werk/personen/:personId/bijeenkomsten',
    ...desk,
    form: Join,
    async submit(c, { params, input }) {
      const joined = await write(c, async (tx, actor) => {
        const { person } = await fileOf(tx, actor, params.personId)
        const session = (await sessionById(tx, input.sessionId)) ?? notFound()
        const file = { regionCode: person.regionCode, personId: person.id }
        await letSee(tx, actor, file, session.organisationId, session.onDate, input.id)
        const what = await join(tx, actor, session.id, { ...file, id: input.id, reminder: null })
        return { person, waits: what === 'waiting' }
      })
      return c.page(<BookedPage t={texts(c)} {...joined} />)
    },
    again: (c, { params }) => joinPage(c, params.personId),
  }),
]
