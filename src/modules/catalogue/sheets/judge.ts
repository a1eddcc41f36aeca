import { messageOf } from '../../../platform/form-messages.ts'
import type { Language } from '../../../platform/languages.ts'
import { texts } from '../texts.ts'
import { choicesOf, valueOf, wordsOf } from './choices.ts'
import { cellAddress, cellText, folded, type CellValue } from '../../../platform/sheets/cells.ts'
import { columnKeys, NUMBERS, SHEET, type ColumnKey, type SheetRow } from './columns.ts'
import { findingAt, findingInHead, type Finding, type Sheet } from './finding.ts'
import { doubles, together } from './together.ts'
import type { Whose } from './whose.ts'

export interface JudgedRow {
  row: number
  name: string
  values: SheetRow | null
}
export interface Judged {
  rows: JudgedRow[]
  findings: Finding[]
  sheet: Sheet
}

const MOST_ROWS = 100
const MOST_ROWS_OF_REGION = 1000
const NEEDED: readonly ColumnKey[] = ['name', 'kind', 'delivery']
/** How spreadsheets of our languages say that a formula failed. */
const FAILED = /^#(REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|VERW|WAARDE|NAAM|N\/B|GETAL|DEEL\/0)[!?]?!?$/

/** Holds every row of a sheet against the schemas of the forms. The first row names the columns, in any order, in Dutch or English. */
export function judgeSheet(cells: CellValue[][], language: Language, whose: Pick<Whose, 'regionCode' | 'organisations'>): Judged {
  const t = texts({ language }).sheets
  const keys = columnKeys(whose)
  const columns = columnsOf(cells[0] ?? [], keys)
  const sheet: Sheet = { cells, columns, labelOf: (key) => t.columns[key]!.label }
  const stop = (...findings: Finding[]): Judged => ({ rows: [], findings, sheet })
  const heads = headFindings(sheet, language)
  if (heads.length > 0) return stop(...heads)
  const filled = cells.flatMap((row, index) => (index > 0 && row.some((cell) => cellText(cell) !== '') ? [index + 1] : []))
  const most = whose.regionCode === null ? MOST_ROWS : MOST_ROWS_OF_REGION
  if (filled.length === 0) return stop(findingInHead(t.findings.none))
  if (filled.length > most) return stop(findingInHead(t.findings.tooManyRows(most)))
  const choices = new Map(keys.map((key) => [key, choicesOf(key, language, whose)]))
  const judged = filled.map((row) => judgeRow(sheet, row, keys, choices, (key) => wordsOf(key, language, whose), language))
  const findings = [...judged.flatMap((one) => one.findings), ...doubles(sheet, judged, t.findings)].toSorted((a, b) => a.row - b.row)
  const bad = new Set(findings.map((finding) => finding.row))
  return { rows: judged.map(({ row, name, values }) => ({ row, name, values: bad.has(row) ? null : values })), findings, sheet }
}

/** Where each column stands. */
function columnsOf(head: CellValue[], keys: readonly ColumnKey[]): Map<ColumnKey, number> {
  const labels = new Map(
    (['en', 'nl'] as const).flatMap((language) =>
      keys.map((key) => [folded(texts({ language }).sheets.columns[key]!.label), key] as const),
    ),
  )
  const columns = new Map<ColumnKey, number>()
  head.forEach((cell, index) => {
    const key = labels.get(folded(cellText(cell)))
    if (key && !columns.has(key)) columns.set(key, index)
  })
  return columns
}

function headFindings({ cells, columns, labelOf }: Sheet, language: Language): Finding[] {
  const t = texts({ language }).sheets
  const head = cells[0] ?? []
  const missing = NEEDED.filter((key) => !columns.has(key)).map((key) => findingInHead(t.findings.noHeader(labelOf(key))))
  const names = head.map((cell) => folded(cellText(cell)))
  const twice = names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [findingInHead(t.findings.twiceHeader(cellText(head[index])), cellAddress(index, 1), cellText(head[index]))]
      : [],
  )
  return [...missing, ...twice]
}

function judgeRow(
  sheet: Sheet,
  row: number,
  keys: readonly ColumnKey[],
  choices: ReadonlyMap<ColumnKey, ReturnType<typeof choicesOf>>,
  words: (key: ColumnKey) => string[],
  language: Language,
) {
  const t = texts({ language }).sheets
  const cells = sheet.cells[row - 1] ?? []
  const findings: Finding[] = []
  const values: Record<string, unknown> = {}
  const at = (key: ColumnKey) => cells[sheet.columns.get(key) ?? -1] ?? null
  for (const key of keys) {
    if (FAILED.test(cellText(at(key)))) {
      findings.push(findingAt(sheet, row, key, t.findings.formula))
      continue
    }
    const given = valueOf(key, at(key), choices.get(key) ?? [])
    const read = SHEET[key].safeParse(given)
    if (read.success) values[key] = read.data
    else if (key === 'id')
      findings.push(findingAt(sheet, row, key, keys.includes('organisation') ? t.findings.notHere : t.findings.notYours))
    else findings.push(findingAt(sheet, row, key, saying(key, given, read.error.issues[0]!, words(key), language)))
  }
  const told = new Set(findings.map(({ cell }) => cell))
  const more = together(values).map(([key, code]) => findingAt(sheet, row, key, t.findings[code]))
  findings.push(...more.filter(({ cell }) => !told.has(cell)))
  return { row, name: cellText(at('name')), values: findings.length === 0 ? (values as SheetRow) : null, findings, given: values }
}

/** What to do about one cell, in a sentence. */
function saying(key: ColumnKey, given: unknown, issue: Parameters<typeof messageOf>[0], words: string[], language: Language): string {
  const t = texts({ language }).sheets
  if (key === 'organisation') return t.findings.organisation
  if (words.length > 0) return t.findings.choose(words.join(', '))
  if (NUMBERS.includes(key) && typeof given === 'string') return t.findings.number
  if (issue.code === 'not_multiple_of') return t.findings.cents
  if (NUMBERS.includes(key) && typeof given === 'number' && !Number.isInteger(given)) return t.findings.whole
  const { label, hint } = t.columns[key]!
  if (key === 'name' && issue.code === 'invalid_format') return t.findings.noMarks
  const sentence = messageOf(issue, given, label, language)
  return issue.code === 'invalid_format' && hint !== '' && key !== 'contactEmail' ? `${sentence.split('.')[0]}. ${hint}` : sentence
}
