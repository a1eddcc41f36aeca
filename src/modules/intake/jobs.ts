import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Sweep } from '../../platform/module.ts'
import { escalateOverdue, forgetAskers } from './desk-questions/commands.ts'
import { removeExpired } from './questions/journey.ts'
import { escalate } from './commands/pass.ts'
import { endDay } from './walk-in/forget.ts'

const BATCH = 50

/** Handovers whose day to accept, or hour where it is urgent, has passed go to the coordinator; answers of visitors are forgotten. policy: A6 */
export const sweeps: Sweep[] = [
  { name: 'intake.accept-by', run: (tx, actor) => escalateDue(tx, actor, 'acceptBy') },
  { name: 'intake.urgent-by', run: (tx, actor) => escalateDue(tx, actor, 'urgentBy') },
  { name: 'intake.answers', run: removeExpired },
  { name: 'intake.desk-overdue', run: escalateOverdue },
  { name: 'intake.desk-askers', run: forgetAskers },
  { name: 'intake.walk-in', run: endDay },
]

/** Handovers that wait past their day, or past their hour: two clocks, whichever comes first. */
async function escalateDue(tx: Tx, actor: Actor, by: 'acceptBy' | 'urgentBy'): Promise<number> {
  const due = await tx
    .selectFrom('intake.handover')
    .select(['regionCode', 'id', 'personId'])
    .where('state', '=', 'waiting')
    .where(by, '<', by === 'acceptBy' ? actor.today : actor.now)
    .orderBy(by)
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const handover of due) await escalate(tx, actor, handover)
  return due.length
}
