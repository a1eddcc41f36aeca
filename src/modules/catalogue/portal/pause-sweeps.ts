import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Sweep } from '../../../platform/module.ts'
import { audit } from '../../../platform/log.ts'
import { noticeLater } from '../notices/notice.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { serviceChanged } from '../offer/version.ts'
import { insertChange } from './change.ts'
import { endPause } from './life.ts'

const BATCH = 50
/** Days before the end of a pause on which its provider is told. */
const TELL_BEFORE = 7

/** A pause is told before it ends, and then the offer opens by itself; what is not complete any more stays paused, and its provider hears why. policy: D1 */
export const pauseSweeps: Sweep[] = [
  {
    name: 'catalogue.pause-ends-soon',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        update catalogue.pause u set told_on = ${actor.today} where u.id in (
          select p.id from catalogue.pause p join catalogue.service s on s.id = p.service_id
          where p.ended_at is null and p.told_on is null and p.until_on <= ${daysAfter(actor.today, TELL_BEFORE)} and p.until_on > ${actor.today}
            and s.status = 'paused' order by p.until_on limit ${BATCH})
        returning u.id`.execute(tx)
      for (const { id } of rows) await noticeLater(tx, 'pause-ends', id)
      return rows.length
    },
  },
  {
    name: 'catalogue.pause-over',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string; serviceId: string; first: boolean }>`
        with over as (
          select p.id, p.tried_on is null as first from catalogue.pause p join catalogue.service s on s.id = p.service_id
          where p.ended_at is null and p.until_on <= ${actor.today} and (p.tried_on is null or p.tried_on < ${actor.today})
            and s.status = 'paused' order by p.until_on limit ${BATCH} for update of s)
        update catalogue.pause u set tried_on = ${actor.today} from over where over.id = u.id
        returning u.id, u.service_id, over.first`.execute(tx)
      const ids = rows.map(({ serviceId }) => serviceId)
      const complete = new Map((await servicesByIds(tx, ids, actor.today)).map((service) => [service.id, isComplete(service)]))
      for (const { id, serviceId, first } of rows) {
        if (complete.get(serviceId)) await open(tx, actor, serviceId)
        else if (first) await noticeLater(tx, 'pause-stays', id)
      }
      return rows.length
    },
  },
]

function isComplete({ lacks }: Service): boolean {
  return lacks.every((lack) => lack === 'not-public')
}

async function open(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  await endPause(tx, actor, serviceId)
  await tx.updateTable('catalogue.service').set({ status: 'public' }).where('id', '=', serviceId).execute()
  const change = { serviceId, part: 'status' as const, before: { status: 'paused' }, body: { status: 'public' } }
  await insertChange(tx, actor, { ...change, state: 'applied' })
  await audit(tx, actor, { what: 'catalogue.pause-over', subject: serviceId })
  await serviceChanged(tx, actor, serviceId)
}
