import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { plain } from '../../platform/plain.ts'

const MOST = 50

/** Files this worker can open whose name is like what was typed, the best first; typing errors are forgiven. policy: E1, L2 */
export async function findByName(tx: Tx, actor: Actor, typed: string): Promise<{ regionCode: string; personId: string }[]> {
  const wanted = plain(typed)
  if (actor.accountId === null || wanted === '') return []
  const { rows } = await sql<{ regionCode: string; personId: string }>`
    select region_code, person_id from people.find_by_name(${wanted}, ${MOST})`.execute(tx)
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'contact')
  return rows
}
