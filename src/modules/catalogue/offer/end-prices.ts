import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/**
 * Other prices come from a day on: lines of before end there and stay known for their days, so that a referral keeps the price of its
 * day, and what was only announced makes room. Of one part, or of both. policy: D1, D11
 */
export async function endPrices(tx: Tx, serviceIds: readonly string[], from: string, part?: 'person' | 'payer'): Promise<void> {
  const ids = [...serviceIds]
  const which = part === undefined ? sql<boolean>`true` : sql<boolean>`part = ${part}`
  await tx.deleteFrom('catalogue.price').where('serviceId', 'in', ids).where(which).where('validFrom', '>=', from).execute()
  await tx
    .updateTable('catalogue.price')
    .set({ validUntil: from })
    .where('serviceId', 'in', ids)
    .where(which)
    .where(sql<boolean>`(valid_until is null or valid_until > ${from})`)
    .execute()
}
