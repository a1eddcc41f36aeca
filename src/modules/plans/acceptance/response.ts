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
    with first_answer as (
      select distinct on (f.region_code, f.referral_id) f.region_code, f.referral_id, f.to_state, f.at
      from plans.referral_fact f
      where f.to_state in ('accepted', 'waiting-for-start', 'declined', 'intake-planned', 'expired')
        and f.from_state in ('sent', 'received', 'intake-planned') and f.at >= ${instantOf(fromOn, '00:00').toString()}::timestamptz
      order by f.region_code, f.referral_id, f.at, f.id
    ), took as (
      select r.provider_organisation as organisation_id, a.to_state,
        (a.at at time zone 'Europe/Amsterdam')::date - (s.at at time zone 'Europe/Amsterdam')::date as days
      from first_answer a
      join plans.referral r on r.region_code = a.region_code and r.id = a.referral_id
      join lateral (select max(f.at) as at from plans.referral_fact f
        where f.region_code = a.region_code and f.referral_id = a.referral_id and f.to_state = 'sent' and f.at <= a.at) s on s.at is not null
    )
    select organisation_id, count(*)::int as asked, count(*) filter (where to_state <> 'expired')::int as answered,
      (percentile_disc(0.5) within group (order by days) filter (where to_state <> 'expired'))::int as median_days
    from took group by organisation_id having count(*) >= ${ENOUGH_CASES}`.execute(tx)
  await putResponseTimes(tx, rows, fromOn, today)
}
