import { splitPath } from '../../../platform/languages.ts'
import type { RequestContext } from '../../../platform/request.ts'

/** The list somebody came from with its words and filters, as the browser says it; else the list as it begins. */
export function listBefore(c: RequestContext, base: string): string {
  const from = c.hono.req.header('referer') ?? ''
  if (!URL.canParse(from)) return base
  const { pathname, search } = new URL(from)
  return splitPath(pathname).path === base ? base + search : base
}
