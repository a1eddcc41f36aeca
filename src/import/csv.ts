import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Unreadable } from './kind.ts'

export type CsvRow = Record<string, string | undefined>

/** The rows of a CSV file, one by one, with their number as a spreadsheet shows it (the header is 1); the columns must be there. */
export async function* readCsv(path: string, columns: string[]): AsyncGenerator<{ row: number; fields: CsvRow }> {
  const file = basename(path)
  const header = (names: string[]) => {
    const lacking = columns.filter((column) => !names.includes(column))
    if (names.length === 1 && /[;\t]/.test(names[0]!)) throw new Unreadable(`${file} has something else than commas between its columns.`)
    if (lacking.length > 0) throw new Unreadable(`${file} lacks the column ${lacking.join(', ')}.`)
    return names
  }
  const parser = parse({ bom: true, columns: header, relax_column_count: true, skip_empty_lines: true, trim: true })
  const stream = createReadStream(path).on('error', (error) => parser.destroy(error))
  stream.pipe(parser)
  let row = 1
  try {
    for await (const fields of parser) yield { row: ++row, fields: fields as CsvRow }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`${file} breaks off after row ${row} (${(error as Error).message}).`)
  }
}
