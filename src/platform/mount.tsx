import type { Context, Hono } from 'hono'
import type { JSX } from 'preact'
import { actsIn, hasRole, visitor, type Actor } from './actor.ts'
import { frontPaths, markEnglish } from './front.ts'
import { isFrontLanguage, LANGUAGES, localPath, PAGE_LANGUAGES, splitPath, textLanguage, type PageLanguage } from './languages.ts'
import { notFound, Refusal, refuse } from './errors.ts'
import { NO_PERSONS, type RequestContext } from './request.ts'
import type { Route, Stated } from './route.ts'
import { originOf } from './site-host.ts'
import type { Surroundings } from './surroundings.ts'
import { renderPage } from './ui/view.ts'

/** Makes the request's context: who, in which language, in which region. */
export async function contextOf(
  hono: Context,
  route: Pick<Route, 'path' | 'purpose' | 'may'>,
  around: Surroundings,
  pageLanguage: PageLanguage,
  api = false,
): Promise<RequestContext> {
  const language = textLanguage(pageLanguage)
  const isFront = frontPaths(around.modules)
  const at = { now: around.clock.now(), today: around.clock.today(), language, requestId: hono.get('requestId') as string }
  const known = api ? await around.bearer(hono, at) : await around.signedIn(hono, at)
  const actor: Actor = { ...(known ?? visitor(at)), pageLanguage }
  const path = new URL(hono.req.url).pathname
  const c: RequestContext = {
    actor,
    language,
    pageLanguage,
    hono,
    region: await around.regionOf(splitPath(path).path, actor),
    href: (to) => localPath(isFrontLanguage(pageLanguage) && isFront(to) ? pageLanguage : language, to),
    db: around.db,
    operation: {
      name: `${hono.req.method} ${route.path}`,
      changes: false,
      purpose: route.purpose ?? NO_PERSONS,
      may: route.may === 'anyone' ? [] : route.may,
    },
    page: (element, status) => answer(c, around, element, status),
  }
  return c
}

/** Refuses who may not: behind an id "not yours" and "not there" are one; elsewhere the visitor signs in, the other is told. */
export function mayEnter(actor: Actor, route: Stated & { params: unknown; kind: Route['kind'] }): void {
  if (route.may === 'anyone') return
  if (hasRole(actor, ...route.may)) {
    // What a representative's scope does not hold is not there for them. policy: A12
    if (actor.acting && ![route.part ?? []].flat().some((part) => actsIn(actor, part))) notFound()
    return
  }
  if (route.kind === 'api')
    refuse(actor.kind === 'visitor' ? 'platform.signInFirst' : 'platform.notForYou', actor.kind === 'visitor' ? 401 : 403)
  if (route.params) notFound()
  refuse(actor.kind === 'visitor' ? 'platform.signInFirst' : 'platform.notForYou', actor.kind === 'visitor' ? 401 : 403)
}

/** Checks path parameters before anything else sees them. */
export function paramsOf(hono: Context, route: Pick<Route, 'params'>): never {
  const read = route.params?.safeParse(hono.req.param())
  if (read && !read.success) notFound()
  return (read?.data ?? {}) as never
}

/** The query as text without NUL, which no column can hold; forms lose it the same way. */
export function queryOf(hono: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(hono.req.query()).map(([name, value]) => [name, value.replaceAll('\u0000', '')]))
}

/** A page as an answer, with the shell around it. */
export async function answer(c: RequestContext, around: Surroundings, element: JSX.Element, status = 200): Promise<Response> {
  const { pathname, search } = new URL(c.hono.req.url)
  const { path } = splitPath(pathname)
  const view = {
    language: c.language,
    pageLanguage: c.pageLanguage,
    languages: frontPaths(around.modules)(path) ? PAGE_LANGUAGES : LANGUAGES,
    path: c.hono.req.method === 'GET' ? path + search : null,
    region: c.region,
    href: c.href,
    demo: around.demo,
    requestId: c.actor.requestId,
    canonical: status === 200 && c.hono.req.method === 'GET' ? canonicalOf(c, around, path) : null,
    ...(await around.view({ actor: c.actor, language: c.language, pageLanguage: c.pageLanguage, region: c.region, path, search })),
  }
  const html = renderPage(view, element)
  return c.hono.html(isFrontLanguage(c.pageLanguage) ? markEnglish(html) : html, status as 200)
}

/** The address of a page without its query: on the host of the region it is of, else on the national one. */
function canonicalOf({ region, href }: RequestContext, { baseUrl }: Surroundings, path: string): string {
  const site = region && `/regio/${region.slug}`
  if (!region?.host || !site || !(path === site || path.startsWith(`${site}/`))) return new URL(baseUrl).origin + href(path)
  return originOf(baseUrl, region.host) + href(path === site ? '/' : path)
}

/** Registers a handler under its path in each language the route is there in. */
export function inEachLanguage(
  app: Hono,
  method: 'get' | 'post',
  route: Pick<Route, 'path' | 'front'>,
  handle: (hono: Context, language: PageLanguage) => Promise<Response>,
): void {
  for (const language of route.front ? PAGE_LANGUAGES : LANGUAGES)
    app.on(method.toUpperCase(), localPath(language, route.path), (hono) => handle(hono, language))
}

/** A visitor on a page that needs a sign-in goes there, and back here after. */
export function signInPath(c: RequestContext): string {
  const { pathname, search } = new URL(c.hono.req.url)
  return c.href(`/inloggen?terug=${encodeURIComponent(pathname + search)}`)
}

export function isSignInFirst(error: unknown): boolean {
  return error instanceof Refusal && error.key === 'platform.signInFirst'
}
