import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { InvalidInput, refuse, sentenceWith } from './errors.ts'
import { preferred, type Language } from './languages.ts'
import type { Module } from './module.ts'
import { contextOf, mayEnter, paramsOf, queryOf } from './mount.tsx'
import { addressOf } from './mount-pages.tsx'
import { problemErrors, type Problem } from './problem.ts'
import { platformTexts } from './platform-texts.ts'
import type { RequestContext } from './request.ts'
import type { ApiRoute } from './route.ts'
import type { Surroundings } from './surroundings.ts'

export const API_VERSION = '1.0.0'

/** Serves an operation of the JSON API: bearer tokens only, problem+json for what is wrong. */
export function mountApi(app: Hono, route: ApiRoute, around: Surroundings, module: Module): void {
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.on(route.method.toUpperCase(), path, async (hono) => {
    const c = await contextOf(hono, route, around, languageOf(hono), true)
    mayEnter(c.actor, route)
    if (route.scope && !c.actor.scopes.includes(route.scope)) refuse('platform.notForYou', 403)
    if (c.actor.kind !== 'visitor')
      await around.limit({ name: 'api', points: 6000, perSeconds: 60 }, c.actor.organisationId ?? addressOf(hono, around.trustProxy))
    const params = paramsOf(hono, route)
    const query = checked(c, 'query', route.query, queryOf(hono))
    if (query instanceof Response) return query
    const body = route.body ? checked(c, 'body', route.body, await jsonBody(hono)) : {}
    if (body instanceof Response) return body
    const value = await route.handle(c, { params, query: query as never, body: body as never }).catch((error: unknown) => {
      if (!(error instanceof InvalidInput)) throw error
      const where = route.body ? 'body' : 'query'
      const detail = sentenceWith(module.texts?.all[c.language].errors?.[error.code] ?? error.code, error.facts)
      return problemResponse(hono, badInput(c, [{ in: where, location: error.field, code: error.code, detail }]))
    })
    hono.header('API-Version', API_VERSION)
    return value instanceof Response ? value : hono.json(value as object, route.status)
  })
}

function checked(c: RequestContext, where: 'query' | 'body', schema: z.ZodType | null, given: unknown): unknown {
  if (!schema) return {}
  const read = schema.safeParse(given)
  return read.success ? read.data : problemResponse(c.hono, badInput(c, problemErrors(where, read.error, given, c.language)))
}

function badInput(c: RequestContext, errors: NonNullable<Problem['errors']>): Problem {
  const texts = platformTexts(c)
  return {
    type: 'about:blank',
    title: texts.errorTitles[400]!,
    status: 400,
    detail: errors[0]?.detail ?? texts.refusals.badBody,
    instance: new URL(c.hono.req.url).pathname,
    errors,
  }
}

/** An answer of type application/problem+json. */
export function problemResponse(hono: Context, problem: Problem): Response {
  return hono.body(JSON.stringify(problem), problem.status as 400, {
    'content-type': 'application/problem+json',
    'API-Version': API_VERSION,
  })
}

/** The language a client asks for; Dutch when it asks for none of ours. */
export function languageOf(hono: Context): Language {
  return preferred(hono.req.header('accept-language'))
}

/** The body without NUL, which no column can hold. */
async function jsonBody(hono: Context): Promise<unknown> {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(hono.req.header('content-type') ?? '')) refuse('platform.badBody', 415)
  const text = await hono.req.text()
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\u0000', '') : value))
  } catch {
    return refuse('platform.badBody', 400)
  }
}
