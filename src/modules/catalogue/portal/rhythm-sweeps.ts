import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { addJob } from '../../../platform/outbox.ts'
import { LEAVES_AFTER, REMIND_BEFORE, SINKS_AFTER } from '../offer/rhythm.ts'
import { serviceChanged } from '../offer/version.ts'

const BATCH = 50

/** Reminders before a part must be confirmed again, and what becomes of an offer that nobody confirms. policy: D1 */
export const rhythmSweeps: Sweep[] = [
  {
    name: 'catalogue.remind',
    run: async (tx, actor) => {
      const { rows } = await sql<{ organisationId: string }>`
        update catalogue.service_confirmed c set reminded_on = ${actor.today}
        from catalogue.service s
        where s.id = c.service_id and (c.service_id, c.part) in (
          select d.service_id, d.part from catalogue.service_confirmed d join catalogue.service p on p.id = d.service_id
          where d.due_on <= ${daysAfter(actor.today, REMIND_BEFORE)} and d.reminded_on is null and p.status in ('public', 'unlisted')
          order by d.due_on limit ${BATCH})
        returning s.organisation_id`.execute(tx)
      for (const organisationId of new Set(rows.map((row) => row.organisationId)))
        await addJob(tx, 'catalogue.remind', { organisationId }, `catalogue.remind:${organisationId}`)
      return rows.length
    },
  },
  {
    name: 'catalogue.rhythm',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        with overdue as (
          select c.service_id, min(c.due_on) as first from catalogue.service_confirmed c where c.due_on <= ${actor.today} group by c.service_id),
        due as (
          select s.id, case when o.first <= ${daysAfter(actor.today, -SINKS_AFTER)} then 'sunk' else 'warned' end as rhythm,
            o.first <= ${daysAfter(actor.today, -LEAVES_AFTER)} as leaves
          from overdue o join catalogue.service s on s.id = o.service_id where s.status = 'public')
        update catalogue.service s set rhythm = due.rhythm, status = case when due.leaves then 'unlisted' else s.status end,
          unlisted_because = case when due.leaves then 'not-confirmed' else s.unlisted_because end
        from due where s.id in (
          select d.id from due d join catalogue.service t on t.id = d.id where d.leaves or t.rhythm <> d.rhythm order by d.id limit ${BATCH})
          and due.id = s.id
        returning s.id`.execute(tx)
      for (const { id } of rows) await serviceChanged(tx, actor, id)
      return rows.length
    },
  },
]
