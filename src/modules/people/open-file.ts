import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { requirePerson, type Person } from './queries.ts'

/** The file that is open to this worker as a whole; who has only a part of it, a handover or a task, gets the one 404. policy: L2 */
export async function requireFile(tx: Tx, actor: Actor, personId: string): Promise<Person> {
  const person = await requirePerson(tx, actor, personId)
  const { rows } = await sql<{ open: boolean }>`select people.sees(${person.regionCode}, ${person.id}::uuid) as open`.execute(tx)
  return rows[0]?.open ? person : notFound()
}
