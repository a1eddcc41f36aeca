import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { partsIn } from '../zip/index.ts'
import type { CellValue } from './cells.ts'

/** A whole sheet is kept in memory, and a packed file can be a thousand times as large inside. */
const MOST_UNPACKED = 40_000_000
const MOST_ROWS = 5000

/** One sheet of a book: what it is called, and its cells. */
export interface SheetOfBook {
  name: string
  rows: CellValue[][]
}
export interface Book {
  form: 'csv' | 'xlsx' | 'zip'
  sheets: SheetOfBook[]
}

/** The sheets of a file, by what it is and not by its name: a workbook, a zip of CSV, or one CSV; null where it is none of these. */
export async function readBook(bytes: Uint8Array): Promise<Book | null> {
  const buffer = Buffer.from(bytes)
  try {
    if (buffer.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return { form: 'csv', sheets: [{ name: '', rows: readCsv(buffer) }] }
    if (unpackedSize(buffer) > MOST_UNPACKED) return null
    const parts = partsIn(buffer, MOST_UNPACKED, ['.csv', '[content_types].xml'])
    if (parts.every(({ name }) => name.toLowerCase().endsWith('.csv')))
      return parts.length === 0
        ? null
        : { form: 'zip', sheets: parts.map((part) => ({ name: part.name.replace(/\.csv$/i, ''), rows: readCsv(part.bytes) })) }
    const sheets = await readXlsx(buffer)
    return { form: 'xlsx', sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.slice(0, MOST_ROWS) as CellValue[][] })) }
  } catch {
    return null
  }
}

/** What the parts of a zip say they are unpacked, from its list at the end. */
function unpackedSize(buffer: Buffer): number {
  const entry = Buffer.from('PK\u0001\u0002', 'latin1')
  let size = 0
  for (let at = buffer.indexOf(entry); at >= 0 && at + 28 <= buffer.length; at = buffer.indexOf(entry, at + 4))
    size += buffer.readUInt32LE(at + 24)
  return size
}

/** Text with semicolons, commas or tabs, as spreadsheets of every country save it; UTF-8, or the old Windows set. */
function readCsv(buffer: Buffer): CellValue[][] {
  if (buffer.includes(0)) throw new TypeError('binary')
  const text = decoded(buffer)
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!
  const rows = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    relax_quotes: true,
    to: MOST_ROWS,
  }) as string[][]
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell.replace(/^'(?=[=+\-@])/, ''))))
}

function decoded(buffer: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return new TextDecoder('windows-1252').decode(buffer)
  }
}
