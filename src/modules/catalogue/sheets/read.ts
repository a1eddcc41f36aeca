import type { CellValue } from '../../../platform/sheets/cells.ts'
import { readBook } from '../../../platform/sheets/read.ts'

export interface Grid {
  form: 'csv' | 'xlsx'
  rows: CellValue[][]
}

/** The cells of a sheet: the first of a workbook, or those of a text; null where the file is neither. */
export async function readSheet(bytes: Uint8Array): Promise<Grid | null> {
  const book = await readBook(bytes)
  const [first] = book?.sheets ?? []
  return book && first && book.form !== 'zip' ? { form: book.form, rows: first.rows } : null
}
