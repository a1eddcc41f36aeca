import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  keyOfThing,
  NUMBERS,
  said,
  TABLES,
  thingLines,
  type Body,
  type ImportedThing,
  type TableName,
} from '../../modules/catalogue/index.ts'
import { BadZip, unzip } from '../../platform/zip/index.ts'
import { readCsv, type CsvRow } from '../csv.ts'
import { Unreadable, type Line, type Refusal } from '../kind.ts'
import { brokenLinks } from './hsds-links.ts'
import { Shelf } from './hsds-shelf.ts'

/** One table of a package: the file it lies in, and its rows with their number. */
interface Lying {
  file: string
  rows: () => AsyncIterable<{ row: number; fields: Body }>
}

/** The services of a tabular data package, each put together from all tables. The tables lie on disk meanwhile, so that memory stays flat. */
export function readHsdsPackage(folder: string): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const tables = new Map(
    [...pathsOf(folder)].map(([table, path]): [TableName, Lying] => [
      table,
      { file: basename(path), rows: () => csvRows(path, table === 'service' ? TABLES.service.needs : ['id']) },
    ]),
  )
  return readTables(tables)
}

async function* csvRows(path: string, columns: readonly string[]) {
  for await (const { row, fields } of readCsv(path, [...columns])) yield { row, fields: bodyOf(fields) }
}

/** The same, of the tables in one file of JSON, by the name of the file each would lie in. */
export async function* readHsdsTables(path: string): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const given = tablesIn(path)
  const tables = Object.entries(TABLES).flatMap(([table, { file }]): [TableName, Lying][] =>
    Array.isArray(given[file]) ? [[table as TableName, { file, rows: () => jsonRows(given[file] as Record<string, unknown>[]) }]] : [],
  )
  if (!tables.some(([table]) => table === 'service')) throw new Unreadable('the package has no table of services.')
  yield* readTables(new Map(tables))
}

function tablesIn(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new Unreadable(`${basename(path)} is not JSON (${(error as Error).message}).`)
  }
}

async function* jsonRows(rows: readonly Record<string, unknown>[]) {
  for (const [index, row] of rows.entries())
    yield { row: index + 1, fields: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== '')) as Body }
}

async function* readTables(tables: ReadonlyMap<TableName, Lying>): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const services = tables.get('service')!
  const shelf = new Shelf()
  try {
    for (const [table, { file, rows }] of tables) {
      if (table === 'service') continue
      const { needs } = TABLES[table]
      for await (const { row, fields } of rows()) {
        const lacking = needs.find((field) => fields[field] === undefined)
        if (lacking) yield { file, row, field: lacking, sentence: `${lacking} is empty.` }
        else shelf.put(table, fields, row)
      }
    }
    for await (const { row, fields } of services.rows()) shelf.put('service', fields, row)
    shelf.ready()
    yield* brokenLinks(shelf, (table) => tables.get(table)?.file ?? TABLES[table].file)
    for await (const { row, fields } of services.rows()) yield* serviceLines({ file: services.file, row }, shelf.service(fields))
  } finally {
    shelf.close()
  }
}

function serviceLines(at: { file: string; row: number }, service: Body): Iterable<Line<ImportedThing> | Refusal> {
  const { organization_id: owner, organization } = service
  if (owner === undefined || organization !== undefined) return thingLines(at, service)
  const sentence = `${said(owner)} is not in ${TABLES.organization.file}.`
  return [{ ...at, field: 'organization_id', sentence, key: keyOfThing({ entity: 'service', body: service }) }]
}

/** A file can be a thousand times as large as its zip. */
const MOST_UNPACKED = 4 * 2 ** 30

/** The same, of a package in a zip. */
export async function* readHsdsZip(path: string): AsyncGenerator<Line<ImportedThing> | Refusal> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-import-'))
  try {
    await unzip(path, folder, ['.csv', 'datapackage.json'], MOST_UNPACKED)
    yield* readHsdsPackage(folder)
  } catch (error) {
    throw error instanceof BadZip ? new Unreadable(`${error.message}.`) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function bodyOf(fields: CsvRow): Body {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || value === ''
        ? []
        : [[field, NUMBERS.has(field) && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value] as const],
    ),
  ) as Body
}

/** Where each table lies. */
function pathsOf(folder: string): Map<TableName, string> {
  const named = new Map(resourcesOf(folder).map(({ name, path }) => [name, path]))
  const paths = new Map<TableName, string>()
  for (const [table, { file }] of Object.entries(TABLES)) {
    // A package names files beside itself, never above.
    const path = join(folder, basename(named.get(table) ?? file))
    if (existsSync(path)) paths.set(table as TableName, path)
  }
  if (!paths.has('service')) throw new Unreadable('the package has no table of services.')
  return paths
}

function resourcesOf(folder: string): { name: string; path: string }[] {
  const path = join(folder, 'datapackage.json')
  if (!existsSync(path)) return []
  try {
    const { resources } = JSON.parse(readFileSync(path, 'utf8')) as { resources?: unknown }
    return Array.isArray(resources)
      ? (resources as { name: string; path: string }[]).filter((one) => typeof one.name === 'string' && typeof one.path === 'string')
      : []
  } catch (error) {
    throw new Unreadable(`datapackage.json is not JSON (${(error as Error).message}).`)
  }
}
