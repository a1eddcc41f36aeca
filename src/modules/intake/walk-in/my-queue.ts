import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { queueAt } from './queries.ts'
import { namesIn } from './routes/queue-view.tsx'
import { minutesBetween, numberOf } from './rules.ts'
import { sittingOf } from './sitting.ts'

export interface InQueue {
  id: string
  number: string
  name: string
  questionKind: string
  minutes: number
  mine: boolean
}

/** Where a guide sits today, who waits there, and whom they help now; null while they sit nowhere. */
export async function queueForMe(
  tx: Tx,
  actor: Actor,
): Promise<{ locationId: string; counter: string; waiting: InQueue[]; helping: InQueue[] } | null> {
  const sitting = await sittingOf(tx, actor)
  if (!sitting) return null
  const rows = await queueAt(tx, actor, [sitting.locationId])
  const names = await namesIn(tx, actor, rows)
  const shown = rows.map((row) => ({
    id: row.id,
    number: numberOf(row),
    name: names.get(row.id) ?? '',
    questionKind: row.questionKind,
    minutes: minutesBetween(row.cameAt, actor.now),
    mine: row.forAccount === actor.accountId || row.calledBy === actor.accountId,
    state: row.state,
    forAccount: row.forAccount,
  }))
  return {
    locationId: sitting.locationId,
    counter: sitting.counter,
    waiting: shown.filter((row) => row.state === 'waiting' && (row.forAccount === null || row.mine)),
    helping: shown.filter((row) => row.state === 'called' && row.mine),
  }
}
