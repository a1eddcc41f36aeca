import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { handovers } from '../queries.ts'
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
