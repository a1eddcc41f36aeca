import type { Context, Hono } from 'hono'
import { refuse } from './errors.ts'
import { patternOf } from './front.ts'
import { localPath, splitPath } from './languages.ts'
import { originOf, wayOn, type SiteHost } from './site-host.ts'
import type { Surroundings } from './surroundings.ts'

const KEY = 'siteHost' as never

/** The site of the host somebody asked, when it is one of ours beside the national one. An unknown host is the national site. */
export async function siteOfHost(hono: Context, around: Surroundings): Promise<SiteHost | null> {
  const { hostname } = new URL(hono.req.url)
  if (hostname === new URL(around.baseUrl).hostname) return null
  return around.siteOfHost(hostname)
}

/** The origin from which forms may come to this request: the host that was asked, never another one of ours. */
export function ownOrigin(hono: Context, around: Surroundings): string {
  const site = hono.get(KEY) as SiteHost | null
  return site ? originOf(around.baseUrl, new URL(hono.req.url).hostname) : new URL(around.baseUrl).origin
}

/** Serves the host names of regions: their pages here, everything of the country on the national host. policy: A8 */
export function mountHosts(app: Hono, around: Surroundings): void {
  const patterns = around.modules.flatMap(({ routes }) =>
    routes.filter(({ kind, path }) => kind === 'page' && path.startsWith('/regio/:slug/')).map(({ path }) => patternOf(path)),
  )
  const isPage = (path: string) => patterns.some((pattern) => pattern.test(path))
  app.use(async (hono, next) => {
    const site = await siteOfHost(hono, around)
    hono.set(KEY, site as never)
    if (!site) return next()
    const url = new URL(hono.req.url)
    if (site.movedTo) return hono.redirect(originOf(around.baseUrl, site.movedTo) + url.pathname + url.search, 301)
    const { language, path } = splitPath(url.pathname)
    const way = wayOn(site.slug, path, isPage)
    if (way.kind === 'here') return next()
    if (!['GET', 'HEAD'].includes(hono.req.method)) refuse('platform.notFound', 404)
    if (way.kind === 'national') return hono.redirect(new URL(around.baseUrl).origin + url.pathname + url.search, 302)
    const there = localPath(language, way.path) + url.search
    if (way.kind === 'on-site') return hono.redirect(there, 302)
    return app.fetch(new Request(new URL(there, url), hono.req.raw), hono.env)
  })
}
