import type { Tx } from '../../platform/db/context.ts'
import { organisationById } from '../regions/index.ts'

/** Who calls because of an answer, and by when; null when nobody has to. policy: D10 */
export async function callFor(
  tx: Tx,
  outcome: { regionCode: string; stepId: string | null },
): Promise<{ organisation: string; by: string } | null> {
  if (!outcome.stepId) return null
  const row = await tx
    .selectFrom('plans.step as s')
    .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 's.regionCode').onRef('p.id', '=', 's.planId'))
    .select(['s.dueOn', 'p.leadOrganisation'])
    .where('s.regionCode', '=', outcome.regionCode)
    .where('s.id', '=', outcome.stepId)
    .where('s.state', '=', 'open')
    .executeTakeFirst()
  if (!row?.dueOn) return null
  return { organisation: (await organisationById(tx, row.leadOrganisation))?.name ?? '', by: row.dueOn }
}
