import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { write, read } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { noteNumber } from '../../contacts/index.ts'
import { handOver } from '../commands/hand-over.ts'
import { acceptHandover, returnHandover } from '../commands/pass.ts'
import { findHandover } from '../queries.ts'
import { HandoverId } from '../schema.ts'
import { answerOf, answersOf } from './answer.ts'
import { handoversFor } from './queries.ts'
import { ApiHandover, ApiReturn, HandoverAnswer, HandoverList, HandoverQuery, PutOwnNumber } from './schema.ts'

const system = { may: ['api'] as const, scope: 'handovers', purpose: 'handover' }

/** Handovers from system to system: the same commands as at the desk. policy: A5, A6, L1 */
export const apiRoutes: Route[] = [
  api({
    method: 'post',
    path: '/api/v1/handovers',
    ...system,
    summary: 'Hand a person over; the same id again gives the same handover',
    body: ApiHandover,
    answer: HandoverAnswer,
    status: 201,
    handle: (c, { body }) => write(c, async (tx, actor) => answerOf(tx, actor, (await handOver(tx, actor, body)).id)),
  }),
  api({
    method: 'get',
    path: '/api/v1/handovers',
    ...system,
    summary: 'Handovers your organisation holds or sent, by state or by your own case number',
    query: HandoverQuery,
    answer: HandoverList,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { rows, next } = await handoversFor(tx, actor, query)
        return { items: await answersOf(tx, actor, rows), next }
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/handovers/{id}',
    ...system,
    summary: 'State, holder and history of a handover',
    params: HandoverId,
    answer: HandoverAnswer,
    handle: (c, { params }) => read(c, (tx, actor) => answerOf(tx, actor, params.id)),
  }),
  api({
    method: 'put',
    path: '/api/v1/handovers/{id}/own-case-number',
    ...system,
    summary: 'The number your organisation knows this handover by; no other organisation sees it',
    params: HandoverId,
    body: PutOwnNumber,
    answer: HandoverAnswer,
    handle: (c, { params, body }) =>
      write(c, async (tx, actor) => {
        const { regionCode, personId } = (await findHandover(tx, actor.regions, params.id)) ?? notFound()
        await noteNumber(tx, actor, { regionCode, personId, kind: 'handover', record: params.id }, body.ownCaseNumber)
        return answerOf(tx, actor, params.id)
      }),
  }),
  api({
    method: 'post',
    path: '/api/v1/handovers/{id}/acceptances',
    ...system,
    summary: 'Accept a handover your organisation holds; a guide takes it up by the day in pickUpBy',
    params: HandoverId,
    answer: HandoverAnswer,
    status: 201,
    handle: (c, { params }) =>
      write(c, async (tx, actor) => {
        await acceptHandover(tx, actor, params.id)
        return answerOf(tx, actor, params.id)
      }),
  }),
  api({
    method: 'post',
    path: '/api/v1/handovers/{id}/returns',
    ...system,
    summary: 'Return a handover with a reason; it goes on to the next in line',
    params: HandoverId,
    body: ApiReturn,
    answer: z.object({ id: z.uuid(), returned: z.literal(true) }),
    status: 201,
    handle: (c, { params, body }) =>
      write(c, async (tx, actor) => {
        await returnHandover(tx, actor, params.id, body)
        return { id: params.id, returned: true as const }
      }),
  }),
]
