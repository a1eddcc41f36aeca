import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { countsWhole } from '../../../platform/db/whole.ts'
import { putAcceptance, type Acceptance } from '../../catalogue/index.ts'
import { countResponses } from './response.ts'
import { ENOUGH_CASES } from '../rules.ts'

const PERIOD_DAYS = 365

/**
 * Once a day: of the referrals of the past year, how many each service accepted. Only the first answer counts, so what stops later,
 * for care or whatever else, does not; nor does a no because it would not suit the person or because nobody could reach them: who
 * says so honestly must not look worse. No answer in time is not accepted, and told apart. Numbers only, and from ten on. policy: D1
 */
export async function countAcceptance(tx: Tx, actor: Actor): Promise<number> {
  const first = await tx
    .insertInto('plans.acceptanceCounted')
    .values({ countedOn: actor.today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (first.numInsertedOrUpdatedRows === 0n) return 0
  await countsWhole(tx)
  const fromOn = daysAfter(actor.today, -PERIOD_DAYS)
  const { rows } = await sql<Acceptance>`
    select service_id, count(*) filter (where to_state in ('accepted', 'waiting-for-start'))::int as accepted, count(*)::int as decided,
      count(*) filter (where to_state = 'expired')::int as late
    from plans.answers_since(${instantOf(fromOn, '00:00').toString()}::timestamptz)
    where to_state in ('accepted', 'waiting-for-start', 'declined', 'expired')
      and (to_state <> 'declined' or coalesce(reason, '') not in ('not-suitable', 'could-not-reach'))
    group by service_id having count(*) >= ${ENOUGH_CASES}`.execute(tx)
  await putAcceptance(tx, rows, fromOn, actor.today)
  await countResponses(tx, fromOn, actor.today)
  await tx.deleteFrom('plans.acceptanceCounted').where('countedOn', '<', fromOn).execute()
  return 0
}
