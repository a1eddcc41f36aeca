import { createHash } from 'node:crypto'
import { canonical, said, type Body } from './canonical.ts'
import { derivedId } from './ids.ts'
import { LISTS, TABLES, type TableName } from './tables.ts'

/** Lines of CSV by table. */
export type Rows = Map<TableName, string[]>

/** Takes services apart into the rows of a package. What several services share is written once. */
export function makeApart() {
  const seen = new Map<string, string>()
  /** The id in the package, and whether it is new there: of things of different catalogues with the same id the second gets one of its own. */
  function once(table: TableName, thing: Body): { id: string; isNew: boolean } {
    const mark = createHash('sha256').update(canonical(thing)).digest('base64')
    for (const id of [thing.id, derivedId(thing.id, mark)]) {
      const known = seen.get(`${table} ${id}`)
      if (known === mark) return { id, isNew: false }
      if (known !== undefined) continue
      seen.set(`${table} ${id}`, mark)
      return { id, isNew: true }
    }
    return { id: thing.id, isNew: false }
  }
  function shared(rows: Rows, table: TableName, thing: Body): string {
    const { id, isNew } = once(table, thing)
    if (isNew) put(rows, table, { ...thing, id })
    return id
  }
  function put(rows: Rows, table: TableName, given: Body, owner: Record<string, string> = {}): void {
    const thing = { ...given, ...owner } as Body
    if (isThing(thing.organization)) thing.organization_id = shared(rows, 'organization', thing.organization)
    if (isThing(thing.program)) thing.program_id = shared(rows, 'program', { organization_id: thing.organization_id, ...thing.program })
    if (isThing(thing.location)) thing.location_id = shared(rows, 'location', thing.location)
    if (isThing(thing.taxonomy_term)) thing.taxonomy_term_id = shared(rows, 'taxonomy_term', thing.taxonomy_term)
    if (isThing(thing.taxonomy_detail)) thing.taxonomy_id = shared(rows, 'taxonomy', thing.taxonomy_detail)
    line(rows, table, thing)
    for (const [list, field] of LISTS[table] ?? [])
      for (const one of thingsIn(thing[field])) put(rows, list, one, { [`${table}_id`]: thing.id })
    for (const one of thingsIn(thing.attributes)) put(rows, 'attribute', { link_entity: table, ...one }, { link_id: thing.id })
    for (const one of thingsIn(thing.metadata)) put(rows, 'metadata', { resource_type: table, ...one }, { resource_id: thing.id })
  }
  return (services: readonly Body[]): Rows => {
    const rows: Rows = new Map()
    for (const service of services) put(rows, 'service', service)
    return rows
  }
}

function line(rows: Rows, table: TableName, thing: Body): void {
  const cells = TABLES[table].columns.map((column) => cell(thing[column]))
  const lines = rows.get(table)
  if (lines) lines.push(cells.join(','))
  else rows.set(table, [cells.join(',')])
}

function cell(value: unknown): string {
  const text = value !== null && typeof value === 'object' ? JSON.stringify(value) : said(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function isThing(value: unknown): value is Body {
  return value !== null && typeof value === 'object' && 'id' in value && typeof value.id === 'string'
}

function thingsIn(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isThing) : []
}
