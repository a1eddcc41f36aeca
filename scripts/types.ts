// Writes src/platform/db/tables.ts from the migrations, by way of a throwaway database. Run: npm run types
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type pg from 'pg'
import { withMigratedDatabase } from './migrated.ts'

const OUT = 'src/platform/db/tables.ts'
const COLUMNS = { timestamptz: 'Instant', int8: 'SafeInteger', jsonb: 'JsonText' }

await withMigratedDatabase(async (client, url) => {
  execFileSync('node_modules/.bin/kysely-codegen', [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--camel-case',
    '--default-schema',
    'none',
    '--exclude-pattern',
    '(public|graphile_worker).*',
    '--date-parser',
    'string',
    '--numeric-parser',
    'number',
    '--out-file',
    OUT,
    '--log-level',
    'error',
    '--type-mapping',
    JSON.stringify(COLUMNS),
    '--custom-imports',
    JSON.stringify(Object.fromEntries(Object.values(COLUMNS).map((name) => [name, `./columns.ts#${name}`]))),
  ])
  const generated = readFileSync(OUT, 'utf8').replace(
    /\nimport type/,
    `\nimport type { ${Object.values(COLUMNS).join(', ')} } from './columns.ts';\nimport type`,
  )
  writeFileSync(OUT, await knownInViews(client, generated))
})

/** PostgreSQL does not say of a view's column that it is never null: where the table beneath does, so do we. */
async function knownInViews(client: pg.Client, text: string): Promise<string> {
  const { rows } = await client.query<{ view: string; name: string }>(`
    select u.view_schema || '_' || u.view_name as view, u.column_name as name
    from information_schema.view_column_usage u
    join information_schema.columns c on c.table_schema = u.table_schema and c.table_name = u.table_name and c.column_name = u.column_name
    where u.view_name like '%\\_shared' group by 1, 2 having bool_and(c.is_nullable = 'NO')`)
  const certain = new Set(rows.map((row) => `${pascal(row.view)}.${camel(row.name)}`))
  let view = ''
  return text
    .split('\n')
    .map((line) => {
      view = /^export interface (\w+Shared) \{/.exec(line)?.[1] ?? (line.startsWith('}') ? '' : view)
      const column = /^ {2}(\w+): (.+) \| null;$/.exec(line)
      return column && certain.has(`${view}.${column[1]}`) ? `  ${column[1]}: ${column[2]};` : line
    })
    .join('\n')
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function pascal(name: string): string {
  return camel(name).replace(/^\w/, (letter) => letter.toUpperCase())
}
