import { TABLES, type TableName } from '../../modules/catalogue/index.ts'
import type { Refusal } from '../kind.ts'
import type { Shelf } from './hsds-shelf.ts'

/** Columns that lead to another table; an attribute and a line of metadata can be of anything. */
const LEADS: Record<string, TableName | 'anything'> = {
  link_id: 'anything',
  resource_id: 'anything',
  parent_id: 'taxonomy_term',
  parent_organization_id: 'organization',
  ...Object.fromEntries(Object.keys(TABLES).map((table) => [`${table}_id`, table as TableName])),
}

/** What is nothing without whom it belongs to. */
const OWNED = new Set<TableName>(['contact', 'phone', 'schedule', 'funding', 'language'])

/** Links in the tables that lead nowhere: a row that can not do without is left out, another is taken without the link. */
export function* brokenLinks(shelf: Shelf, fileOf: (table: TableName) => string): Generator<Refusal> {
  for (const [name, { columns, needs }] of Object.entries(TABLES)) {
    const table = name as TableName
    for (const field of columns.filter((column) => column in LEADS)) {
      // Whose a service is, is judged where it is read.
      if (table === 'service' && field === 'organization_id') continue
      const target = LEADS[field]!
      const leads = columns.filter((column) => column in LEADS && column !== field)
      for (const { row, value, n } of shelf.leadingNowhere(table, field, target)) {
        const where = target === 'anything' ? 'the package' : fileOf(target)
        const stays = !needs.includes(field) && (!OWNED.has(table) || shelf.belongs(n, leads))
        const at = { file: fileOf(table), row, field }
        if (stays) {
          shelf.cut(n, field)
          yield { ...at, sentence: `${value} is not in ${where}; the row is taken without this link.`, taken: true }
        } else yield { ...at, sentence: `${value} is not in ${where}; the row is left out.` }
      }
    }
  }
}
