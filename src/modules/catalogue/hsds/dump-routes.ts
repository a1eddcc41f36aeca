import { z } from '@hono/zod-openapi'
import { read } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { allServices, streamed, streamOf } from './lines.ts'
import { isTooBusy, packageOf } from './package.ts'
import { requireSource } from '../feeds/source.ts'
import { sourceLines } from './source-lines.ts'

const open = { method: 'get' as const, may: 'anyone' as const, purpose: null }
const Slug = z.object({ slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/) })
const Lines = z.string().meta({ description: 'One line of JSON per thing (application/x-ndjson).' })

/** Everything at once: a line of JSON per service; and what one other catalogue gave, as it gave it. */
export const dumpRoutes: Route[] = [
  api({
    ...open,
    path: '/hsds/v3/dump',
    summary: 'All public services, one line of JSON each',
    answer: Lines,
    async handle(c) {
      const answer = await streamed(c, { full: true })
      answer.headers.set('content-disposition', 'attachment; filename="wegwijzer-hsds.ndjson"')
      return answer
    },
  }),
  api({
    ...open,
    path: '/hsds/v3/dump.zip',
    summary: 'All public services as a tabular data package: CSV files with datapackage.json, zipped',
    answer: z.string().meta({ description: 'A zip (application/zip).' }),
    async handle(c) {
      refuseUnless(!isTooBusy(), 'catalogue.packageTooBusy', 503)
      const zip = packageOf(allServices((work) => read(c, work), {}))
      return c.hono.body(streamOf(zip), 200, {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="wegwijzer-hsds.zip"',
      })
    },
  }),
  api({
    ...open,
    path: '/hsds/v3/sources/{slug}/dump',
    summary: 'What one other catalogue gave, as it gave it',
    params: Slug,
    answer: Lines,
    async handle(c, { params }) {
      const source = await read(c, async (tx) => (await requireSource(tx, params.slug)) ?? notFound())
      const lines = sourceLines((work) => read(c, work), source.id)
      return c.hono.body(streamOf(lines), 200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
    },
  }),
]
