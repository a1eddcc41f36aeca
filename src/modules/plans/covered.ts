import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'

/**
 * Whose files this worker has in hand today: the own ones and those that are looked after. As a list that is known before the plans are
 * read, so that they are found by who leads them: asked of each plan, it would try the rights to every file of a region.
 */
export function leadsInHand(actor: Actor): RawBuilder<string[]> {
  return sql`array(
    select ${actor.accountId}::uuid
    union all
    select c.of_account from plans.cover c
    where c.region_code = any(${[...actor.regions]}) and c.by_account = ${actor.accountId} and c.ended_on is null
      and c.from_on <= ${actor.today}::date and c.until_on > ${actor.today}::date)`
}
