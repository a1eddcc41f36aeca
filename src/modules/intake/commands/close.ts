import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { handovers, type HandoverRow } from '../queries.ts'
import { endSight } from '../../people/index.ts'
import { insertFact } from './facts.ts'

/** Handovers that reached their end together with the file: accepted ones are closed, and no clock of them runs on. Runs as the program. */
export async function closeHandovers(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<void> {
  const rows = await handovers(tx)
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('state', '=', 'accepted')
    .forUpdate()
    .execute()
  for (const row of rows) await insertFact(tx, actor, row, 'closed', row.holder)
  await tx
    .updateTable('intake.handover')
    .set({ state: 'closed', pickUpBy: null, urgentBy: null })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('state', '=', 'accepted')
    .execute()
  touched(tx, regionCode, personIds, 'handover')
}

/** One of a file that was closed in the meantime goes nowhere any more: no clock runs, nobody sees it. Runs as the program. */
export async function closeHandover(tx: Tx, actor: Actor, handover: HandoverRow): Promise<void> {
  const { regionCode, personId, id } = handover
  await insertFact(tx, actor, handover, 'closed', handover.holder)
  await tx
    .updateTable('intake.handover')
    .set({ state: 'closed', pickUpBy: null, urgentBy: null, holderAccount: null })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await endSight(tx, actor, { regionCode, personId, record: id })
}
