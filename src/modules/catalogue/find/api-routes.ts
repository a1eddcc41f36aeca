import type { z } from '@hono/zod-openapi'
import { useCopy } from '../../../platform/copy/index.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { read } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { uiTexts } from '../../../platform/ui/texts.ts'
import { standIn } from '../offer/merged.ts'
import { serviceById } from '../offer/queries.ts'
import { ServiceId } from '../schema.ts'
import { answerOf } from './answer.ts'
import { ServiceAnswer, ServiceList, ServiceQuery } from './answer-schema.ts'
import { catalogueCopy, type CatalogueCopy } from './copy.ts'
import { FACETS } from './engine/question.ts'
import { nearOf } from './query.ts'
import { searchServices } from './search.ts'

const open = { may: 'anyone' as const, purpose: null }

async function search(tx: Tx, today: string, copy: CatalogueCopy, query: z.output<typeof ServiceQuery>) {
  const { near } = await nearOf(tx, { plaats: query.place, km: query.km }, today)
  if (query.place && !near) invalid('place', 'unknownPlace')
  const filters = Object.fromEntries(FACETS.flatMap((facet) => (query[facet] === undefined ? [] : [[facet, query[facet]]])))
  const { q: words, region: regionCode, cursor, limit } = query
  return searchServices(tx, today, copy, { words, regionCode, near, filters, cursor, limit })
}

/** The list and one service for other programs: the same facts and filters as the pages. policy: D1 */
export const apiRoutes: Route[] = [
  api({
    method: 'get',
    path: '/api/v1/services',
    summary: 'Public services with price, quality and content',
    ...open,
    query: ServiceQuery,
    answer: ServiceList,
    async handle(c, { query }) {
      const copy = await useCopy(c.db, catalogueCopy)
      const found = await read(c, (tx, actor) => search(tx, actor.today, copy, query))
      return {
        items: found.items.map((service) => answerOf(service, service.km)),
        next: found.next,
        notice: found.stale ? uiTexts(c).stale : null,
        total: found.total,
      }
    },
  }),
  api({
    method: 'get',
    path: '/api/v1/services/{id}',
    summary: 'One public service',
    ...open,
    params: ServiceId,
    answer: ServiceAnswer,
    async handle(c, { params }) {
      const found = await read(c, async (tx, actor) => {
        const service = await serviceById(tx, params.id, actor.today)
        return service?.status === 'public' ? service : ((await standIn(tx, 'service', params.id)) ?? notFound())
      })
      return typeof found === 'string' ? c.hono.redirect(`/api/v1/services/${found}`, 302) : answerOf(found)
    },
  }),
]
