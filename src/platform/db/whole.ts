import { sql } from 'kysely'
import type { Tx } from './context.ts'

const LONGEST = '15min'

/** For a count over the whole database, once a night, in its own transaction: it has longer than the half minute a page gets. */
export async function countsWhole(tx: Tx): Promise<void> {
  await sql.raw(`set local statement_timeout = '${LONGEST}'`).execute(tx)
}
