import { notFound } from '../platform/errors.ts'
import { read } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { publishedTree } from '../modules/intake/index.ts'
import { articlesOf } from '../modules/content/index.ts'
import { locationsOf, photoOf, photoPath, regionsOn } from '../modules/regions/index.ts'
import { NationalPage } from './pages/national-page.tsx'
import { RegionPage } from './pages/region-page.tsx'
import { RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null }

/** The front pages. */
export const publicRoutes: Route[] = [
  page({
    get: '/',
    ...open,
    async show(c) {
      const { regions, tree } = await read(c, async (tx, actor) => ({
        regions: await regionsOn(tx, actor.today),
        ...(await publishedTree(tx)),
      }))
      return <NationalPage t={texts(c)} regions={regions} entrances={tree.entrances} links={await articlesOf(c.db, null, c.language)} />
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
      const links = await articlesOf(c.db, region.code, c.language)
      const shown = photo && { src: photoPath(region.slug, photo), alt: photo.alt }
      const given = { region, locations, entrances, links, photo: shown, today: c.actor.today }
      return <RegionPage t={texts(c)} {...given} />
    },
  }),
]
