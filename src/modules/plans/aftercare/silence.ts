import { daysAfter } from '../../../platform/clock.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { regionsByAgreement } from '../../policy/index.ts'

const BATCH = 50

/** Of regions by a number of days, the day so long ago. */
function agoIn(regions: Map<number, string[]>, today: string): [string[], string][] {
  return [...regions].map(([days, codes]) => [codes, daysAfter(today, -days)])
}

/** Who does not answer is asked once more; who then says nothing is counted as that, and can still answer. policy: D10 */
export const silenceSweeps: Sweep[] = [
  {
    name: 'plans.outcome-remind',
    run: async (tx, actor) => {
      const regions = await regionsByAgreement(tx, actor.today, ({ aftercare }) => aftercare.remindDays)
      const due = await tx
        .selectFrom('plans.outcome')
        .select(['regionCode', 'id', 'personId'])
        .where('askedOn', '<=', actor.today)
        .where((on) => on.or(agoIn(regions, actor.today).map(([codes, day]) => on('regionCode', 'in', codes).and('askedOn', '<=', day))))
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
      const regions = await regionsByAgreement(tx, actor.today, ({ aftercare }) => aftercare.silentDays)
      const rows = await tx
        .selectFrom('plans.outcome')
        .select(['regionCode', 'id', 'personId'])
        .where('askedOn', 'is not', null)
        .where((on) => on.or(agoIn(regions, actor.today).map(([codes, day]) => on('regionCode', 'in', codes).and('remindedOn', '<=', day))))
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
