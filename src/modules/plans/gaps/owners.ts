import type { Tx } from '../../../platform/db/context.ts'
import { organisationsWithRoles } from '../../regions/index.ts'

/** Who can take care of what lacks: the organisations that carry out the counter, its partners, and the seat of the coordinator. */
export async function ownersIn(tx: Tx, regionCode: string, today: string): Promise<{ id: string; name: string }[]> {
  const all = await organisationsWithRoles(tx, regionCode, ['guide-employer', 'coordinator-seat', 'partner'], today)
  return all.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
