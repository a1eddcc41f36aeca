import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { noticeLater } from '../notices/notice.ts'
import { serviceChanged } from '../offer/version.ts'
import { lockService } from '../portal/change-queries.ts'
import { desksOf, rows, type ShownIn } from './queries.ts'
import type { DecideShown } from './schema.ts'

const BATCH = 50

/** A region says whether an offer of another region is shown and referred to there; it can say otherwise later. policy: D3 */
export async function decideShown(tx: Tx, actor: Actor, id: string, input: z.output<typeof DecideShown>): Promise<void> {
  const desks = desksOf(actor)
  refuseUnless(desks.length > 0, 'platform.notForYou')
  // The service first, as whoever changes its area does.
  await lockService(tx, (await requireAsked(tx, actor, id)).serviceId)
  const asked = await tx
    .selectFrom('catalogue.shownIn')
    .select(['serviceId', 'regionCode', 'state'])
    .where('id', '=', id)
    .where('regionCode', 'in', desks)
    .forUpdate()
    .executeTakeFirst()
  if (!asked) notFound()
  if (input.shows === 'refused' && !input.reason) invalid('reason', 'reasonNeeded')
  if (asked.state === input.shows) return
  await tx
    .updateTable('catalogue.shownIn')
    .set({
      state: input.shows,
      because: 'decided',
      reason: input.shows === 'refused' ? (input.reason ?? null) : null,
      decidedBy: actor.accountId,
      decidedAt: actor.now.toString(),
    })
    .where('id', '=', id)
    .execute()
  await noticeLater(tx, 'shown-decided', id)
  const regionCode = asked.regionCode.startsWith('AM') ? { regionCode: asked.regionCode } : {}
  await audit(tx, actor, { what: `catalogue.elsewhere-${input.shows}`, subject: asked.serviceId, ...regionCode })
  await serviceChanged(tx, actor, asked.serviceId)
}

/** What a desk is asked or was asked, the first to decide on top. */
export async function askedOf(tx: Tx, actor: Actor, state: 'waiting' | 'decided'): Promise<ShownIn[]> {
  const desks = desksOf(actor)
  if (desks.length === 0) return []
  return rows(tx)
    .where('regionCode', 'in', desks)
    .where('state', state === 'waiting' ? '=' : '<>', 'waiting')
    .orderBy('decideBy', state === 'waiting' ? 'asc' : 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
}

/** One of them; of another desk it is not there. */
export async function requireAsked(tx: Tx, actor: Actor, id: string): Promise<ShownIn> {
  const desks = desksOf(actor)
  const found = desks.length > 0 ? await rows(tx).where('id', '=', id).where('regionCode', 'in', desks).executeTakeFirst() : undefined
  return found ?? notFound()
}

/** When nobody decided in time it becomes what the profile said on the day it was asked. policy: D3 */
export const shownSweep: Sweep = {
  name: 'catalogue.shown-term',
  run: async (tx, actor) => {
    await sql`select from catalogue.service where id in (
      select service_id from catalogue.shown_in where state = 'waiting' and decide_by < ${actor.today} order by decide_by, id limit ${BATCH})
      order by id for update`.execute(tx)
    const { rows: due } = await sql<{ id: string; serviceId: string }>`
      update catalogue.shown_in set state = case when by_default then 'shown' else 'refused' end, because = 'term',
        decided_at = ${actor.now.toString()}::timestamptz
      where id in (select id from catalogue.shown_in where state = 'waiting' and decide_by < ${actor.today} order by decide_by, id limit ${BATCH})
      returning id, service_id`.execute(tx)
    for (const { id, serviceId } of due) {
      await noticeLater(tx, 'shown-decided', id)
      await serviceChanged(tx, actor, serviceId)
    }
    return due.length
  },
}
