import { notFound } from '../platform/errors.ts'
import { read } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { publishedTree } from '../modules/intake/index.ts'
import { locationsOf, photoOf, photoPath, regionsOn } from '../modules/regions/index.ts'
import { NationalPage } from './pages/national-page.tsx'
import { RegionPage } from './pages/region-page.tsx'
import { RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }

/** The front pages, until the module content comes. */
export const publicRoutes: Route[] = [
  page({
    get: '/',
    ...open,
    async show(c) {
      const { regions, tree } = await read(c, async (tx, actor) => ({
        regions: await regionsOn(tx, actor.today),
        ...(await publishedTree(tx)),
      }))
      return <NationalPage t={texts(c)} regions={regions} entrances={tree.entrances} />
    },
  }),
  page({
    get: '/regio/:slug',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      const { photo, locations, entrances } = await read(c, async (tx, actor) => ({
        photo: await photoOf(tx, region.code),
        locations: await locationsOf(tx, region.code, actor.today),
        entrances: (await publishedTree(tx)).tree.entrances,
      }))
      const shown = photo && { src: photoPath(region.slug, photo), alt: photo.alt }
      return <RegionPage t={texts(c)} region={region} locations={locations} entrances={entrances} photo={shown} today={c.actor.today} />
    },
  }),
]
