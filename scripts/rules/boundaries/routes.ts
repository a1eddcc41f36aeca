import type { Module } from '../../../src/platform/module.ts'
import { isApiPath, isOwnApiPath, type Route } from '../../../src/platform/route.ts'
import { methodOf, unstated } from '../../../src/platform/stated.ts'
import type { Finding } from '../../tree.ts'

const PARAMETER = /:(\w+)|\{(\w+)\}/g

/** Every route says who may and for which purpose, has a schema for each parameter of its path, and is the only one there. */
export function statedRoutes(modules: Pick<Module, 'name' | 'routes'>[], roles: readonly string[], purposes: readonly string[]): Finding[] {
  const seen = new Map<string, string>()
  return modules.flatMap(({ name, routes }) =>
    routes.flatMap((route) => {
      const place = `${methodOf(route)} ${route.path.replace(PARAMETER, ':')}`
      const twice = seen.has(place) ? [`is also a route of ${seen.get(place)}`] : []
      seen.set(place, name)
      return [...twice, ...unstated(route, roles, purposes), ...oddPath(route)].map((says) => ({
        path: `src/modules/${name}`,
        says: `${methodOf(route)} ${route.path} ${says}`,
      }))
    }),
  )
}

function oddPath(route: Route): string[] {
  // A standard names its own paths.
  const words = isApiPath(route.path) && !isOwnApiPath(route.path) ? /^\/[a-z0-9._/-]*$/ : /^\/[a-z0-9./-]*$/
  return [
    ...(words.test(route.path.replace(PARAMETER, '')) ? [] : ['is not a path of small words and parameters']),
    ...(route.kind === 'api' && !(isApiPath(route.path) && /\/v\d+(\/|$)/.test(route.path))
      ? ['is an API outside /api/v1 and the standards beside it']
      : []),
  ]
}
