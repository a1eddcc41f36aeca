import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { dueAfter, type Part } from './rhythm.ts'

/** Says that parts of a service are right as they stand, from which their next date follows. policy: D1 */
export async function confirmParts(tx: Tx, actor: Actor, serviceId: string, parts: readonly Part[], on: string): Promise<void> {
  if (parts.length === 0) return
  await tx
    .insertInto('catalogue.serviceConfirmed')
    .values(
      parts.map((part) => ({ serviceId, part, confirmedOn: on, dueOn: dueAfter(part, on), byAccount: actor.accountId, remindedOn: null })),
    )
    .onConflict((conflict) =>
      conflict.columns(['serviceId', 'part']).doUpdateSet((row) => ({
        confirmedOn: row.ref('excluded.confirmedOn'),
        dueOn: row.ref('excluded.dueOn'),
        byAccount: row.ref('excluded.byAccount'),
        remindedOn: null,
      })),
    )
    .execute()
}
