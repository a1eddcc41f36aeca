import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { FileOfAccount } from '../access/index.ts'
import { partsOf } from './rules.ts'

/** Files an account may act on: own ones first, then those of persons it represents; a file with those joined to it. */
export async function filesOfAccount(tx: Tx, accountId: string, today: string): Promise<FileOfAccount[]> {
  const { rows } = await sql<{
    regionCode: string
    personId: string
    representation: string | null
    kind: string
    scope: string[]
    name: string
  }>`
    select region_code, person_id, representation, kind, scope, name from people.files_of_account(${accountId}, ${today}::date)`.execute(tx)
  return rows.map(({ regionCode, personId, representation, kind, scope, name }) => ({
    regionCode,
    personId,
    name: name || null,
    representation: representation === null ? null : { id: representation, kind, parts: partsOf(kind, scope) },
  }))
}

/** Whom this account may act for today: one line per representation. */
export async function representedBy(tx: Tx, accountId: string, today: string) {
  const files = (await filesOfAccount(tx, accountId, today)).filter((file) => file.representation !== null)
  return files.filter((file, index) => files.findIndex((one) => one.representation!.id === file.representation!.id) === index)
}
