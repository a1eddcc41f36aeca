import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

/** How many pages of a region's own are live, and how many of those wait to be looked over. policy: A8 */
export async function reviewedIn(tx: Tx, regionCode: string, today: string): Promise<{ live: number; stale: number }> {
  const { rows } = await sql<{ live: number; stale: number }>`
    select count(*)::int as live, count(*) filter (where review_on <= ${today})::int as stale
    from content.page where region_code = ${regionCode} and live is not null and withdrawn_on is null`.execute(tx)
  return rows[0]!
}
