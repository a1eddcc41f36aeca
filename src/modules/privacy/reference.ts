import type { Tx } from '../../platform/db/context.ts'

/** One row per purpose and type of organisation that relies on it; months stay empty until somebody answerable lays them down. */
export async function loadRetention(tx: Tx): Promise<void> {
  const bases = await tx
    .selectFrom('people.legalBasisShared')
    .select(['purpose', 'organisationType'])
    .distinct()
    .where('organisationType', 'not in', ['person', 'system'])
    .execute()
  if (bases.length === 0) return
  await tx
    .insertInto('privacy.retention')
    .values(bases.map((basis) => ({ ...basis, months: null })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
