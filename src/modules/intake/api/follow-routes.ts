import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { EventList, EventQuery, readFeed, type Feed } from '../../../platform/event-feed.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { api, type Route } from '../../../platform/route.ts'
import { listed } from '../../contacts/index.ts'
import { organisationById } from '../../regions/index.ts'
import type { HandoverRow } from '../queries.ts'
import { texts } from '../texts.ts'
import { tasksFor } from './queries.ts'
import { type InterneTaak, InterneTaakList, InterneTaakQuery } from './schema.ts'

const system = { may: ['api'] as const, scope: 'handovers', purpose: 'handover' }

/** A handover that waits, as a task in the shape of VNG Klantinteracties. */
function taskOf(c: RequestContext, row: HandoverRow, holder: string): z.input<typeof InterneTaak> {
  const t = texts.all.nl
  const at = (path: string) => new URL(`/api/v1/${path}`, c.hono.req.url).href
  return {
    uuid: row.id,
    url: at(`handovers/${row.id}`),
    nummer: row.reference,
    gevraagdeHandeling: row.state === 'waiting' ? t.now.staffWaiting! : t.now.staffFree!,
    toelichting: t.questionKinds[row.questionKind] ?? '',
    status: 'te_verwerken',
    toegewezenAanActor: { uuid: row.holder, naam: holder, soortActor: 'organisatorische_eenheid' },
    toegewezenOp: row.madeAt.toString(),
    uiterlijkeDatum: row.pickUpBy ?? row.acceptBy,
    betreftPartij: { uuid: row.personId, url: at(`partijen/${row.personId}`) },
  }
}

/** Events of handovers this organisation sees now. */
const feedAt = (c: RequestContext): Feed => ({
  name: 'handover-events',
  source: 'urn:wegwijzer:intake',
  types: 'nl.wegwijzer.intake.handover-%',
  record: sql`join intake.handover h on h.region_code = o.region_code and h.id = o.subject`,
  refOf: (subject) => new URL(`/api/v1/handovers/${subject}`, c.hono.req.url).href,
})

/** How a system of an organisation keeps up: what waits for it, and what happened since. policy: L1 */
export const followRoutes: Route[] = [
  api({
    method: 'get',
    path: '/api/v1/internetaken',
    ...system,
    summary: 'Handovers that wait for an answer or a guide of your organisation, the first day first',
    query: InterneTaakQuery,
    answer: InterneTaakList,
    handle: (c, { query }) =>
      read(c, async (tx, actor) => {
        const { count, rows } = await tasksFor(tx, actor, query.page, query.pageSize)
        const holder = (await organisationById(tx, actor.organisationId!))?.name ?? ''
        return listed(
          c,
          query,
          count,
          rows.map((row) => taskOf(c, row, holder)),
        )
      }),
  }),
  api({
    method: 'get',
    path: '/api/v1/handover-events',
    ...system,
    summary: 'What happened with handovers your organisation sees, as CloudEvents with ids only; go on with the cursor in next',
    query: EventQuery,
    answer: EventList,
    handle: (c, { query }) => read(c, (tx, actor) => readFeed(tx, actor, feedAt(c), query)),
  }),
]
