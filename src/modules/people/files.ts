import { sql } from 'kysely'
import type { FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'

/** Files an account may act on: own ones first, then those of persons it represents. */
export async function filesOfAccount(tx: Tx, accountId: string, today: string): Promise<(FileRef & { representation: string | null })[]> {
  const { rows } = await sql<{ regionCode: string; personId: string; representation: string | null }>`
    select region_code, person_id, representation from people.files_of_account(${accountId}, ${today}::date)`.execute(tx)
  return rows
}
