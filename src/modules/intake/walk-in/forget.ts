import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'

/**
 * The day is over: visits that nobody finished end, the names of visitors without a file go, and so does who sat where.
 * What stays of a visit without a file is a number, times and codes. policy: L2
 */
export async function endDay(tx: Tx, actor: Actor): Promise<number> {
  const ended = await sql`
    with over as (
      select region_code, id from intake.visit
      where on_date < ${actor.today}::date and state in ('waiting', 'called') order by on_date limit 200 for update skip locked)
    update intake.visit v set state = case v.state when 'waiting' then 'gone' else 'done' end,
      done_at = coalesce(v.done_at, case v.state when 'called' then ${actor.now.toString()}::timestamptz end)
    from over where v.region_code = over.region_code and v.id = over.id`.execute(tx)
  const forgotten = await sql`
    delete from intake.visit_name n using (
      select v.region_code, v.id from intake.visit_name w join intake.visit v on v.region_code = w.region_code and v.id = w.visit_id
      where v.on_date < ${actor.today}::date limit 200) over
    where n.region_code = over.region_code and n.visit_id = over.id`.execute(tx)
  const left = await sql`delete from intake.sitting where on_date < ${actor.today}::date`.execute(tx)
  return Number(ended.numAffectedRows ?? 0n) + Number(forgotten.numAffectedRows ?? 0n) + Number(left.numAffectedRows ?? 0n)
}
