import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { noticeLater, type Occasion } from '../notices/notice.ts'
import { handovers, type HandoverRow } from '../queries.ts'
import { closeAsked } from './ask.ts'
import { carryOn, giveTo, toCoordinator } from './carry-on.ts'
import { insertFact } from './facts.ts'

const BATCH = 50

const due = (tx: Tx) => handovers(tx).limit(BATCH).forUpdate().skipLocked()

async function each(tx: Tx, rows: readonly HandoverRow[], act: (row: HandoverRow) => Promise<void>): Promise<number> {
  for (const row of rows) {
    touched(tx, row.regionCode, row.personId, 'handover')
    await act(row)
  }
  return rows.length
}

/** The day to answer passed: the baton goes on; a sender whose client never said yes forgets. policy: A6 */
export async function expireDue(tx: Tx, actor: Actor): Promise<number> {
  const rows = await due(tx)
    .where('state', 'in', ['waiting', 'returned', 'asked'])
    .where('acceptBy', '<', actor.today)
    .orderBy('acceptBy')
    .execute()
  return each(tx, rows, (row) => expire(tx, actor, row))
}

function expire(tx: Tx, actor: Actor, row: HandoverRow): Promise<void> {
  if (row.state === 'asked') return closeAsked(tx, actor, row, 'unanswered')
  return carryOn(tx, actor, row, row.state === 'returned' ? 'not-named' : 'not-accepted')
}

/** The hour of an urgent one passed. policy: A14 */
export async function expireUrgent(tx: Tx, actor: Actor): Promise<number> {
  const rows = await due(tx).where('state', '=', 'waiting').where('urgentBy', '<', actor.now).orderBy('urgentBy').execute()
  return each(tx, rows, (row) => carryOn(tx, actor, row, 'not-accepted'))
}

/** A system accepted and no guide took it up: the coordinator has it. policy: A6, L1 */
export async function expirePickUp(tx: Tx, actor: Actor): Promise<number> {
  const rows = await due(tx)
    .where('state', '=', 'accepted')
    .where('acceptedBy', 'is', null)
    .where('pickUpBy', '<', actor.today)
    .orderBy('pickUpBy')
    .execute()
  return each(tx, rows, async (row) => giveTo(tx, actor, row, await toCoordinator(tx, actor, row), 'not-picked-up'))
}

/** On its last day whoever has it is reminded, once. */
export async function remindHolders(tx: Tx, actor: Actor): Promise<number> {
  const rows = await due(tx)
    .where('remindedAt', 'is', null)
    .where((on) =>
      on.or([
        on.and([on('state', 'in', ['waiting', 'returned', 'escalated']), on('acceptBy', '<=', actor.today)]),
        on.and([on('state', '=', 'accepted'), on('acceptedBy', 'is', null), on('pickUpBy', '<=', actor.today)]),
      ]),
    )
    .orderBy('acceptBy')
    .execute()
  return each(tx, rows, async (row) => {
    await tx
      .updateTable('intake.handover')
      .set({ remindedAt: actor.now.toString() })
      .where('regionCode', '=', row.regionCode)
      .where('id', '=', row.id)
      .execute()
    await insertFact(tx, actor, row, 'reminded', row.holder)
    await noticeLater(tx, REMINDER[row.state]!, row)
  })
}

const REMINDER: Record<string, Occasion> = {
  waiting: 'answer-today',
  returned: 'name-today',
  escalated: 'assign-today',
  accepted: 'take-up-today',
}
