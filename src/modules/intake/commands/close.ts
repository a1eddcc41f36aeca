import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** Handovers that reached their end together with the file: accepted ones are closed. Runs as the program. */
export async function closeHandovers(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('intake.handover')
    .set({ state: 'closed' })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('state', '=', 'accepted')
    .execute()
  touched(tx, regionCode, personIds, 'handover')
}
