import { sql } from 'kysely'
import { instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { putResponseTimes, type ResponseTime } from '../../catalogue/index.ts'
import { ENOUGH_CASES } from '../rules.ts'

/**
 * How soon each provider answered in the past year: any answer counts, a no as much as a yes, and so does planning a first talk;
 * what expired got none. What was withdrawn before an answer says nothing of the provider. From ten on. policy: D1, K8
 */
export async function countResponses(tx: Tx, fromOn: string, today: string): Promise<void> {
  const { rows } = await sql<ResponseTime>`
    select organisation_id, count(*)::int as asked, count(*) filter (where to_state <> 'expired')::int as answered,
      (percentile_disc(0.5) within group (order by days) filter (where to_state <> 'expired'))::int as median_days
    from plans.answers_since(${instantOf(fromOn, '00:00').toString()}::timestamptz)
    where first and days is not null
    group by organisation_id having count(*) >= ${ENOUGH_CASES}`.execute(tx)
  await putResponseTimes(tx, rows, fromOn, today)
}
