import { daysAfter } from '../../../platform/clock.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { REMIND_DAYS, SILENT_DAYS } from './rules.ts'

const BATCH = 50

/** Who does not answer is asked once more; who then says nothing is counted as that, and can still answer. policy: D10 */
export const silenceSweeps: Sweep[] = [
  {
    name: 'plans.outcome-remind',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('plans.outcome')
        .select(['regionCode', 'id', 'personId'])
        .where('askedOn', '<=', daysAfter(actor.today, -REMIND_DAYS))
        .where('answer', 'is', null)
        .where('silentOn', 'is', null)
        .where('remindedOn', 'is', null)
        .orderBy('askedOn')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const { regionCode, id, personId } of due) {
        touched(tx, regionCode, personId, 'outcome')
        await tx
          .updateTable('plans.outcome')
          .set({ remindedOn: actor.today })
          .where('regionCode', '=', regionCode)
          .where('id', '=', id)
          .execute()
        await tellLater(tx, actor, 'nl.wegwijzer.plans.outcome-asked.v1', { regionCode, subject: id, data: { personId } })
      }
      return due.length
    },
  },
  {
    name: 'plans.outcome-silent',
    run: async (tx, actor) => {
      const rows = await tx
        .selectFrom('plans.outcome')
        .select(['regionCode', 'id', 'personId'])
        .where('askedOn', 'is not', null)
        .where('remindedOn', '<=', daysAfter(actor.today, -SILENT_DAYS))
        .where('answer', 'is', null)
        .where('silentOn', 'is', null)
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const { regionCode, id, personId } of rows) {
        touched(tx, regionCode, personId, 'outcome')
        await tx
          .updateTable('plans.outcome')
          .set({ silentOn: actor.today })
          .where('regionCode', '=', regionCode)
          .where('id', '=', id)
          .execute()
      }
      return rows.length
    },
  },
]
