import { cellAddress, cellText, type CellValue } from '../../../platform/sheets/cells.ts'
import { type ColumnKey } from './columns.ts'

/** Something wrong in a cell, in the words of whoever sent the sheet. */
export interface Finding {
  row: number
  cell: string
  /** What the column is called; empty where it is about the sheet as a whole. */
  column: string
  typed: string
  says: string
}

/** A sheet while it is judged: its cells, and where each column stands. */
export interface Sheet {
  cells: CellValue[][]
  columns: ReadonlyMap<ColumnKey, number>
  labelOf: (key: ColumnKey) => string
}

/** A finding in the cell of this column and row; where the column lacks, at the beginning of the row. */
export function findingAt({ cells, columns, labelOf }: Sheet, row: number, key: ColumnKey, says: string): Finding {
  const column = columns.get(key)
  return {
    row,
    cell: cellAddress(column ?? 0, row),
    column: labelOf(key),
    typed: column === undefined ? '' : cellText(cells[row - 1]?.[column]),
    says,
  }
}

/** A finding about the sheet as a whole. */
export function findingInHead(says: string, cell = 'A1', typed = ''): Finding {
  return { row: 1, cell, column: '', typed, says }
}
