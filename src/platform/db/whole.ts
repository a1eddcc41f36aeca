import { sql } from 'kysely'
import type { Tx } from './context.ts'

const LONGEST = '15min'

/**
 * For a count over the whole database, once a night, in its own transaction. Row-level security lets the program read every row, but
 * the planner takes it to keep nearly all of them back, and would look up a million rows one by one: tables are joined whole instead,
 * and the count has longer than the half minute a page gets.
 */
export async function countsWhole(tx: Tx): Promise<void> {
  await sql.raw(`set local statement_timeout = '${LONGEST}'; set local enable_nestloop = off`).execute(tx)
}
