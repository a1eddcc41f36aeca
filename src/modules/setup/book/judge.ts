import { messageOf } from '../../../platform/form-messages.ts'
import type { Language } from '../../../platform/languages.ts'
import { cellAddress, cellDay, cellText, cellTime, folded, type CellValue } from '../../../platform/sheets/cells.ts'
import type { SheetOfBook } from '../../../platform/sheets/read.ts'
import { texts } from '../texts.ts'
import { choicesOf, codeOf, listed, wordsOf, type Choice, type Municipalities } from './choices.ts'
import { columnsOf, keyOf, labelOf, SHEETS, type Column, type Row, type SheetKey } from './columns.ts'

/** Something wrong, in the words of whoever sent the book. */
export interface Finding {
  sheet: SheetKey
  row: number
  cell: string
  column: string
  typed: string
  says: string
}
export interface JudgedRow {
  row: number
  label: string
  /** Also of a row that is wrong, as far as it goes: what it is about is not gone. */
  key: string
  values: Row | null
}
export type Judged = Partial<Record<SheetKey, JudgedRow[]>>

const MOST_ROWS = 500

/** Holds every row of every sheet against its columns; sheets that are not in the book are left alone. */
export function judgeBook(
  sheets: readonly SheetOfBook[],
  language: Language,
  municipalities: Municipalities,
): { rows: Judged; findings: Finding[] } {
  const rows: Judged = {}
  const findings: Finding[] = []
  for (const { name, rows: cells } of sheets) {
    const sheet = sheetNamed(name) ?? (sheets.length === 1 ? sheetByHead(cells[0] ?? []) : undefined)
    if (!sheet || rows[sheet]) continue
    const judged = judgeSheet(sheet, cells, language, municipalities)
    rows[sheet] = judged.rows
    findings.push(...judged.findings)
  }
  return { rows, findings }
}

/** Which sheet is called so, in any of our languages. */
function sheetNamed(name: string): SheetKey | undefined {
  return SHEETS.find((key) =>
    (['nl', 'en'] as const).some((language) => folded(texts({ language }).book.sheets[key].name) === folded(name.replaceAll('-', ' '))),
  )
}

/** A single text has no name: its columns say which sheet it is. */
function sheetByHead(head: CellValue[]): SheetKey | undefined {
  return SHEETS.find((key) => columnsOf(key).every(([column]) => columnAt(key, head).has(column)))
}

function columnAt(sheet: SheetKey, head: CellValue[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const language of ['nl', 'en'] as const) {
    const labels = texts({ language }).book.columns as Record<string, { label: string }>
    for (const [column] of columnsOf(sheet)) {
      const at = head.findIndex((cell) => folded(cellText(cell)) === folded(labels[`${sheet}.${column}`]!.label))
      if (at >= 0 && !found.has(column)) found.set(column, at)
    }
  }
  return found
}

function judgeSheet(sheet: SheetKey, cells: CellValue[][], language: Language, municipalities: Municipalities) {
  const t = texts({ language }).book
  const labels = t.columns as Record<string, { label: string; hint: string }>
  const at = columnAt(sheet, cells[0] ?? [])
  const head = (says: string): Finding => ({ sheet, row: 1, cell: 'A1', column: '', typed: '', says })
  // A column that was thrown out would read as empty, and empty what is there.
  const missing = columnsOf(sheet).filter(([column]) => !at.has(column))
  if (missing.length > 0)
    return { rows: [], findings: missing.map(([column]) => head(t.findings.noHeader(labels[`${sheet}.${column}`]!.label))) }
  const filled = cells.flatMap((row, index) => (index > 0 && row.some((cell) => cellText(cell) !== '') ? [index + 1] : []))
  if (filled.length > MOST_ROWS) return { rows: [], findings: [head(t.findings.tooManyRows(MOST_ROWS))] }
  const findings: Finding[] = []
  const first = new Map<string, number>()
  const rows = filled.map((row): JudgedRow => {
    const { values, wrong } = judgeRow(sheet, cells[row - 1]!, at, language, municipalities)
    const key = keyOf(sheet, values)
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else if (wrong.length === 0) wrong.push({ column: columnsOf(sheet)[0]![0], says: t.findings.twice(before) })
    findings.push(
      ...wrong.map(({ column, says }) => ({
        sheet,
        row,
        cell: cellAddress(at.get(column) ?? 0, row),
        column: labels[`${sheet}.${column}`]!.label,
        typed: cellText(cells[row - 1]?.[at.get(column) ?? -1]),
        says,
      })),
    )
    return { row, label: labelOf(sheet, values), key, values: wrong.length > 0 ? null : values }
  })
  return { rows, findings }
}

function judgeRow(
  sheet: SheetKey,
  cells: CellValue[],
  at: ReadonlyMap<string, number>,
  language: Language,
  municipalities: Municipalities,
) {
  const labels = texts({ language }).book.columns as Record<string, { label: string; hint: string }>
  const values: Record<string, string> = {}
  const wrong: { column: string; says: string }[] = []
  for (const [column, one] of columnsOf(sheet)) {
    const choices = choicesOf(sheet, column, language, municipalities)
    const given = valueOf(one, column, cells[at.get(column) ?? -1] ?? null, choices)
    const { label, hint } = labels[`${sheet}.${column}`]!
    if (given.unknown) wrong.push({ column, says: texts({ language }).book.findings.choose(given.unknown, wordsOf(choices).join(', ')) })
    else {
      const read = one.schema.safeParse(given.value)
      if (!read.success) {
        const says = messageOf(read.error.issues[0]!, given.value, label, language)
        wrong.push({ column, says: given.value !== undefined && hint !== '' ? `${says} ${hint}` : says })
      }
    }
    if (given.value !== undefined) values[column] = given.value
  }
  return { values, wrong }
}

/** What stands in a cell, in the one way it is kept. */
function valueOf({ kind }: Column, column: string, cell: CellValue, choices: readonly Choice[]): { value?: string; unknown?: string } {
  const typed = cellText(cell)
  if (typed === '') return {}
  if (kind === 'day') return { value: cellDay(cell) }
  if (kind === 'time') return { value: cellTime(cell) }
  if (kind === 'text') return { value: column === 'postcode' ? typed.replaceAll(/\s/g, '').toUpperCase() : typed }
  const asked = kind === 'choice' ? [typed] : listed(typed)
  const unknown = asked.find((word) => codeOf(choices, word) === undefined)
  if (unknown !== undefined) return { unknown, value: typed }
  return { value: [...new Set(asked.map((word) => codeOf(choices, word)!))].sort().join(', ') }
}
