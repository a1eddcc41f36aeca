import { CannotStart } from './cannot-start.ts'
import { ROLES } from './actor.ts'
import type { Module } from './module.ts'
import type { Route } from './route.ts'

/** Pages write a parameter as `:id`, the API as `{id}`. */
const PARAMETER = /:(\w+)|\{(\w+)\}/g

/** What a route leaves unsaid: who may, for which purpose, by which schema each parameter is read. Nothing when all is stated. */
export function unstated(route: Route, roles: readonly string[], purposes: readonly string[]): string[] {
  const { may, purpose } = route as { may: unknown; purpose: unknown }
  const strangers = Array.isArray(may) ? may.filter((role) => !roles.includes(role as string)) : []
  const open = [...route.path.matchAll(PARAMETER)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((name) => !(name in (route.params?.shape ?? {})))
  return [
    ...(may === 'anyone' || (Array.isArray(may) && may.length > 0) ? [] : ['does not say who may']),
    ...strangers.map((role) => `is for ${String(role)}, which is no role`),
    ...(Array.isArray(may) && may.includes('representative') && !route.part ? ['does not say which part a representative needs'] : []),
    ...(purpose === null || (typeof purpose === 'string' && purpose !== '') ? [] : ['does not say for which purpose']),
    ...(typeof purpose === 'string' && purpose !== '' && !purposes.includes(purpose)
      ? [`is for ${purpose}, which is no purpose in db/reference`]
      : []),
    ...open.map((name) => `lets ${name} reach SQL without a schema`),
  ]
}

/** A program with a route that does not say who may, or why, does not start. */
export function refuseUnstated(modules: readonly Module[], purposes: readonly string[]): void {
  for (const { name, routes } of modules)
    for (const route of routes)
      for (const says of unstated(route, ROLES, purposes)) throw new CannotStart(`${methodOf(route)} ${route.path} of ${name} ${says}.`)
}

/** GET, POST … of a route. */
export function methodOf(route: Route): string {
  if (route.kind === 'api') return route.method.toUpperCase()
  return route.kind === 'page' ? 'GET' : 'POST'
}
