import { sql } from 'kysely'
import { dateOf } from '../../../platform/clock.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { addFact, change, tellOf } from '../facts.ts'
import { needsReminder, remindUntil } from './rules.ts'

/** Most that one round deals with. */
const MOST = 200

/** Reminds of appointments that are near, by the way each person chose for it; the channel waits for the morning. */
export const sweeps: Sweep[] = [
  {
    name: 'appointments.reminders',
    async run(tx, actor) {
      const rows = await tx
        .selectFrom('appointments.appointment')
        .select(['regionCode', 'id', 'personId', 'onDate', 'bookedAt', 'reminder'])
        .where('state', '=', 'booked')
        .where('remindedOn', 'is', null)
        .where('onDate', '>', actor.today)
        .where(
          sql<boolean>`on_date <= case when reminder = 'letter' then ${remindUntil(actor.today, true)}::date
            else ${remindUntil(actor.today, false)}::date end`,
        )
        .orderBy('onDate')
        .limit(MOST)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const row of rows) {
        touched(tx, row.regionCode, row.personId, 'appointment')
        await change(tx, row, { remindedOn: actor.today })
        if (row.reminder === 'none' || !needsReminder(dateOf(row.bookedAt), row.onDate, actor.today)) continue
        await addFact(tx, actor, row, { what: 'reminded' })
        await tellOf(tx, actor, { ...row, channel: row.reminder }, 'appointment-reminded')
      }
      return rows.length
    },
  },
]
