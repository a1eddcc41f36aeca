import { z } from '@hono/zod-openapi'
import { read } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { changesAfter } from './changes.ts'
import { flag, Thing } from './schema.ts'

const ChangesQuery = z.object({
  cursor: z.string().max(300).optional(),
  per_page: z.coerce.number().int().min(1).max(100).default(100),
  full: flag,
})

const Changes = z.object({
  changes: z.array(
    z.object({
      id: z.uuid(),
      change: z.enum(['changed', 'removed']),
      at: z.iso.datetime(),
      because: z.enum(['paused', 'ended', 'unlisted', 'merged']).optional(),
      stands_in: z.uuid().optional(),
      service: Thing.optional(),
    }),
  ),
  next: z.string().nullable(),
  more: z.boolean(),
  restarted: z.boolean(),
})

/** For whoever keeps a copy of all services: what changed since, with what paused, ended, left the list or was merged. */
export const changesRoutes: Route[] = [
  api({
    method: 'get',
    may: 'anyone',
    purpose: null,
    path: '/hsds/v3/changes',
    summary: 'What changed in the public services since a cursor, with removals',
    query: ChangesQuery,
    answer: Changes,
    handle: (c, { query: { per_page: most, ...asked } }) => read(c, (tx, actor) => changesAfter(tx, { ...asked, most }, actor.today)),
  }),
]
