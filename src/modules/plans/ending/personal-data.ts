import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/** How plans of a person ended, for the copy of the file. */
export function endsCopy(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('plans.planEnd as e')
    .leftJoin('plans.planEndText as t', (join) => join.onRef('t.regionCode', '=', 'e.regionCode').onRef('t.endId', '=', 'e.id'))
    .select(['e.reason', 'e.outcome', 'e.endedOn', 'e.reopenedOn', 'e.reopenedBecause', 't.whatNow'])
    .where('e.regionCode', '=', regionCode)
    .where('e.personId', '=', personId)
    .orderBy('e.endedOn')
    .execute()
}

/** Empties how it goes on after a plan. */
export async function eraseEnds(tx: Tx, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('plans.planEndText')
    .set({ whatNow: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}

/** The same, of one organisation. policy: A4 */
export async function eraseEndsOf(tx: Tx, whose: { regionCode: string; personId: string; organisationId: string }): Promise<void> {
  await sql`
    update plans.plan_end_text t set what_now = null from plans.plan_end e
    where e.region_code = ${whose.regionCode} and e.person_id = ${whose.personId} and e.organisation_id = ${whose.organisationId}
      and t.region_code = e.region_code and t.end_id = e.id`.execute(tx)
}
