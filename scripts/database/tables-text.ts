import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientBase } from 'pg'

export const TABLES = 'src/platform/db/tables.ts'
const COLUMNS = { timestamptz: 'Instant', int8: 'SafeInteger', jsonb: 'JsonText' }

/** The types of all tables and views, as the query builder wants them. */
export async function tablesText(client: ClientBase, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-types-'))
  try {
    const out = join(folder, 'tables.ts')
    const parsers = ['--date-parser', 'string', '--numeric-parser', 'number']
    const from = ['--dialect', 'postgres', '--url', url, '--out-file', out, '--log-level', 'error']
    const names = ['--camel-case', '--default-schema', 'none', '--exclude-pattern', '(public|graphile_worker).*']
    const mapping = ['--type-mapping', JSON.stringify(COLUMNS)]
    const imports = [
      '--custom-imports',
      JSON.stringify(Object.fromEntries(Object.values(COLUMNS).map((name) => [name, `./columns.ts#${name}`]))),
    ]
    execFileSync('node_modules/.bin/kysely-codegen', [...from, ...names, ...parsers, ...mapping, ...imports])
    const generated = readFileSync(out, 'utf8').replace(
      /\nimport type/,
      `\nimport type { ${Object.values(COLUMNS).join(', ')} } from './columns.ts';\nimport type`,
    )
    return await knownInViews(client, generated)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL does not say of a view's column that it is never null: where the table beneath does, so do we. */
async function knownInViews(client: ClientBase, text: string): Promise<string> {
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
