import type { Catalogue, Table } from '../../database/catalogue.ts'
import type { Finding } from '../../tree.ts'

type Kind = 'regional' | 'national' | 'local'

/**
 * Every table says in its comment whether it is regional, national or local, and has the keys that fit: regional tables can be
 * spread over machines by region, national ones copied to each, local ones belong to one.
 */
export function tableKinds({ tables }: Pick<Catalogue, 'tables'>): Finding[] {
  const kinds = new Map(tables.map((table) => [fullName(table), kindOf(table)]))
  return tables.flatMap((table) => complaints(table, kinds).map((says) => ({ path: fullName(table), says })))
}

/** What the comment of a table says it is. */
export function kindOf(table: Table): Kind | undefined {
  return /^(regional|national|local): \S/.exec(table.comment)?.[1] as Kind | undefined
}

export function fullName(table: { schema: string; name: string }): string {
  return `${table.schema}.${table.name}`
}

function complaints(table: Table, kinds: Map<string, Kind | undefined>): string[] {
  const kind = kindOf(table)
  if (!kind) return ["has no comment 'regional: …', 'national: …' or 'local: …'"]
  if (kind === 'regional') return regional(table, kinds)
  return kind === 'national' ? national(table, kinds) : []
}

function regional(table: Table, kinds: Map<string, Kind | undefined>): string[] {
  const serial = table.columns.filter((column) => column.identity || column.default.startsWith('nextval('))
  return [
    ...(table.primaryKey[0] === 'region_code' ? [] : ['is regional, so its primary key begins with region_code']),
    ...table.uniques
      .filter((columns) => !columns.includes('region_code'))
      .map((columns) => `is regional, so its unique (${columns.join(', ')}) includes region_code`),
    ...table.foreignKeys.flatMap((key) => regionalKey(key, kinds.get(key.target))),
    ...serial.map((column) => `is regional, so ${column.name} is no serial: ids are made in code`),
    ...table.triggers.map((name) => `is regional, so it has no trigger (${name})`),
  ]
}

function regionalKey(key: Table['foreignKeys'][number], target: Kind | undefined): string[] {
  if (target === 'national')
    return /ON (UPDATE|DELETE) SET/i.test(key.definition) ? [`refers to national ${key.target}, so it sets nothing when that changes`] : []
  if (target === 'local') return [`is regional and refers to local ${key.target}`]
  const place = key.columns.indexOf('region_code')
  return place !== -1 && key.targetColumns[place] === 'region_code' ? [] : [`is regional, so its key to ${key.target} includes region_code`]
}

function national(table: Table, kinds: Map<string, Kind | undefined>): string[] {
  const wrong = table.foreignKeys.filter((key) => key.target !== fullName(table) && kinds.get(key.target) !== 'national')
  return [
    ...wrong.map((key) => `is national and refers to ${kinds.get(key.target) ?? 'unknown'} ${key.target}`),
    ...table.foreignKeys
      .filter((key) => /ON DELETE SET NULL/i.test(key.definition))
      .map((key) => `is national, so its key to ${key.target} does not set null`),
    ...table.triggers.map((name) => `is national, so it has no trigger (${name})`),
  ]
}
