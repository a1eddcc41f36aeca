import type { Tx } from '../../../platform/db/context.ts'
import type { Kept } from '../offer/kept.ts'
import { CAPACITY, CONTACT, CONTENT } from '../portal/part-bodies.ts'
import type { ServiceColumns } from './map.ts'

type Column = keyof ServiceColumns

const NAME: readonly Column[] = ['name', 'alternateName']
const COLUMNS: Record<string, readonly Column[]> = {
  name: NAME,
  content: [...CONTENT.filter((column) => !NAME.includes(column)), 'instrumentType', 'ageMin', 'ageMax'],
  contact: CONTACT,
  capacity: CAPACITY,
  area: ['national'],
}

/** The columns of these services that are kept here, as they stand. */
export async function keptColumns(tx: Tx, kept: Kept): Promise<Map<string, Partial<ServiceColumns>>> {
  if (kept.size === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.service')
    .selectAll()
    .where('id', 'in', [...kept.keys()])
    .execute()
  return new Map(rows.map((row) => [row.id, columnsOf(row as unknown as ServiceColumns, kept.get(row.id)!)]))
}

function columnsOf(row: ServiceColumns, parts: ReadonlySet<string>): Partial<ServiceColumns> {
  const columns = [...parts].flatMap((part) => COLUMNS[part] ?? [])
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}
