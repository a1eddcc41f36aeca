import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { groupsOfRow } from './learning/groups.ts'

/** What came of a service, so many months after people who were referred to it went to work. */
export interface OutcomeFigures {
  serviceId: string
  months: number
  /** Of everybody who answered: who said that it goes well, and who began with several goals. */
  well: number
  answered: number
  severalGoals: number
}

/**
 * The figures of the service and the number of months that an outcome is about. Somebody began with several goals when steps of more
 * than one kind (learning, applying, a decision, a task, something of one's own) were open in the plan on the day of the referral:
 * counted beside the figure, so that nobody gains by taking the easy cases. policy: K8
 */
export async function figuresOf(tx: Tx, regionCode: string, outcomeId: string): Promise<OutcomeFigures | undefined> {
  const { rows } = await sql<OutcomeFigures>`
    with asked as (
      select r.service_id, o.months from plans.outcome o
      join plans.placement p on p.region_code = o.region_code and p.id = o.placement_id
      join plans.referral r on r.region_code = p.region_code and r.id = p.referral_id
      where o.region_code = ${regionCode} and o.id = ${outcomeId})
    select a.service_id, a.months, count(*) filter (where o.answer = 'well')::int as well, count(*)::int as answered,
      count(*) filter (where (
        select count(distinct s.kind) from plans.step s
        where s.region_code = r.region_code and s.plan_id = r.plan_id and s.kind not in ('appointment', 'aftercare', 'closing', 'choosing', 'seeking', 'deciding', 'calling', 'checking')
          and s.made_at <= r.made_at and (s.ended_on is null or s.ended_on > (r.made_at at time zone 'Europe/Amsterdam')::date)) > 1)::int as several_goals
    from asked a
    join plans.referral r on r.service_id = a.service_id
    join plans.placement p on p.region_code = r.region_code and p.referral_id = r.id
    join plans.outcome o on o.region_code = p.region_code and o.placement_id = p.id and o.months = a.months
    where o.answer is not null
    group by a.service_id, a.months`.execute(tx)
  return rows[0]
}

export interface GroupFigure {
  kind: string
  code: string
  well: number
  answered: number
}

/** The same of the service and months of one outcome, per group of lists for learning: not fit to be shown yet. policy: K8 */
export async function groupFiguresOf(tx: Tx, serviceId: string, months: number): Promise<GroupFigure[]> {
  const { rows } = await sql<GroupFigure>`
    with known as (
      select o.answer = 'well' as well, who.age, who.route, who.door
      from plans.referral r
      join plans.placement p on p.region_code = r.region_code and p.referral_id = r.id
      join plans.outcome o on o.region_code = p.region_code and o.placement_id = p.id and o.months = ${months}
      cross join lateral plans.groups_of(r.region_code, r.person_id, r.made_at) who
      where r.service_id = ${serviceId} and o.answer is not null)
    select g.kind, g.code, count(*) filter (where k.well)::int as well, count(*)::int as answered
    from known k cross join lateral (values ${groupsOfRow}) g (kind, code)
    group by g.kind, g.code order by g.kind, g.code`.execute(tx)
  return rows
}
