import type { Module } from '../../../src/platform/module.ts'
import type { Route } from '../../../src/platform/route.ts'
import type { Finding } from '../../tree.ts'

/** Pages write a parameter as `:id`, the API as `{id}`. */
const PARAMETER = /:(\w+)|\{(\w+)\}/g

/** Every route says who may and for which purpose, has a schema for each parameter of its path, and is the only one there. */
export function statedRoutes(modules: Pick<Module, 'name' | 'routes'>[], roles: readonly string[]): Finding[] {
  const seen = new Map<string, string>()
  return modules.flatMap(({ name, routes }) =>
    routes.flatMap((route) => {
      const place = `${methodOf(route)} ${route.path.replace(PARAMETER, ':')}`
      const twice = seen.has(place) ? [`is also a route of ${seen.get(place)}`] : []
      seen.set(place, name)
      return [...twice, ...complaints(route, roles)].map((says) => ({
        path: `src/modules/${name}`,
        says: `${methodOf(route)} ${route.path} ${says}`,
      }))
    }),
  )
}

function complaints(route: Route, roles: readonly string[]): string[] {
  const { may, purpose } = route as { may: unknown; purpose: unknown }
  const strangers = Array.isArray(may) ? may.filter((role) => !roles.includes(role as string)) : []
  const open = [...route.path.matchAll(PARAMETER)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((name) => !(name in (route.params?.shape ?? {})))
  return [
    ...(may === 'anyone' || (Array.isArray(may) && may.length > 0) ? [] : ['does not say who may']),
    ...strangers.map((role) => `is for ${String(role)}, which is no role`),
    ...(purpose === null || (typeof purpose === 'string' && purpose !== '') ? [] : ['does not say for which purpose']),
    ...open.map((name) => `lets ${name} reach SQL without a schema`),
    ...(/^\/[a-z0-9./-]*$/.test(route.path.replace(PARAMETER, '')) ? [] : ['is not a path of small words and parameters']),
    ...(route.kind === 'api' && !/^\/api\/v\d+\//.test(route.path) ? ['is an API outside /api/v1'] : []),
  ]
}

function methodOf(route: Route): string {
  if (route.kind === 'api') return route.method.toUpperCase()
  return route.kind === 'page' ? 'GET' : 'POST'
}
