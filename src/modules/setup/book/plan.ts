import { columnsOf, keyOf, labelOf, SHEETS, type Row, type SheetKey } from './columns.ts'
import type { Judged, JudgedRow } from './judge.ts'

export type RowState = 'new' | 'changed' | 'same' | 'gone'
export interface PlannedRow {
  sheet: SheetKey
  /** Of the sheet; null for what stands only in the program. */
  row: number | null
  label: string
  state: RowState
  values: Row
  /** Which columns would change, with what stands there now. */
  changes: { column: string; before: string }[]
}

/** Of these sheets a row that is not in the book any more goes, when who sends it says so; people and crisis numbers never go by being left out. */
const MAY_GO: readonly SheetKey[] = ['organisations', 'places', 'hours', 'exceptions', 'names']

/** Holds the rows that are right against what is there: new, changed, the same, and what the book no longer has. */
export function planOf(rows: Judged, present: Record<SheetKey, readonly Row[]>): PlannedRow[] {
  return SHEETS.flatMap((sheet) => {
    const given = rows[sheet]
    if (!given) return []
    const before = new Map(present[sheet].map((row) => [keyOf(sheet, row), row]))
    const planned = given.flatMap((one) => (one.values ? [plannedRow(sheet, one, one.values, before.get(one.key))] : []))
    // A row that is wrong still says what it is about, so that is not gone.
    const named = new Set(given.map(({ key }) => key))
    const gone = MAY_GO.includes(sheet) ? present[sheet].filter((row) => !named.has(keyOf(sheet, row))) : []
    return [
      ...planned,
      ...gone.map((values) => ({ sheet, row: null, label: labelOf(sheet, values), state: 'gone' as const, values, changes: [] })),
    ]
  })
}

function plannedRow(sheet: SheetKey, { row, label }: JudgedRow, values: Row, before: Row | undefined): PlannedRow {
  const changes = before && sheet !== 'workers' ? changed(sheet, values, before) : []
  return { sheet, row, label, values, changes, state: before ? (changes.length > 0 ? 'changed' : 'same') : 'new' }
}

function changed(sheet: SheetKey, values: Row, before: Row): PlannedRow['changes'] {
  return columnsOf(sheet).flatMap(([column]) => (values[column] === before[column] ? [] : [{ column, before: before[column] ?? '' }]))
}
