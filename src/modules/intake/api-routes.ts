import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { write, read } from '../../platform/request.ts'
import { api, type Route } from '../../platform/route.ts'
import { ownNumberOf } from '../contacts/index.ts'
import { organisationsById } from '../regions/index.ts'
import { handOver } from './commands/hand-over.ts'
import { acceptHandover, returnHandover } from './commands/pass.ts'
import { findHandover, passesOf } from './queries.ts'
import { ApiHandover, ApiReturn, HandoverAnswer, HandoverId } from './schema.ts'

const system = { may: ['api'] as const, scope: 'handovers', purpose: 'handover' }

/** A handover as systems see it: state, holder, clock and history; the person is not repeated. */
async function answerOf(tx: Tx, actor: Actor, id: string): Promise<z.input<typeof HandoverAnswer>> {
  const row = (await findHandover(tx, actor.regions, id)) ?? notFound()
  const passes = await passesOf(tx, row.regionCode, id)
  const organisations = await organisationsById(tx, [row.holder, ...passes.flatMap((pass) => [pass.from, pass.to])])
  const name = (one: string) => organisations.get(one)?.name ?? ''
  return {
    id: row.id,
    reference: row.reference,
    regionCode: row.regionCode,
    state: row.state as 'waiting',
    questionKind: row.questionKind as 'work',
    holder: { id: row.holder, name: name(row.holder) },
    acceptBy: row.acceptBy,
    ownCaseNumber: await ownNumberOf(tx, actor, row.regionCode, 'handover', row.id),
    history: passes.map((pass) => ({
      from: name(pass.from),
      to: name(pass.to),
      because: pass.because,
      at: pass.at.toString(),
      acceptBy: pass.acceptBy,
    })),
  }
}

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
    path: '/api/v1/handovers/{id}',
    ...system,
    summary: 'State, holder and history of a handover',
    params: HandoverId,
    answer: HandoverAnswer,
    handle: (c, { params }) => read(c, (tx, actor) => answerOf(tx, actor, params.id)),
  }),
  api({
    method: 'post',
    path: '/api/v1/handovers/{id}/acceptances',
    ...system,
    summary: 'Accept a handover your organisation holds',
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
