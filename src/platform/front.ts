import type { Module } from './module.ts'

const known = new WeakMap<readonly Module[], (path: string) => boolean>()

/** Is this local path, with or without query, a page of the front door: one that is there in every language of a page? */
export function frontPaths(modules: readonly Module[]): (path: string) => boolean {
  const made = known.get(modules)
  if (made) return made
  const patterns = modules.flatMap((module) =>
    module.routes.filter((route) => route.kind !== 'api' && route.front === true).map((route) => patternOf(route.path)),
  )
  const test = (path: string) => patterns.some((pattern) => pattern.test(path.replace(/[?#].*$/, '')))
  known.set(modules, test)
  return test
}

/** Matches the addresses of a route, whatever stands at its parameters. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
}

/** Marks links of a page that lead to a page in English, for the browser and for the reader. */
export function markEnglish(html: string): string {
  return html.replace(/<a (?=[^>]*href="\/en[/"?#])(?![^>]*hreflang=)/g, '<a hreflang="en" data-language="English" ')
}
