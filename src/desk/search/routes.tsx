import { z } from '@hono/zod-openapi'
import { countMissed } from '../../modules/content/index.ts'
import { notFound } from '../../platform/errors.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { nothingIn, searchSite } from './find.ts'
import { SiteSearchPage } from './page.tsx'

const open = { may: 'anyone' as const, purpose: null, front: true }
const Asked = z.object({
  zoek: z.string().trim().max(200).optional().catch(undefined),
  dank: z.string().max(3).optional().catch(undefined),
})

async function search(c: RequestContext, asked: z.output<typeof Asked>, slug?: string) {
  const region = slug === undefined ? null : (c.region ?? notFound())
  const code = region?.code ?? null
  const typed = asked.zoek ?? ''
  const found = typed.length < 2 ? null : await read(c, (tx) => searchSite(c, tx, code, typed))
  if (found && nothingIn(found)) await write(c, (tx, actor) => countMissed(tx, actor, code, typed))
  const base = slug === undefined ? '' : `/regio/${slug}`
  return (
    <SiteSearchPage t={texts(c).siteSearch} base={base} region={region} typed={typed} found={found} thanked={asked.dank !== undefined} />
  )
}

/** One search box for the whole of a site. policy: A9 */
export const searchRoutes: Route[] = [
  page({ get: '/zoeken', ...open, query: Asked, show: (c, { query }) => search(c, query) }),
  page({
    get: '/regio/:slug/zoeken',
    ...open,
    params: RegionSlug,
    query: Asked,
    show: (c, { params, query }) => search(c, query, params.slug),
  }),
]
