import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { standIn } from '../offer/merged.ts'
import type { Body } from './canonical.ts'
import { changesRoutes } from './changes-routes.ts'
import { dumpRoutes } from './dump-routes.ts'
import { streamed } from './lines.ts'
import { listRoutes } from './list-routes.ts'
import { organizationBodies, organizationPage, servicesByOrganization } from './organizations.ts'
import { envelope, offsetOf, type PageAsked } from './page.ts'
import { findPlace, placeBodies, placePage } from './places.ts'
import {
  Meta,
  OrganizationQuery,
  OrganizationsQuery,
  PlacesQuery,
  ServicesQuery,
  Thing,
  ThingId,
  ThingPage,
  type ServicesAsked,
} from './schema.ts'
import { inShort, lastModified, serviceBodies, servicePage } from './services.ts'

const open = { method: 'get' as const, may: 'anyone' as const, purpose: null }
const base = '/hsds/v3'
/** How many services fit in a page that only says which ones there are. */
const MINIMAL_PAGE = 50_000

async function services(tx: Tx, asked: ServicesAsked, today: string) {
  const size = asked.minimal ? MINIMAL_PAGE : asked.per_page
  const paging: PageAsked = { page: asked.page, per_page: size }
  const { total, ids } = await servicePage(tx, asked, offsetOf(paging), size)
  if (asked.minimal) {
    const modified = await lastModified(tx, ids)
    return envelope(
      total,
      paging,
      ids.map((id) => ({ id, modified_date: modified.get(id) ?? null })),
    )
  }
  const bodies = await serviceBodies(tx, ids, today)
  return envelope(total, paging, asked.full ? bodies : bodies.map(inShort))
}

async function organizations(
  tx: Tx,
  ids: readonly string[],
  asked: { full: boolean; full_service: boolean },
  today: string,
): Promise<Body[]> {
  const bodies = await organizationBodies(tx, ids)
  const offered = asked.full ? await servicesByOrganization(tx, ids) : new Map<string, Body[]>()
  const whole =
    asked.full && asked.full_service
      ? await serviceBodies(
          tx,
          [...offered.values()].flat().map(({ id }) => id),
          today,
        )
      : []
  const byId = new Map(whole.map(({ organization: _, ...service }) => [service.id, service as Body]))
  return ids.flatMap((id) => {
    const body = bodies.get(id)
    if (!body) return []
    if (!asked.full) return [inShort(body)]
    if (!offered.has(id)) return []
    const services = offered
      .get(id)!
      .map((service) => byId.get(service.id) ?? { id: service.id, name: String(service.name), status: 'active' })
    return [{ ...body, services }]
  })
}

/** The way to the entry that stands for a merged one; its own address may hold again later. */
async function elsewhere(c: RequestContext, tx: Tx, about: 'service' | 'organisation', id: string): Promise<Response> {
  const by = (await standIn(tx, about, id)) ?? notFound()
  return c.hono.redirect(`${base}/${about === 'service' ? 'services' : 'organizations'}/${by}`, 302)
}

const meta = (path: string) =>
  api({
    ...open,
    path,
    summary: 'What this feed is',
    answer: Meta,
    handle: async () => ({
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/3.0/',
      openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
    }),
  })

export const hsdsRoutes: Route[] = [
  meta(base),
  meta(`${base}/`),
  api({
    ...open,
    path: `${base}/services`,
    summary: 'Public services',
    query: ServicesQuery,
    answer: ThingPage,
    handle: (c, { query }) => (query.format === 'ndjson' ? streamed(c, query) : read(c, (tx, actor) => services(tx, query, actor.today))),
  }),
  api({
    ...open,
    path: `${base}/services/{id}`,
    summary: 'One service with all that belongs to it',
    params: ThingId,
    answer: Thing,
    handle: (c, { params }) =>
      read(
        c,
        async (tx, actor) => (await serviceBodies(tx, [params.id], actor.today))[0] ?? (await elsewhere(c, tx, 'service', params.id)),
      ),
  }),
  api({
    ...open,
    path: `${base}/organizations`,
    summary: 'Organisations that offer something',
    query: OrganizationsQuery,
    answer: ThingPage,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { total, ids } = await organizationPage(tx, query.search, offsetOf(query), query.per_page)
        return envelope(total, query, await organizations(tx, ids, { ...query, full: query.full || query.full_service }, actor.today))
      }),
  }),
  api({
    ...open,
    path: `${base}/organizations/{id}`,
    summary: 'One organisation with its services',
    params: ThingId,
    query: OrganizationQuery,
    answer: Thing,
    handle: (c, { params, query }) =>
      read(
        c,
        async (tx, actor) =>
          (await organizations(tx, [params.id], { ...query, full: true }, actor.today))[0] ??
          (await elsewhere(c, tx, 'organisation', params.id)),
      ),
  }),
  api({
    ...open,
    path: `${base}/service_at_locations`,
    summary: 'Places where services run',
    query: PlacesQuery,
    answer: ThingPage,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { total, places } = await placePage(tx, query, offsetOf(query), query.per_page)
        const bodies = await placeBodies(tx, places, actor.today)
        return envelope(total, query, query.full ? bodies : bodies.map(inShort))
      }),
  }),
  api({
    ...open,
    path: `${base}/service_at_locations/{id}`,
    summary: 'One place where a service runs',
    params: ThingId,
    answer: Thing,
    handle: (c, { params }) =>
      read(c, async (tx, actor) => {
        const place = (await findPlace(tx, params.id)) ?? notFound()
        return (await placeBodies(tx, [place], actor.today))[0] ?? notFound()
      }),
  }),
  ...listRoutes,
  ...changesRoutes,
  ...dumpRoutes,
]
