import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/** Other prices come from a day on: lines of before end there and stay known for their days, and what was only announced makes room. */
export async function endPrices(tx: Tx, serviceIds: readonly string[], from: string): Promise<void> {
  const ids = [...serviceIds]
  await tx.deleteFrom('catalogue.price').where('serviceId', 'in', ids).where('validFrom', '>=', from).execute()
  await tx
    .updateTable('catalogue.price')
    .set({ validUntil: from })
    .where('serviceId', 'in', ids)
    .where(sql<boolean>`(valid_until is null or valid_until > ${from})`)
    .execute()
}
