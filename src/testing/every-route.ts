import { randomUUID } from 'node:crypto'
import { modules } from '../modules.ts'
import type { ApiRoute, FormRoute, PageRoute, Route } from '../platform/route.ts'
import type { TestApp } from './app.ts'

// What holds for every route is asked of every route in the registry: a new one is covered the day it is written.
const ORIGIN = 'http://localhost'
const SLUG = 'veluwe-stedendriehoek'
const routes: Route[] = modules.flatMap((module) => [...module.routes])
export const pages = routes.filter((route): route is PageRoute => route.kind === 'page')
export const forms = routes.filter((route): route is FormRoute => route.kind === 'form')
export const apis = routes.filter((route): route is ApiRoute => route.kind === 'api')

/** The path of a route, its params filled in. */
export function pathOf(route: Route, given: Record<string, string> = {}): string {
  return route.path.replaceAll(
    /[:{](\w+)\}?/g,
    (_, name: string) =>
      given[name] ?? ({ slug: SLUG, audience: 'person', token: 'w'.repeat(43) } as Record<string, string>)[name] ?? randomUUID(),
  )
}

/** A request as it comes from outside, no redirect followed. */
export function fetched(app: TestApp, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (!headers.has('origin')) headers.set('origin', ORIGIN)
  return Promise.resolve(app.program.app.fetch(new Request(ORIGIN + path, { redirect: 'manual', ...init, headers })))
}
