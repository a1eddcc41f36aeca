import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { articleAt, articlesOf, texts as contentTexts } from '../../modules/content/index.ts'
import { texts as intakeTexts } from '../../modules/intake/index.ts'
import { locationsOf } from '../../modules/regions/index.ts'
import { PageSlug, RegionPageSlug, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { KioskArticle, KioskReach, KioskStart, KioskUrgent, Leaflet } from './pages.tsx'

const open = { may: 'anyone' as const, purpose: null, front: true }
const Paper = z.object({ formaat: z.enum(['a4', 'a5']).optional().catch(undefined) })

async function leaflet(c: RequestContext, slug: string, size: 'a4' | 'a5', regionSlug?: string) {
  const region = regionSlug === undefined ? null : (c.region ?? notFound())
  const article = (await articleAt(c.db, region?.code ?? null, slug, c.language)) ?? notFound()
  const locations = region === null ? [] : await read(c, (tx, actor) => locationsOf(tx, region.code, actor.today))
  const base = regionSlug === undefined ? '' : `/regio/${regionSlug}`
  const given = { article, region, locations, size, base, language: c.pageLanguage, today: c.actor.today }
  return <Leaflet t={texts(c)} content={contentTexts(c)} {...given} />
}

/** The screen at the counter, and what is printed there. policy: A12 */
export const counterRoutes: Route[] = [
  page({
    get: '/info/:page/folder',
    ...open,
    params: PageSlug,
    query: Paper,
    show: (c, { params, query }) => leaflet(c, params.page, query.formaat ?? 'a5'),
  }),
  page({
    get: '/regio/:slug/info/:page/folder',
    ...open,
    params: RegionPageSlug,
    query: Paper,
    show: (c, { params, query }) => leaflet(c, params.page, query.formaat ?? 'a5', params.slug),
  }),
  page({
    get: '/regio/:slug/balie',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      const links = await articlesOf(c.db, region.code, c.language)
      return <KioskStart t={texts(c)} region={region} links={links} language={c.pageLanguage} />
    },
  }),
  page({
    get: '/regio/:slug/balie/info/:page',
    ...open,
    params: RegionPageSlug,
    async show(c, { params }) {
      const region = c.region ?? notFound()
      const article = (await articleAt(c.db, region.code, params.page, c.language)) ?? notFound()
      return <KioskArticle t={texts(c)} content={contentTexts(c)} region={region} article={article} language={c.pageLanguage} />
    },
  }),
  page({
    get: '/regio/:slug/balie/contact',
    ...open,
    params: RegionSlug,
    async show(c) {
      const region = c.region ?? notFound()
      return <KioskReach t={texts(c)} region={region} locations={await read(c, (tx, actor) => locationsOf(tx, region.code, actor.today))} />
    },
  }),
  page({
    get: '/regio/:slug/balie/dringend',
    ...open,
    params: RegionSlug,
    show: async (c) => <KioskUrgent t={texts(c)} urgent={intakeTexts(c).urgent} region={c.region ?? notFound()} />,
  }),
]
