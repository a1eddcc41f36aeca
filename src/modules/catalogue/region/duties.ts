import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { keptOffers } from '../missing/kept-offer.ts'
import { REMIND_BEFORE } from '../offer/rhythm.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { decidedIn } from '../shown-in/queries.ts'
import { openTwins } from '../twins/queries.ts'
import { codesOf } from './decide.ts'

/** Work of one kind that waits in the catalogue: how much, since or before which day, and where. */
export interface CatalogueDuty {
  what: 'twins' | 'incomplete' | 'kept'
  count: number
  on: string | null
  href: string
}

/** What a coordinator looks after in the catalogue without a row of its own: twins, offers nobody can be referred to, offers of the region itself. policy: D1 */
export async function catalogueDuties(tx: Tx, actor: Actor): Promise<CatalogueDuty[]> {
  const codes = await codesOf(tx, actor)
  const { rows } = await sql<{ count: number; on: string | null }>`
    select count(*)::int as count, min(s.new_since) as on from catalogue.service_score c join catalogue.service s on s.id = c.service_id
    where not c.complete and s.status = 'public' and ${decidedIn(codes)}`.execute(tx)
  const soon = daysAfter(actor.today, REMIND_BEFORE)
  const kept = (await keptOffers(tx, actor.regions)).filter(({ dueOn }) => dueOn !== null && dueOn <= soon)
  const duties: CatalogueDuty[] = [
    { what: 'twins', ...(await openTwins(tx, actor)), href: '/werk/aanbod/dubbel' },
    { what: 'incomplete', ...rows[0]!, href: '/werk/aanbod/compleet' },
    { what: 'kept', count: kept.length, on: kept[0]?.dueOn ?? null, href: '/werk/aanbod/eigen' },
  ]
  return duties.filter(({ count }) => count > 0)
}
