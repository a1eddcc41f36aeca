import { notFound } from '../platform/errors.ts'
import { read } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { publishedTree } from '../modules/intake/index.ts'
import { articlesOf } from '../modules/content/index.ts'
import { locationsOf, photoOf, photoPath, regionsOn, texts as regionTexts, tilesOn } from '../modules/regions/index.ts'
import { helpIn } from './help/help.ts'
import { HelpPage } from './help/pages.tsx'
import { NationalPage } from './pages/national-page.tsx'
import { RegionPage } from './pages/region-page.tsx'
import { RegionSlug } from './schema.ts'
import { texts } from './texts.ts'

const open = { may: 'anyone' as const, purpose: null, front: true }

/** The front pages. */
export const publicRoutes: Route[] = [
  page({
    get: '/',
    ...open,
    async show(c) {
      const { regions, tiles, tree } = await read(c, async (tx, actor) => ({
        regions: await regionsOn(tx, actor.today),
        tiles: await tilesOn(tx, actor.today),
        ...(await publishedTree(tx)),
      }))
      const links = await articlesOf(c.db, null, c.language)
      const given = { regions, tiles, links, entrances: tree.entrances, words: regionTexts(c).map }
      return <NationalPage t={texts(c)} {...given} />
    },
  }),
  page({
    get: '/regio/:slug',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      const { photo, locations, entrances, help } = await read(c, async (tx, actor) => ({
        help: await helpIn(tx, actor, region),
        photo: await photoOf(tx, region.code),
        locations: await locationsOf(tx, region.code, actor.today),
        entrances: (await publishedTree(tx)).tree.entrances,
      }))
      const links = await articlesOf(c.db, region.code, c.language)
      const shown = photo && { src: photoPath(region.slug, photo), alt: photo.alt }
      const given = { region, locations, entrances, links, photo: shown, help, today: c.actor.today }
      return <RegionPage t={texts(c)} {...given} />
    },
  }),
  page({
    get: '/regio/:slug/hulp',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      return <HelpPage t={texts(c).help} region={region} help={await read(c, (tx, actor) => helpIn(tx, actor, region))} />
    },
  }),
]
