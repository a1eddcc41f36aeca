import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { instantOf, monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { countsWhole } from '../../../platform/db/whole.ts'
import { groupColumns, groupJoins, groupsOfRow } from './groups.ts'
import { DURABLE_MONTHS, KNOWN_AFTER_MONTHS, NEUTRAL_STOPS } from './rules.ts'

/** How far back the lists for learning look. */
const PERIOD_MONTHS = 36

/**
 * Once a day: what came of each service, for everybody, by age, route and door. Groups hold no special category of data, and numbers
 * are all that is kept. A stop that says nothing of the provider is told apart. policy: K8
 */
export async function countLearning(tx: Tx, actor: Actor): Promise<number> {
  // Of two instances that begin at once one counts; the other goes on with what else is due.
  const { rows: mine } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtext('plans.learning')) as free`.execute(tx)
  if (!mine[0]!.free) return 0
  const done = await tx.selectFrom('plans.learned').select('countedOn').where('countedOn', '>=', actor.today).limit(1).executeTakeFirst()
  if (done) return 0
  await countsWhole(tx)
  const since = instantOf(monthsAfter(actor.today, -PERIOD_MONTHS), '00:00').toString()
  await tx.deleteFrom('plans.learned').execute()
  await tx.deleteFrom('plans.learnedReason').execute()
  await sql`
    with one as (
      select r.region_code, r.id, r.service_id, r.person_id, r.state, r.outcome, r.price_cents,
        e.reason as stop_reason, (e.at at time zone 'Europe/Amsterdam')::date as ended_on,
        ${groupColumns}
      from plans.referral r
      ${groupJoins}
      left join lateral (select f.reason, f.at from plans.referral_fact f
        where f.region_code = r.region_code and f.referral_id = r.id and f.to_state = 'ended' limit 1) e on true
      where r.made_at >= ${since}::timestamptz and r.state not in ('announced')
    ), placed as (
      select p.region_code, p.referral_id, p.id, o.asked_on, o.answer, o.silent_on
      from plans.placement p
      left join plans.outcome o on o.region_code = p.region_code and o.placement_id = p.id and o.months = ${DURABLE_MONTHS}
      where p.referral_id is not null
    ), known as (
      select one.*, coalesce(one.outcome = 'stopped' and one.stop_reason = any(${[...NEUTRAL_STOPS]}), false) as neutral,
        p.id is not null as placed, p.asked_on is not null or p.answer is not null as asked, p.answer is not null as answered,
        p.silent_on is not null as silent, coalesce(p.answer in ('well', 'so-so'), false) as durable,
        one.price_cents is not null and one.state = 'ended' and one.ended_on <= ${monthsAfter(actor.today, -KNOWN_AFTER_MONTHS)}::date as paid
      from one left join placed p on p.region_code = one.region_code and p.referral_id = one.id
    )
    insert into plans.learned (service_id, group_kind, group_code, counted_on, referred, ended, achieved, partly, neutral, placed, asked, answered,
      silent, durable, cost_cents, paid_for, durable_of_paid)
    select k.service_id, g.kind, g.code, ${actor.today}::date, count(distinct k.id),
      count(distinct k.id) filter (where k.state = 'ended' and not k.neutral), count(distinct k.id) filter (where k.outcome = 'achieved'),
      count(distinct k.id) filter (where k.outcome = 'partly'), count(distinct k.id) filter (where k.neutral), count(distinct k.id) filter (where k.placed),
      count(distinct k.id) filter (where k.asked), count(distinct k.id) filter (where k.answered), count(distinct k.id) filter (where k.silent),
      count(distinct k.id) filter (where k.durable), coalesce(sum(k.price_cents) filter (where k.paid), 0), count(distinct k.id) filter (where k.paid),
      count(distinct k.id) filter (where k.paid and k.durable)
    from known k cross join lateral (values ('all', 'all'), ${groupsOfRow}) g (kind, code)
    group by k.service_id, g.kind, g.code`.execute(tx)
  await sql`
    insert into plans.learned_reason (service_id, to_state, reason, many)
    select r.service_id, f.to_state, f.reason, count(*)
    from plans.referral_fact f join plans.referral r on r.region_code = f.region_code and r.id = f.referral_id
    where f.to_state in ('declined', 'returned', 'withdrawn', 'ended') and f.reason is not null and f.at >= ${since}::timestamptz
    group by r.service_id, f.to_state, f.reason`.execute(tx)
  return 0
}
