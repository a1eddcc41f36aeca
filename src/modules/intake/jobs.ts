import type { Sweep } from '../../platform/module.ts'
import { escalateOverdue, forgetAskers } from './desk-questions/commands.ts'
import { removeExpired } from './questions/journey.ts'
import { escalate } from './commands/pass.ts'

const BATCH = 50

/** Handovers whose day to accept, or hour where it is urgent, has passed go to the coordinator; answers of visitors are forgotten. policy: A6 */
export const sweeps: Sweep[] = [
  {
    name: 'intake.accept-by',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('intake.handover')
        .select(['regionCode', 'id', 'personId'])
        .where('state', '=', 'waiting')
        .where('acceptBy', '<', actor.today)
        .orderBy('acceptBy')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const handover of due) await escalate(tx, actor, handover)
      return due.length
    },
  },
  {
    name: 'intake.urgent-by',
    run: async (tx, actor) => {
      const due = await tx
        .selectFrom('intake.handover')
        .select(['regionCode', 'id', 'personId'])
        .where('state', '=', 'waiting')
        .where('urgentBy', '<', actor.now)
        .orderBy('urgentBy')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const handover of due) await escalate(tx, actor, handover)
      return due.length
    },
  },
  { name: 'intake.answers', run: removeExpired },
  { name: 'intake.desk-overdue', run: escalateOverdue },
  { name: 'intake.desk-askers', run: forgetAskers },
]
