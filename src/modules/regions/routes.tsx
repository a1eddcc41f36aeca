import { z } from '@hono/zod-openapi'
import { invalid } from '../../platform/errors.ts'
import { read } from '../../platform/request.ts'
import { api, page, type Route } from '../../platform/route.ts'
import { RegionsPage } from './pages/regions-page.tsx'
import { photoRoutes } from './photo-routes.tsx'
import { nationRoutes } from './hosts/routes.tsx'
import { tilesOn } from './map/tiles.ts'
import { municipalitiesOn, regionByCode, regionsOn } from './queries.ts'
import { KNOWN_FROM, KnownDate, MunicipalityList, RegionCode, RegionList, RegionSearch } from './schema.ts'
import { findMunicipalities } from './search.ts'
import { texts } from './texts.ts'

export const routes: Route[] = [
  ...photoRoutes,
  ...nationRoutes,
  page({
    get: '/regios',
    front: true,
    may: 'anyone',
    purpose: null,
    query: RegionSearch,
    async show(c, { query }) {
      const typed = query.zoek === '' ? undefined : query.zoek
      const given = await read(c, async (tx, actor) => ({
        regions: await regionsOn(tx, actor.today),
        tiles: await tilesOn(tx, actor.today),
        found: typed === undefined ? null : await findMunicipalities(tx, typed, actor.today),
      }))
      return <RegionsPage t={texts(c).regionsPage} words={texts(c).map} typed={typed} {...given} />
    },
  }),
  api({
    method: 'get',
    path: '/api/v1/regions',
    summary: 'The 35 labour-market regions on a day',
    may: 'anyone',
    purpose: null,
    query: z.strictObject({ date: KnownDate.optional() }),
    answer: RegionList,
    async handle(c, { query }) {
      const regions = await read(c, (tx, actor) => regionsOn(tx, knownDate(query.date ?? actor.today)))
      return {
        items: regions.map(({ code, name, displayName, slug, leadMunicipality, validFrom, validUntil }) => ({
          code,
          name,
          displayName,
          slug,
          leadMunicipality,
          validFrom,
          validTo: validUntil,
        })),
        next: null,
      }
    },
  }),
  api({
    method: 'get',
    path: '/api/v1/municipalities',
    summary: 'The municipalities on a day, of one region or of the country',
    may: 'anyone',
    purpose: null,
    query: z.strictObject({ date: KnownDate.optional(), region: RegionCode.optional() }),
    answer: MunicipalityList,
    async handle(c, { query }) {
      const municipalities = await read(c, async (tx, actor) => {
        const date = knownDate(query.date ?? actor.today)
        if (query.region && !(await regionByCode(tx, query.region, date))) invalid('region', 'unknownRegion')
        return municipalitiesOn(tx, date, query.region)
      })
      return { items: municipalities.map(({ validUntil, ...municipality }) => ({ ...municipality, validTo: validUntil })), next: null }
    },
  }),
]

/** An empty list would say that there was nothing before the source begins. */
function knownDate(date: string): string {
  return date < KNOWN_FROM ? invalid('date', 'beforeKnown') : date
}
