import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'

interface File {
  regionCode: string
  personId: string
}

/**
 * Closes a file to every worker whose own it is: by mail address, or by the account they said is theirs. Asked whenever name and mail are
 * written, an account is tied or sight is given. True when it is the file of this worker (the actor when left out).
 */
export async function barOwnFile(tx: Tx, actor: Actor, file: File, worker = actor.accountId): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`
    select people.bar_own_file(${file.regionCode}, ${file.personId}, ${worker}, ${actor.today}::date) as own`.execute(tx)
  return rows[0]?.own === true
}

/** The same for one worker who comes in, or says which account is theirs. */
export async function barOwnFilesOf(tx: Tx, worker: string, today: string): Promise<void> {
  await sql`select people.bar_own_files_of(${worker}, ${today}::date)`.execute(tx)
}
