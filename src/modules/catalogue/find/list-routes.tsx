import { z } from '@hono/zod-openapi'
import { hasRole } from '../../../platform/actor.ts'
import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { deskOf, mainPlacesOn, municipalitiesOn, regionsOn } from '../../regions/index.ts'
import { standIns } from '../offer/merged.ts'
import { servicesByIds } from '../offer/queries.ts'
import { CompareQuery, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { catalogueCopy, pointsOf } from './copy.ts'
import { coverageOf } from './coverage.ts'
import { kmTo } from './how-far.ts'
import { ComparePage } from './pages/compare-page.tsx'
import { nationOf } from './nation.ts'
import { CoveragePage } from './pages/coverage-page.tsx'
import { NationPage } from './pages/nation-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { filtersOf, FindQuery, nearOf, type Asked } from './query.ts'
import { listBefore } from './list-before.ts'
import { searchServices } from './search.ts'

const open = { may: 'anyone' as const, purpose: null }
const MOST_COMPARED = 4

async function listPage(c: RequestContext, base: string, regionCode: string | undefined, asked: Asked) {
  const copy = await useCopy(c.db, catalogueCopy)
  const found = await read(c, async (tx, actor) => {
    const { near, place } = await nearOf(tx, asked, actor.today)
    const search = { words: asked.zoek, regionCode, near, filters: filtersOf(asked), cursor: asked.vanaf }
    return { ...(await searchServices(tx, actor.today, copy, search)), place: place?.name }
  })
  const site = c.region && regionCode ? `/regio/${c.region.slug}` : null
  return (
    <SearchPage
      t={texts(c)}
      base={base}
      asked={asked}
      today={c.actor.today}
      {...found}
      desk={site && c.region ? deskOf(c.region) : null}
      coverage={site ? `${site}/diensten/dekking` : '/diensten/dekking'}
    />
  )
}

async function comparePage(c: RequestContext, base: string, plaats: string | undefined) {
  const ids = [...new Set(c.hono.req.queries('id'))].filter((id) => z.uuid().safeParse(id).success)
  const copy = await useCopy(c.db, catalogueCopy)
  const services = await read(c, async (tx, actor) => {
    const { place } = await nearOf(tx, { plaats, km: undefined }, actor.today)
    const asked = ids.slice(0, MOST_COMPARED)
    const stands = await standIns(tx, 'service', asked)
    const now = [...new Set(asked.map((id) => stands.get(id) ?? id))]
    const byId = new Map((await servicesByIds(tx, now, actor.today)).map((service) => [service.id, service]))
    return now.flatMap((id) => {
      const service = byId.get(id)
      return service?.status === 'public' ? [{ ...service, km: place ? kmTo(service, pointsOf(copy, id), place) : null }] : []
    })
  })
  return (
    <ComparePage
      t={texts(c)}
      base={base}
      back={listBefore(c, base)}
      place={plaats}
      services={services}
      tooMany={ids.length > MOST_COMPARED}
      today={c.actor.today}
    />
  )
}

async function coveragePage(c: RequestContext, base: string) {
  const { index } = await useCopy(c.db, catalogueCopy)
  const { code } = c.region ?? notFound()
  const [municipalities, mainPlaces] = await read(
    c,
    async (tx, { today }) => [await municipalitiesOn(tx, today, code), await mainPlacesOn(tx, today)] as const,
  )
  // A report goes to the region somebody works in.
  const here = c.actor.regions.includes(code)
  const report = here && hasRole(c.actor, 'guide', 'partner', 'coordinator') ? '/werk/ontbrekend-aanbod' : null
  return (
    <CoveragePage
      t={texts(c)}
      base={base}
      rows={coverageOf(index, code, municipalities, mainPlaces)}
      report={report}
      invites={here && hasRole(c.actor, 'coordinator')}
    />
  )
}

async function nationPage(c: RequestContext) {
  const { index } = await useCopy(c.db, catalogueCopy)
  const rows = await read(c, async (tx, { today }) => nationOf(index, today, await regionsOn(tx, today), await mainPlacesOn(tx, today)))
  return <NationPage t={texts(c)} rows={rows} />
}

/** The public list, of the country and of a region, and side by side. */
export const listRoutes: Route[] = [
  page({ get: '/diensten', ...open, query: FindQuery, show: (c, { query }) => listPage(c, '/diensten', undefined, query) }),
  page({ get: '/diensten/dekking', ...open, show: nationPage }),
  page({ get: '/diensten/vergelijken', ...open, query: CompareQuery, show: (c, { query }) => comparePage(c, '/diensten', query.plaats) }),
  page({
    get: '/regio/:slug/diensten',
    ...open,
    params: RegionSlug,
    query: FindQuery,
    show: (c, { params, query }) => listPage(c, `/regio/${params.slug}/diensten`, (c.region ?? notFound()).code, query),
  }),
  page({
    get: '/regio/:slug/diensten/vergelijken',
    ...open,
    params: RegionSlug,
    query: CompareQuery,
    show: (c, { params, query }) => comparePage(c, `/regio/${params.slug}/diensten`, query.plaats),
  }),
  page({
    get: '/regio/:slug/diensten/dekking',
    ...open,
    params: RegionSlug,
    show: (c, { params }) => coveragePage(c, `/regio/${params.slug}/diensten`),
  }),
]
