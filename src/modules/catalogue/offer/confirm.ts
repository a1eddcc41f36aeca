import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { nothingOverdue, relist } from './relist.ts'
import { dueAfter, type Part } from './rhythm.ts'

/** Says that parts of a service are right as they stand; when none is overdue any more, and evidence holds, it stands where it stood before. policy: D1 */
export async function confirmParts(tx: Tx, actor: Actor, serviceId: string, parts: readonly Part[], on: string): Promise<void> {
  if (parts.length === 0) return
  await tx
    .insertInto('catalogue.serviceConfirmed')
    .values(
      parts.map((part) => ({ serviceId, part, confirmedOn: on, dueOn: dueAfter(part, on), byAccount: actor.accountId, remindedOn: null })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['serviceId', 'part'])
        .doUpdateSet((row) => ({
          confirmedOn: row.ref('excluded.confirmedOn'),
          dueOn: row.ref('excluded.dueOn'),
          byAccount: row.ref('excluded.byAccount'),
          remindedOn: null,
        }))
        // What is said of an earlier day never takes the place of what was said later.
        .where(sql<boolean>`service_confirmed.confirmed_on <= excluded.confirmed_on`),
    )
    .execute()
  await tx
    .updateTable('catalogue.service as s')
    .set({ rhythm: 'fresh' })
    .where('s.id', '=', serviceId)
    .where('s.rhythm', '<>', 'fresh')
    .where(nothingOverdue(actor.today))
    .execute()
  await relist(tx, actor, [serviceId])
}
