import { sql } from 'kysely'
import { daysAfter } from '../../platform/clock.ts'
import type { Module, Sweep } from '../../platform/module.ts'
import { addJob } from '../../platform/outbox.ts'
import { publishDue } from './editing/publish.ts'
import { sendReminder } from './editing/remind.ts'
import { KEPT_DAYS } from './words/counts.ts'

/** What was planned appears; who owns a stale page is told once; counts of searches go when they are old. */
export const sweeps: Sweep[] = [
  { name: 'content.publish', run: publishDue },
  {
    name: 'content.stale',
    async run(tx, actor) {
      const { rows } = await sql<{ ownerId: string }>`
        update content.page set reminded_for = review_on
        where id in (select id from content.page where withdrawn_on is null and live is not null and review_on <= ${actor.today}
          and reminded_for is distinct from review_on order by review_on limit 100 for update skip locked)
        returning owner_id`.execute(tx)
      const owners = [...new Set(rows.map(({ ownerId }) => ownerId))]
      for (const organisationId of owners) await addJob(tx, 'content.remind', { organisationId }, `content.remind ${organisationId}`)
      return rows.length
    },
  },
  {
    name: 'content.forget',
    async run(tx, actor) {
      const before = daysAfter(actor.today, -KEPT_DAYS)
      const { rows } = await sql`
        with missed as (delete from content.missed where week < ${before} returning 1),
          helped as (delete from content.helped where week < ${before} returning 1)
        select 1 from missed union all select 1 from helped`.execute(tx)
      return rows.length
    },
  },
]

export const tasks: NonNullable<Module['tasks']> = {
  'content.remind': ({ organisationId }, around) => sendReminder(String(organisationId), around),
}
