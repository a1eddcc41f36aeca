import { daysAfter, instantOf } from '../../../platform/clock.ts'
import { useCopy } from '../../../platform/copy/index.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { deskOf, municipalitiesOn, regionsOn } from '../../regions/index.ts'
import { schemesThatPay } from '../funding/find.ts'
import { acceptanceFor } from '../offer/acceptance.ts'
import { fromSource } from '../offer/kept.ts'
import { standIn } from '../offer/merged.ts'
import { serviceById, serviceNames, type Service } from '../offer/queries.ts'
import { responseOf } from '../offer/response.ts'
import { OnDay, RegionService, ServiceId } from '../schema.ts'
import { notShownIn } from '../shown-in/queries.ts'
import { texts } from '../texts.ts'
import { apiRoutes } from './api-routes.ts'
import { shownOn, versionsOf } from './history.ts'
import { catalogueCopy, pointsOf } from './copy.ts'
import { listBefore } from './list-before.ts'
import { listRoutes } from './list-routes.tsx'
import { HistoryPage } from './pages/history-page.tsx'
import { ServicePage } from './pages/service-page.tsx'

const open = { may: 'anyone' as const, purpose: null }

/** Out of the list, and still shown to who kept its address: it was public, and referrals to it may run. policy: D1 */
const CLOSED = ['paused', 'unlisted', 'ended']

async function servicePage(c: RequestContext, base: string, id: string) {
  const copy = await useCopy(c.db, catalogueCopy)
  const found = await read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    const mine = actor.organisationId !== null && service?.organisationId === actor.organisationId
    if (service?.status === 'merged') return (await standIn(tx, 'service', id)) ?? notFound()
    if (!service || (service.status !== 'public' && !CLOSED.includes(service.status) && !mine)) notFound()
    return {
      service,
      ...(await areasByName(tx, service, actor.today)),
      from: await fromSource(tx, service),
      acceptance: await acceptanceFor(tx, actor, service),
      response: await responseOf(tx, service.organisationId),
      funding: service.status === 'public' ? await schemesThatPay(tx, actor.today, service, c.region?.code ?? null) : [],
      hidden: c.region ? await notShownIn(tx, id, c.region.code) : undefined,
    }
  })
  // A merge can be undone: nobody is told that the address is gone for good.
  if (typeof found === 'string') return c.hono.redirect(c.href(`${base}/${found}`), 302)
  const { service, areas, served, from, acceptance, response, hidden, funding } = found
  return (
    <ServicePage
      t={texts(c)}
      back={
        ['draft', 'review'].includes(service.status)
          ? { href: `/aanbieder/diensten/${service.id}`, own: true }
          : { href: listBefore(c, base), own: false }
      }
      service={service}
      from={from}
      acceptance={acceptance}
      response={response}
      hidden={hidden}
      funding={funding}
      areas={served}
      map={{ ground: copy.ground, marks: pointsOf(copy, service.id), areas }}
      desk={c.region && c.actor.kind === 'visitor' ? deskOf(c.region) : null}
      selfRefer={c.actor.persons.length > 0}
      today={c.actor.today}
    />
  )
}

/** Where it is offered, and for what runs nowhere in particular the municipalities somebody must live in: by name, read once. */
async function areasByName(tx: Tx, { areas, locations }: Pick<Service, 'areas' | 'locations'>, today: string) {
  if (areas.length === 0) return { served: [], areas: [] }
  const municipalities = await municipalitiesOn(tx, today)
  const regions = areas.some((code) => code.startsWith('AM')) ? await regionsOn(tx, today) : []
  const names = new Map([...regions, ...municipalities].map(({ code, name }) => [code, name]))
  const around = locations.length === 0 ? municipalities.filter((one) => areas.includes(one.code) || areas.includes(one.regionCode)) : []
  return { served: areas.map((code) => names.get(code) ?? code), areas: around.map(({ name }) => name) }
}

async function historyPage(c: RequestContext, id: string, asked: string | undefined) {
  const found = await read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    const mine = actor.organisationId !== null && service?.organisationId === actor.organisationId
    const versions = await versionsOf(tx, id, mine)
    const by = service?.status === 'merged' ? await standIn(tx, 'service', id) : undefined
    const stands = by ? { id: by, name: (await serviceNames(tx, [by])).get(by) ?? '' } : null
    if (!service || (versions.length === 0 && service.status !== 'public')) notFound()
    const on = asked && asked < actor.today ? asked : actor.today
    if (versions.length === 0 && on === actor.today) return { id, name: service.name, on, versions, stands, shown: service }
    return {
      id,
      name: service.name,
      on,
      versions,
      stands,
      shown: await shownOn(tx, id, on, instantOf(daysAfter(on, 1), '00:00').toString(), mine),
    }
  })
  return <HistoryPage t={texts(c)} {...found} />
}

export const findRoutes: Route[] = [
  ...listRoutes,
  page({ get: '/diensten/:id', ...open, params: ServiceId, show: (c, { params }) => servicePage(c, '/diensten', params.id) }),
  page({
    get: '/diensten/:id/geschiedenis',
    ...open,
    params: ServiceId,
    query: OnDay,
    show: (c, { params, query }) => historyPage(c, params.id, query.op),
  }),
  page({
    get: '/regio/:slug/diensten/:id',
    ...open,
    params: RegionService,
    show: (c, { params }) => servicePage(c, `/regio/${params.slug}/diensten`, params.id),
  }),
  ...apiRoutes,
]
