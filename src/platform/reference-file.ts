import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A text of db/reference as it is. */
export async function readReferenceText(file: string): Promise<string> {
  return readFile(join(process.cwd(), 'db', 'reference', file), 'utf8')
}

/** The lines of a CSV file of db/reference, by column; what is empty there is null. */
export async function readReference(file: string): Promise<Record<string, string | null>[]> {
  return parse(await readFile(join(process.cwd(), 'db', 'reference', file)), {
    columns: true,
    cast: (value) => (value === '' ? null : value),
  })
}
