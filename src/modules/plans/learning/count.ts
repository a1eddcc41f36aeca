import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { instantOf, monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { countsWhole } from '../../../platform/db/whole.ts'
import { groupsOfRow } from './groups.ts'
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
    with known as (
      select r.*, coalesce(r.outcome = 'stopped' and r.stop_reason = any(${[...NEUTRAL_STOPS]}), false) as neutral,
        r.price_cents is not null and r.state = 'ended' and r.ended_on <= ${monthsAfter(actor.today, -KNOWN_AFTER_MONTHS)}::date as paid
      from plans.rows_to_learn_from(${since}::timestamptz, ${DURABLE_MONTHS}) r
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
    select service_id, to_state, reason, many from plans.reasons_to_learn_from(${since}::timestamptz)`.execute(tx)
  return 0
}
