import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import type { Service } from '../offer/queries.ts'

/** Since when an offer is over, and who ended it: somebody by name, or the catalogue it came from. */
export interface Ended {
  at: Temporal.Instant
  by: string | null
}

/** When and by whom an offer ended; undefined while it goes on. */
export async function endedOf(tx: Tx, { id, status, sourceId }: Pick<Service, 'id' | 'status' | 'sourceId'>): Promise<Ended | undefined> {
  if (status !== 'ended') return undefined
  const { rows } = await sql<{ at: Temporal.Instant; byAccount: string | null; source: string | null }>`
    select v.valid_from as at, v.by_account, (select o.name from catalogue.source o where o.id = ${sourceId}) as source
    from catalogue.version v where v.service_id = ${id} and v.version > coalesce((
      select max(o.version) from catalogue.version o where o.service_id = ${id} and o.body ->> 'status' <> 'ended'), 0)
    order by v.version limit 1`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const by = row.byAccount ? ((await accountNames(tx, [row.byAccount])).get(row.byAccount) ?? null) : row.source
  return { at: row.at, by }
}
