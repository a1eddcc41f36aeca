import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { randomBytes } from 'node:crypto'
import { serveAssets } from './platform/assets.ts'
import { factsOf } from './platform/error-facts.ts'
import { ErrorPage } from './platform/error-page.tsx'
import { isFrontLanguage, localPath, splitPath, textLanguage } from './platform/languages.ts'
import { countBug, timeRequest } from './platform/metrics.ts'
import { mountApi, problemResponse, languageOf } from './platform/mount-api.ts'
import { answer, contextOf } from './platform/mount.tsx'
import { mountHosts, ownOrigin } from './platform/mount-hosts.ts'
import { mountForm, mountPage } from './platform/mount-pages.tsx'
import { describeApi } from './platform/openapi.ts'
import { refuseUnstated } from './platform/stated.ts'
import { explain } from './platform/problem.ts'
import { isApiPath } from './platform/route.ts'
import { refuse, Refusal } from './platform/errors.ts'
import type { Surroundings } from './platform/surroundings.ts'

/** Signing in and managing, without which nobody could open a real environment. */
const ALWAYS_OPEN = /^\/(assets|health|metrics|inloggen|uitloggen|uitgelogd|beheer)(\/|$)/
/** The one page that other sites may show inside theirs. */
const EMBEDDABLE = /^\/regio\/[a-z0-9-]+\/diensten\/blok$/
/** Where a mailbox itself posts that somebody wants no more mail: it sends no origin (RFC 8058). */
const ONE_CLICK = /^\/zoekvraag\/[\w-]{22}\/einde$/
const EMBEDDED_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
const TEN_MB = 10 * 1024 * 1024

/** The program as one fetch handler: middleware in order, then modules in order. */
export function makeApp(around: Surroundings): Hono {
  refuseUnstated(around.modules, around.purposes)
  const app = new Hono()
  app.use(async (hono, next) => {
    const requestId = randomBytes(16).toString('hex')
    hono.set('requestId' as never, requestId)
    hono.header('X-Request-Id', requestId)
    const timed = timeRequest()
    await next()
    timed(hono)
  })
  app.use(async (hono, next) => {
    await next()
    if (!EMBEDDABLE.test(splitPath(hono.req.path).path) || hono.res.status !== 200) return
    // Only a list without forms, cookies or anything of a person: there is nothing to lure somebody into.
    hono.res.headers.delete('X-Frame-Options')
    hono.header('Content-Security-Policy', EMBEDDED_POLICY)
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: [(hono) => formsOn(hono.req.url, around.baseUrl)],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: around.baseUrl.startsWith('https') ? 'max-age=31536000; includeSubDomains' : false,
    }),
  )
  app.use(bodyLimit({ maxSize: TEN_MB, onError: () => refuse('platform.tooLarge', 413) }))
  const ownForms = csrf({
    origin: (origin, hono) =>
      origin === ownOrigin(hono, around) || (/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin) && around.demo),
  })
  mountHosts(app, around)
  // The API knows no cookies, so no other site can make a browser act there; a mailbox stops mail by the secret in the address alone.
  app.use((hono, next) => (isApiPath(hono.req.path) || ONE_CLICK.test(splitPath(hono.req.path).path) ? next() : ownForms(hono, next)))
  app.use(async (hono, next) => {
    await next()
    // Pages may hold personal data: nobody between us and the reader keeps them.
    if (!hono.req.path.startsWith('/assets/')) hono.header('Cache-Control', 'no-store')
  })
  serveAssets(app)
  app.use(async (hono, next) => {
    if (!ALWAYS_OPEN.test(splitPath(hono.req.path).path) && !(await around.isOpen())) refuse('platform.notOpenYet', 503)
    await next()
  })
  for (const module of around.modules) {
    for (const route of module.routes) {
      if (route.demoOnly && !around.demo) continue
      if (route.kind === 'page') mountPage(app, route, around)
      else if (route.kind === 'form') mountForm(app, route, around, module)
      else mountApi(app, route, around, module)
    }
  }
  app.get('/api/v1/openapi.json', (hono) => hono.json(describeApi(around), 200, { 'API-Version': '1.0.0' }))
  app.notFound(async (hono) => {
    const { language, path } = splitPath(hono.req.path)
    // What is not of the front door is there in English.
    if (hono.req.method === 'GET' && isFrontLanguage(language))
      return hono.redirect(localPath(textLanguage(language), path) + new URL(hono.req.url).search, 302)
    const moved = hono.req.method === 'GET' && !isApiPath(path) ? await around.movedTo?.(path) : null
    if (!moved) refuse('platform.notFound', 404)
    return moved.leads === null ? refuse('content.nameEnded', 404) : hono.redirect(localPath(language, moved.leads), 302)
  })
  app.onError(async (error, hono) => showError(error, hono, around))
  return app
}

/** A form on the host of a region may lead on to the national one, where links to appointments are. policy: A8 */
function formsOn(url: string, baseUrl: string): string {
  const national = new URL(baseUrl)
  return new URL(url).hostname === national.hostname ? "'self'" : `'self' ${national.origin}`
}

async function showError(error: Error, hono: Parameters<Parameters<Hono['onError']>[0]>[1], around: Surroundings): Promise<Response> {
  const requestId = hono.get('requestId' as never) as string
  const api = isApiPath(hono.req.path)
  const language = api ? languageOf(hono) : splitPath(hono.req.path).language
  const thrown = isForeignForm(error) ? new Refusal('platform.foreignForm', 403) : error
  const explained = explain(thrown, language, around.modules, requestId)
  if (explained.bug) countBug()
  if (explained.bug) around.log.error({ requestId, ...factsOf(error) }, 'bug')
  if (explained.status === 429) hono.header('Retry-After', String((thrown instanceof Refusal && thrown.facts.seconds) || 60))
  if (api) {
    return problemResponse(hono, {
      type: 'about:blank',
      title: explained.title,
      status: explained.status,
      detail: explained.sentence,
      instance: hono.req.path,
    })
  }
  const stated = { path: hono.req.path, purpose: null, may: 'anyone' as const }
  const context = await contextOf(hono, stated, around, language).catch(() => contextOf(hono, stated, offline(around), language))
  return answer(
    context,
    around,
    <ErrorPage title={explained.title} sentence={explained.sentence} status={explained.status} c={context} />,
    explained.status,
  )
}

/** With the database away, the error page is shown as to a visitor. */
function offline(around: Surroundings): Surroundings {
  return { ...around, signedIn: async () => null, bearer: async () => null, regionOf: async () => null }
}

function isForeignForm(error: Error): boolean {
  return (error as { status?: number }).status === 403 && error.constructor.name === 'HTTPException'
}
