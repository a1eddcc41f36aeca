import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipOf, type ZipPart } from '../../../platform/zip/index.ts'
import type { Body } from './canonical.ts'
import { makeApart } from './package-rows.ts'
import { NUMBERS, TABLES, type TableName } from './tables.ts'

const DESCRIPTION = 'datapackage.json'

/** So many packages are made at once: each fills a folder on disk. */
const MOST_AT_ONCE = 3
let beingMade = 0

/** No further package can be made now; who asks comes back later. */
export function isTooBusy(): boolean {
  return beingMade >= MOST_AT_ONCE
}

/** Services as a tabular data package, zipped. The tables lie on disk while they are filled, so that memory stays flat. */
export async function* packageOf(batches: AsyncIterable<Body[]>): AsyncGenerator<Buffer<ArrayBuffer>> {
  beingMade++
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(tmpdir(), 'wegwijzer-package-'))
    await writeFile(join(folder, DESCRIPTION), `${JSON.stringify(description(), null, 2)}\n`)
    for (const { file, columns } of Object.values(TABLES)) await writeFile(join(folder, file), `${columns.join(',')}\n`)
    const apart = makeApart()
    for await (const services of batches)
      for (const [table, lines] of apart(services)) await appendFile(join(folder, TABLES[table].file), `${lines.join('\n')}\n`)
    const names = [DESCRIPTION, ...Object.values(TABLES).map(({ file }) => file)]
    yield* zipOf(filesIn(folder, names))
  } finally {
    beingMade--
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}

/** Each is opened when its turn comes: who takes no more leaves none open. */
function* filesIn(folder: string, names: readonly string[]): Generator<ZipPart> {
  for (const name of names) yield { name, bytes: createReadStream(join(folder, name)) }
}

const DATES = new Set(['assured_date', 'valid_from', 'valid_to', 'dtstart', 'until', 'last_action_date'])
const TIMES = new Set(['opens_at', 'closes_at'])

function typeOf(column: string): string {
  if (NUMBERS.has(column)) return 'number'
  if (column === 'last_modified') return 'datetime'
  return DATES.has(column) ? 'date' : TIMES.has(column) ? 'time' : 'string'
}

/** What the package holds, by the Tabular Data Package standard. */
function description() {
  const tables = Object.entries(TABLES)
  return {
    name: 'wegwijzer-services',
    title: 'Public services by HSDS 3.0',
    profile: 'tabular-data-package',
    version: '3.0.0',
    resources: tables.map(([name, { file, columns, needs }]) => ({
      name,
      path: file,
      profile: 'tabular-data-resource',
      format: 'csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: columns.map((column) => ({
          name: column,
          type: typeOf(column),
          ...(needs.includes(column) ? { constraints: { required: true } } : {}),
        })),
        foreignKeys: columns.flatMap((column) => {
          const other = column.replace(/_id$/, '')
          return other !== column && other in TABLES ? [{ fields: column, reference: { resource: other as TableName, fields: 'id' } }] : []
        }),
      },
    })),
  }
}
