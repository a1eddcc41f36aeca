import { z } from '@hono/zod-openapi'
import { renderToString } from 'preact-render-to-string'
import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { read } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { formatIn, uiTexts } from '../../../platform/ui/index.ts'
import { catalogueCopy } from '../find/copy.ts'
import { searchServices } from '../find/search.ts'
import { KINDS, RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { EmbeddedList, EmbeddedPage } from './list.tsx'

const Query = z.object({
  soort: z.enum(KINDS).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  aantal: z.coerce.number().int().min(1).max(50).optional().catch(undefined),
  vorm: z.enum(['pagina', 'stuk']).optional().catch(undefined),
})

/** Services of a region inside its own website: a page for a frame, or a piece of HTML. No cookie, no script, nobody is followed. */
export const embedRoutes: Route[] = [
  page({
    get: '/regio/:slug/diensten/blok',
    may: 'anyone',
    purpose: null,
    params: RegionSlug,
    query: Query,
    async show(c, { params, query }) {
      const region = c.region ?? notFound()
      const copy = await useCopy(c.db, catalogueCopy)
      const { items } = await read(c, (tx, actor) =>
        searchServices(tx, actor.today, copy, {
          words: query.zoek || undefined,
          filters: { kind: query.soort },
          regionCode: region.code,
          limit: query.aantal ?? 10,
        }),
      )
      // Without a scheme: right behind any proxy, and on the site that takes it in.
      const base = `//${new URL(c.hono.req.url).host}${c.href(`/regio/${params.slug}/diensten`)}`
      const list = { t: texts(c), f: formatIn(c.language), base, services: items }
      if (query.vorm !== 'stuk') return <EmbeddedPage t={texts(c)} region={region.displayName} list={<EmbeddedList {...list} />} />
      const practice = region.stage === 'practice' ? uiTexts.of(c.language).practice(region.logoText) : undefined
      const piece = renderToString(<EmbeddedList {...list} practice={practice} />)
      return c.hono.body(piece, 200, { 'content-type': 'text/html; charset=utf-8' })
    },
  }),
]
