import type { RequestContext } from '../../../platform/request.ts'

/** One page of a list as the standard has it. */
export function listed<T>(c: RequestContext, asked: { page: number; pageSize: number }, count: number, results: T[]) {
  const at = (page: number) => {
    const url = new URL(c.hono.req.url)
    url.searchParams.set('page', String(page))
    return url.href
  }
  return {
    count,
    next: asked.page * asked.pageSize < count ? at(asked.page + 1) : null,
    previous: asked.page > 1 ? at(asked.page - 1) : null,
    results,
  }
}
