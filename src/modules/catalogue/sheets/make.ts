import writeXlsx from 'write-excel-file/node'
import type { Language } from '../../../platform/languages.ts'
import { csvText } from '../../../platform/sheets/csv.ts'
import { texts } from '../texts.ts'
import { wordsOf } from './choices.ts'
import { cellAddress as address } from '../../../platform/sheets/cells.ts'
import { columnKeys, type ColumnKey } from './columns.ts'
import type { Value } from './row.ts'
import type { Upload } from './uploads.ts'
import type { Whose } from './whose.ts'

type Of = Pick<Whose, 'regionCode' | 'organisations'>
const WIDE: readonly ColumnKey[] = ['aim', 'method', 'afterwards', 'forWhom', 'howToApply', 'id']
/** A cell that must be mended: red on light red, as spreadsheets show what is wrong, and bold for who sees no red. */
const MARKED = { backgroundColor: '#FFC7CE', textColor: '#9C0006', fontWeight: 'bold' } as const
const HEAD = { fontWeight: 'bold' } as const

export function headOf(language: Language, whose: Of): string[] {
  const { columns } = texts({ language }).sheets
  return columnKeys(whose).map((key) => columns[key]!.label)
}

/** A workbook: the sheet to fill, and a second one that says what may stand in each column. */
export async function workbook(rows: Value[][], language: Language, whose: Of): Promise<Buffer> {
  const t = texts({ language }).sheets
  return writeXlsx([
    {
      data: [headOf(language, whose).map((value) => ({ value, ...HEAD })), ...rows.map((row) => row.map(cell))],
      sheet: t.sheetName,
      columns: columnKeys(whose).map((key) => ({ width: WIDE.includes(key) ? 40 : 18 })),
      stickyRowsCount: 1,
    },
    explanationSheet(language, whose),
  ]).toBuffer()
}

/** The sheet as it was sent, with the cells to mend marked and what to do at the end of each row; then the list of all of them. */
export async function markedBook(upload: Pick<Upload, 'cells' | 'findings'>, language: Language, whose: Of): Promise<Buffer> {
  const t = texts({ language }).sheets
  const width = Math.max(1, ...upload.cells.map((row) => row.length))
  const marks = new Set(upload.findings.map((finding) => finding.cell))
  const byRow = Map.groupBy(upload.findings, (finding) => finding.row)
  const data = upload.cells.map((row, index) => {
    const said = (byRow.get(index + 1) ?? []).map((one) => [one.cell, one.column].filter(Boolean).join(' ').concat(`: ${one.says}`))
    const cells = Array.from({ length: width }, (_, column) =>
      markedCell(row[column] ?? null, marks.has(address(column, index + 1)), index === 0),
    )
    const last = index === 0 ? { value: t.mend, ...HEAD } : said.length > 0 ? { value: said.join('\n'), wrap: true, ...MARKED } : null
    return [...cells, last]
  })
  const lines = upload.findings.map((one) => [one.cell, one.column, one.typed, one.says].map((value) => cell(value)))
  const columns = [...Array.from({ length: width }, () => ({ width: 18 })), { width: 80 }]
  return writeXlsx([
    { data, sheet: t.sheetName, columns, stickyRowsCount: 1 },
    {
      data: [[t.cell, t.column, t.typed, t.mend].map((value) => ({ value, ...HEAD })), ...lines],
      sheet: t.reportName,
      columns: [{ width: 8 }, { width: 24 }, { width: 40 }, { width: 90 }],
      stickyRowsCount: 1,
    },
    explanationSheet(language, whose),
  ]).toBuffer()
}

function explanationSheet(language: Language, whose: Of) {
  const t = texts({ language }).sheets
  const explained = columnKeys(whose).map((key) => [
    { value: t.columns[key]!.label, ...HEAD },
    { value: [t.columns[key]!.hint, wordsOf(key, language, whose).join(', ')].filter(Boolean).join(' '), wrap: true },
  ])
  return {
    data: [[t.fieldName, t.allowed].map((value) => ({ value, ...HEAD })), ...explained],
    sheet: t.explanation,
    columns: [{ width: 26 }, { width: 100 }],
  }
}

/** The sheet as text. */
export function csvOf(rows: Value[][], language: Language, whose: Of): string {
  return csvText([headOf(language, whose), ...rows], language === 'nl' ? ',' : '.')
}

function cell(value: Value) {
  return value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

/** An empty cell that must be filled in shows as marked too. */
function markedCell(value: Value, marked: boolean, head: boolean) {
  const look = marked ? MARKED : head ? HEAD : {}
  if (value === null) return marked ? { value: '', type: String, ...look } : null
  return typeof value === 'number' ? { value, type: Number, ...look } : { value, type: String, ...look }
}
