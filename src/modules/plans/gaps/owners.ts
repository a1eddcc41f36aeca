import type { Tx } from '../../../platform/db/context.ts'
import { organisationsWithRole } from '../../regions/index.ts'

/** Who can take care of what lacks: the organisations that carry out the counter, its partners, and the seat of the coordinator. */
export async function ownersIn(tx: Tx, regionCode: string, today: string): Promise<{ id: string; name: string }[]> {
  const all = [
    ...(await organisationsWithRole(tx, regionCode, 'guide-employer', today)),
    ...(await organisationsWithRole(tx, regionCode, 'coordinator-seat', today)),
    ...(await organisationsWithRole(tx, regionCode, 'partner', today)),
  ]
  const named = new Map(all.map(({ id, name }) => [id, { id, name }]))
  return [...named.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
