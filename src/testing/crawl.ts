import type { Role } from '../platform/actor.ts'
import { patternOf } from '../platform/front.ts'
import type { PageRoute } from '../platform/route.ts'

/** A page of the registry at an address where this role gets it. */
export interface Found {
  route: PageRoute
  path: string
}

/** One answer to a GET: redirects are followed, `path` is where that ended. */
export interface Looked {
  status: number
  html: string
}

const SLUG = 'slug'
/** Behind one file of a list there may be no plan yet: a few are opened before a page counts as out of reach. */
const ROUNDS = 3
/** So many more where a page is still out of reach behind it, for who is patient. */
const MORE = 12
/** Asked with a link that came by mail, or answered by the sign-in itself: no link on a page leads there. */
const BY_TOKEN = /:token\b/

/**
 * The pages of the registry that one role can reach, each once: those without an id by their path, those with one by
 * following links from page to page. `get` is somebody signed in with that role. `patient` opens more files where a page behind them
 * is still out of reach: which of them has that story is not said by a list.
 */
export async function crawl(
  pages: readonly PageRoute[],
  role: Role,
  slug: string,
  get: (path: string) => Promise<Looked>,
  { patient = false } = {},
): Promise<{ found: Found[]; unreached: PageRoute[] }> {
  const mine = pages.filter((page) => page.may === 'anyone' || page.may.includes(role))
  const found = new Map<PageRoute, Found>()
  const opened = new Map<PageRoute, number>()
  const seen = new Set<string>()
  const tried = new Map<PageRoute, number>()
  const queue: Found[] = mine.filter((page) => !page.path.includes(':')).map((route) => ({ route, path: route.path }))
  for (const route of mine)
    if (/:slug\b/.test(route.path) && !route.path.replace(`:${SLUG}`, '').includes(':'))
      queue.push({ route, path: route.path.replace(`:${SLUG}`, slug) })
  const matchers = mine.map((route) => ({ route, pattern: patternOf(route.path) }))
  const unreached = () => mine.filter((page) => !found.has(page) && !BY_TOKEN.test(page.path))
  const later: Found[] = []
  const open = async ({ route, path }: Found, rounds: number) => {
    if ((opened.get(route) ?? 0) >= rounds) return void later.push({ route, path })
    const { status, html } = await get(path)
    if (status >= 400) return
    opened.set(route, (opened.get(route) ?? 0) + 1)
    if (!found.has(route)) found.set(route, { route, path })
    for (const href of linksIn(html)) {
      const leads = matchers.find(({ pattern }) => pattern.test(href.replace(/[?#].*$/, '')))?.route
      if (!leads || seen.has(href)) continue
      seen.add(href)
      // A few tries: the first of a list can be one that is gone.
      const tries = (tried.get(leads) ?? 0) + 1
      tried.set(leads, tries)
      const there = tries <= 2 * rounds ? queue : later
      there.push({ route: leads, path: href })
    }
  }
  for (let next = queue.shift(); next; next = queue.shift()) await open(next, ROUNDS)
  while (patient) {
    const missed = unreached().map(({ path }) => path)
    const leadsOn = ({ path }: PageRoute) => missed.some((one) => one === path || one.startsWith(`${path}/`))
    const at = later.findIndex(({ route }) => (opened.get(route) ?? 0) < MORE && leadsOn(route))
    if (at < 0) break
    await open(later.splice(at, 1)[0]!, MORE)
    later.push(...queue.splice(0))
  }
  return { found: [...found.values()], unreached: unreached() }
}

/** Local addresses in Dutch, of pages and of pictures on them, without what changes who is signed in. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
    .map((match) => match[1]!.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(en|assets|uitloggen|inloggen|oidc|demo\/identity)(\/|$|\?)/.test(href))
}
