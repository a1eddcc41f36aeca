import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'

/**
 * Is plan `p` one that this worker has in hand today: led by them, or looked after for who leads it in that region? Whose plans they can
 * be is a list that is known before the plans are read: asked of each plan alone, it would try the rights to every file of a region.
 */
export function isInHand(actor: Actor): RawBuilder<boolean> {
  const covered = (region: RawBuilder<unknown>) => sql`
    select c.of_account from plans.cover c
    where c.region_code ${region} and c.by_account = ${actor.accountId} and c.ended_on is null
      and c.from_on <= ${actor.today}::date and c.until_on > ${actor.today}::date`
  return sql<boolean>`(
    p.lead_account = any(array(select ${actor.accountId}::uuid union all ${covered(sql`= any(${[...actor.regions]})`)}))
    and (p.lead_account = ${actor.accountId} or p.lead_account in (${covered(sql`= p.region_code`)})))`
}
