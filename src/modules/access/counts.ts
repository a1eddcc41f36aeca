import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

/** How many people hold each role in a region today, or in the whole country; nobody by name. */
export async function staffCounts(tx: Tx, regionCode: string, today: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ role: string; people: number }>`
    select g.role, count(distinct g.account_id)::int as people
    from access.role_grant g
    where (select a.blocked_on is null from access.account a where a.id = g.account_id) and (g.region_code = ${regionCode} or g.region_code is null)
      and g.from_on <= ${today} and (g.until_on is null or g.until_on > ${today})
    group by g.role`.execute(tx)
  return new Map(rows.map(({ role, people }) => [role, people]))
}
