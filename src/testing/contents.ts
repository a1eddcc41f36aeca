import { createHash } from 'node:crypto'
import type { TestDatabase } from '../platform/testing/database.ts'

/** What changes by only looking around: who is signed in, and what was counted. */
const BESIDES = ['access.session', 'access.rate_limit', 'access.sign_in']

/** All that a database holds, as one fingerprint per table: to see that nothing changed. */
export async function contentsOf(database: TestDatabase): Promise<Record<string, string>> {
  const { rows: tables } = await database.owner.query<{ name: string }>(
    "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|graphile_worker|public)' order by 1",
  )
  const contents: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !BESIDES.includes(table.name))) {
    const { rows } = await database.owner.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    contents[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  }
  return contents
}
