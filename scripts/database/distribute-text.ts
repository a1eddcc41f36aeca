import { fullName, kindOf } from '../rules/database/table-kinds.ts'
import type { Catalogue, Table } from './catalogue.ts'

export const DISTRIBUTE = 'db/distribute.sql'

/** What spreads the database over several machines with Citus: national tables everywhere, regional ones by region, local ones stay. */
export function distributeText({ tables }: Pick<Catalogue, 'tables'>): string {
  const of = (kind: string) => inOrder(tables.filter((table) => kindOf(table) === kind)).map(fullName)
  return [
    '-- Written by `npm run schema` from the comments of the tables; a check compares. Run once, as the owner, on the coordinator of',
    '-- a Citus cluster, after the migrations and before the first data. A table comes after those it refers to.',
    'create extension if not exists citus;',
    '',
    '-- National: a copy on every machine.',
    ...of('national').map((name) => `select create_reference_table('${name}');`),
    '',
    '-- Regional: the files of one region lie together.',
    ...of('regional').map(
      (name) => `select create_distributed_table('${name}', 'region_code'${name === FIRST ? '' : `, colocate_with => '${FIRST}'`});`,
    ),
    '',
    '-- Local, on the coordinator:',
    ...of('local').map((name) => `-- ${name}`),
    '',
  ].join('\n')
}

/** All regional tables are laid out as this one. */
const FIRST = 'people.person'

function inOrder(tables: Table[]): Table[] {
  const byName = new Map(tables.map((table) => [fullName(table), table]))
  const ordered = new Set<Table>()
  const visit = (table: Table): void => {
    if (ordered.has(table)) return
    for (const key of table.foreignKeys) {
      const target = byName.get(key.target)
      if (target && target !== table) visit(target)
    }
    ordered.add(table)
  }
  for (const table of tables.toSorted((a, b) => Number(fullName(b) === FIRST) - Number(fullName(a) === FIRST))) visit(table)
  return [...ordered]
}
