import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { EventList, EventQuery, readFeed, type Feed } from '../../../platform/event-feed.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { requirePerson } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { contactsIn, type ContactRecord } from './queries.ts'
import { receiveContact } from './receive.ts'
import {
  Betrokkene,
  BetrokkeneList,
  GemaaktKlantcontact,
  Klantcontact,
  KlantcontactList,
  KlantcontactQuery,
  MaakKlantcontact,
  Onderwerpobject,
  OnderwerpobjectList,
  Partij,
  RelatieQuery,
  Uuid,
} from './schema.ts'
import { listed } from './listed.ts'
import { shapesAt } from './shapes.ts'

const system = { may: ['api'] as const, scope: 'contacts', purpose: 'guidance' }

const baseOf = (c: RequestContext) => new URL('/api/v1', c.hono.req.url).href

async function oneOf(tx: Tx, actor: Actor, uuid: string): Promise<ContactRecord> {
  const { rows } = await contactsIn(tx, actor, { page: 1, pageSize: 1, id: uuid })
  return rows[0] ?? notFound()
}

/** Names of the organisations that sent these persons. */
async function sendersOf(tx: Tx, rows: readonly ContactRecord[]): Promise<(row: ContactRecord) => string | null> {
  const found = await organisationsById(
    tx,
    rows.flatMap((row) => row.sentBy ?? []),
  )
  return (row) => (row.sentBy === null ? null : (found.get(row.sentBy)?.name ?? null))
}

/** Events of what `contactsIn` gives: recorded for this organisation, and not corrected since. */
const feedAt = (c: RequestContext, actor: Actor): Feed => ({
  name: 'contact-events',
  source: 'urn:wegwijzer:contacts',
  types: 'nl.wegwijzer.contacts.contact-recorded.v1',
  record: sql`join contacts.contact r on r.region_code = o.region_code and r.id = o.subject
    and r.organisation_id = ${actor.organisationId}::uuid and r.corrected_by is null`,
  refOf: (subject) => `${baseOf(c)}/klantcontacten/${subject}`,
})

/** Contact moments in and out in the names of VNG Klantinteracties, so that nobody types them twice. policy: C1, L1 */
export const klantinteractiesRoutes: Route[] = [
  api({
    method: 'get',
    path: '/api/v1/klantcontacten',
    ...system,
    summary: 'Contact moments your organisation recorded here, the oldest first',
    query: KlantcontactQuery,
    answer: KlantcontactList,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { count, rows } = await contactsIn(tx, actor, query)
        const sender = await sendersOf(tx, rows)
        return listed(
          c,
          query,
          count,
          rows.map((row) => shapesAt(baseOf(c)).contact(row, sender(row))),
        )
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/klantcontacten/{uuid}',
    ...system,
    summary: 'One contact moment',
    params: Uuid,
    answer: Klantcontact,
    handle: (c, { params }) =>
      read(c, async (tx, actor) => {
        const row = await oneOf(tx, actor, params.uuid)
        return shapesAt(baseOf(c)).contact(row, (await sendersOf(tx, [row]))(row))
      }),
  }),
  api({
    method: 'post',
    path: '/api/v1/maak-klantcontact',
    ...system,
    summary: 'Record a contact moment with who it was with and your case number, in one message',
    body: MaakKlantcontact,
    answer: GemaaktKlantcontact,
    status: 201,
    handle: (c, { body }) =>
      write(c, async (tx, actor) => {
        await receiveContact(tx, actor, body)
        const row = await oneOf(tx, actor, body.klantcontact.uuid)
        const shapes = shapesAt(baseOf(c))
        return {
          klantcontact: shapes.contact(row, (await sendersOf(tx, [row]))(row)),
          betrokkene: shapes.party(row),
          onderwerpobject: shapes.object(row),
        }
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/betrokkenen',
    ...system,
    summary: 'Who contact moments were with',
    query: RelatieQuery,
    answer: BetrokkeneList,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { count, rows } = await contactsIn(tx, actor, { ...query, id: query.klantcontact })
        return listed(c, query, count, rows.map(shapesAt(baseOf(c)).party))
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/betrokkenen/{uuid}',
    ...system,
    summary: 'Who one contact moment was with',
    params: Uuid,
    answer: Betrokkene,
    handle: (c, { params }) => read(c, async (tx, actor) => shapesAt(baseOf(c)).party(await oneOf(tx, actor, params.uuid))),
  }),
  api({
    method: 'get',
    path: '/api/v1/onderwerpobjecten',
    ...system,
    summary: 'Case numbers of your organisation on contact moments',
    query: RelatieQuery,
    answer: OnderwerpobjectList,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { count, rows } = await contactsIn(tx, actor, { ...query, id: query.klantcontact, numbered: true })
        return listed(
          c,
          query,
          count,
          rows.map((row) => shapesAt(baseOf(c)).object(row) ?? notFound()),
        )
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/onderwerpobjecten/{uuid}',
    ...system,
    summary: 'The case number of one contact moment',
    params: Uuid,
    answer: Onderwerpobject,
    handle: (c, { params }) => read(c, async (tx, actor) => shapesAt(baseOf(c)).object(await oneOf(tx, actor, params.uuid)) ?? notFound()),
  }),
  api({
    method: 'get',
    path: '/api/v1/contact-events',
    ...system,
    summary: 'Contact moments your organisation recorded since, as CloudEvents with ids only; go on with the cursor in next',
    query: EventQuery,
    answer: EventList,
    handle: (c, { query }) => read(c, (tx, actor) => readFeed(tx, actor, feedAt(c, actor), query)),
  }),
  api({
    method: 'get',
    path: '/api/v1/partijen/{uuid}',
    may: ['api'] as const,
    scope: 'handovers',
    purpose: 'handover',
    summary: 'Name and contact of a person whose handover lies with your organisation',
    params: Uuid,
    answer: Partij,
    handle: (c, { params }) => read(c, async (tx, actor) => shapesAt(baseOf(c)).person(await requirePerson(tx, actor, params.uuid))),
  }),
]
