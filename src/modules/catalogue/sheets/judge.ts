import { messageOf } from '../../../platform/form-messages.ts'
import type { Language } from '../../../platform/languages.ts'
import { texts } from '../texts.ts'
import { cellAddress, COLUMN_KEYS, NUMBERS, SHEET, type CellValue, type ColumnKey, type SheetRow } from './columns.ts'

/** Something wrong in a cell, in the words of whoever sent the sheet. */
export interface Finding {
  row: number
  cell: string
  typed: string
  says: string
}
export interface JudgedRow {
  row: number
  name: string
  values: SheetRow | null
}
export interface Judged {
  rows: JudgedRow[]
  findings: Finding[]
}

const MOST_ROWS = 100
const NEEDED: readonly ColumnKey[] = ['name', 'kind', 'delivery']
const plain = (value: CellValue | undefined) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '').trim())
const folded = (value: string) =>
  value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** Holds every row of a sheet against the schemas of the forms. The first row names the columns, in any order, in Dutch or English. */
export function judgeSheet(grid: CellValue[][], language: Language): Judged {
  const t = texts({ language }).sheets
  const columns = columnsOf(grid[0] ?? [])
  const heads = headFindings(grid[0] ?? [], columns, language)
  if (heads.length > 0) return { rows: [], findings: heads }
  const filled = grid.flatMap((cells, index) => (index > 0 && cells.some((cell) => plain(cell) !== '') ? [{ row: index + 1, cells }] : []))
  const whole = (says: string): Judged => ({ rows: [], findings: [{ row: 1, cell: 'A1', typed: '', says }] })
  if (filled.length === 0) return whole(t.findings.none)
  if (filled.length > MOST_ROWS) return whole(t.findings.tooManyRows)
  const judged = filled.map(({ row, cells }) => judgeRow(row, cells, columns, language))
  const findings = [...judged.flatMap((one) => one.findings), ...doubles(judged, columns, language)].toSorted((a, b) => a.row - b.row)
  const bad = new Set(findings.map((finding) => finding.row))
  return { rows: judged.map(({ row, name, values }) => ({ row, name, values: bad.has(row) ? null : values })), findings }
}

/** Where each column stands. */
function columnsOf(head: CellValue[]): Map<ColumnKey, number> {
  const labels = new Map(
    (['en', 'nl'] as const).flatMap((language) =>
      COLUMN_KEYS.map((key) => [folded(texts({ language }).sheets.columns[key]!.label), key] as const),
    ),
  )
  const columns = new Map<ColumnKey, number>()
  head.forEach((cell, index) => {
    const key = labels.get(folded(plain(cell)))
    if (key && !columns.has(key)) columns.set(key, index)
  })
  return columns
}

function headFindings(head: CellValue[], columns: Map<ColumnKey, number>, language: Language): Finding[] {
  const t = texts({ language }).sheets
  const missing = NEEDED.filter((key) => !columns.has(key)).map((key) => ({
    row: 1,
    cell: 'A1',
    typed: '',
    says: t.findings.noHeader(t.columns[key]!.label),
  }))
  const names = head.map((cell) => folded(plain(cell)))
  const twice = names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [{ row: 1, cell: cellAddress(index, 1), typed: plain(head[index]), says: t.findings.twiceHeader(plain(head[index])) }]
      : [],
  )
  return [...missing, ...twice]
}

function judgeRow(row: number, cells: CellValue[], columns: Map<ColumnKey, number>, language: Language) {
  const t = texts({ language }).sheets
  const findings: Finding[] = []
  const values: Record<string, unknown> = {}
  const at = (key: ColumnKey) => cells[columns.get(key) ?? -1] ?? null
  const wrong = (key: ColumnKey, says: string) =>
    findings.push({ row, cell: cellAddress(columns.get(key) ?? 0, row), typed: plain(at(key)), says })
  for (const key of COLUMN_KEYS) {
    const cell = at(key)
    if (/^#(REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|VERW|WAARDE|NAAM|N\/B|GETAL|DEEL\/0)[!?]?!?$/.test(plain(cell))) {
      wrong(key, t.findings.formula)
      continue
    }
    const given = valueOf(key, cell, language)
    const read = SHEET[key].safeParse(given)
    if (read.success) values[key] = read.data
    else wrong(key, saying(key, given, read.error.issues[0]!, language))
  }
  const told = new Set(findings.map(({ cell }) => cell))
  for (const [key, code] of together(values)) if (!told.has(cellAddress(columns.get(key) ?? 0, row))) wrong(key, t.findings[code])
  return { row, name: plain(at('name')), values: findings.length === 0 ? (values as SheetRow) : null, findings, given: values }
}

/** What stands in a cell as the schema wants it: figures in any notation, choices by their word. */
function valueOf(key: ColumnKey, cell: CellValue, language: Language): unknown {
  const text = plain(cell)
  if (text === '') return undefined
  const choice = choicesOf(key, language).find(([code, label]) => folded(label) === folded(text) || code === text)
  if (choice) return choice[0]
  if (!NUMBERS.includes(key)) return text
  if (typeof cell === 'number') return cell
  const figures = text
    .replaceAll(/^€\s*|\s*(euro|€)$/gi, '')
    .replaceAll(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(figures) ? Number(figures) : text
}

/** The choices of a column: code and word. */
export function choicesOf(key: ColumnKey, language: Language): [code: string, label: string][] {
  const t = texts({ language })
  const both = (['nl', 'en'] as const).toSorted((a) => (a === language ? -1 : 1)).map((one) => texts({ language: one }))
  if (key === 'kind') return both.flatMap((one) => Object.entries(one.kinds))
  if (key === 'delivery') return both.flatMap((one) => Object.entries(one.sheets.deliveries))
  if (key === 'payerKind') return both.flatMap((one) => Object.entries(one.one.priceKinds).filter(([code]) => code !== 'per-result'))
  if (key === 'payerVat')
    return [
      ...Object.entries({ '0': '0%', '900': '9%', '2100': '21%' }),
      ['0', '0'],
      ['900', '9'],
      ['2100', '21'],
      ['900', '0.09'],
      ['2100', '0.21'],
      ['0', t.fields.vat.options['0']],
    ]
  return []
}

/** The words of the choices in one language, once each. */
export function wordsOf(key: ColumnKey, language: Language): string[] {
  const seen = new Map<string, string>()
  for (const [code, label] of choicesOf(key, language)) if (!seen.has(code)) seen.set(code, label)
  return [...seen.values()]
}

function saying(key: ColumnKey, given: unknown, issue: Parameters<typeof messageOf>[0], language: Language): string {
  const t = texts({ language }).sheets
  const words = wordsOf(key, language)
  if (words.length > 0) return t.findings.choose(words.join(', '))
  if (NUMBERS.includes(key) && typeof given === 'string') return t.findings.number
  if (key === 'id') return t.findings.notYours
  const { label, hint } = t.columns[key]!
  const sentence = messageOf(issue, given, label, language)
  return issue.code === 'invalid_format' && hint !== '' && key !== 'contactEmail' ? `${sentence.split('.')[0]}. ${hint}` : sentence
}

/** What only fits together with another cell. */
function together(values: Record<string, unknown>): [ColumnKey, 'kindNeeded' | 'eurosNeeded' | 'freeIsZero' | 'placeNeeded'][] {
  const found: [ColumnKey, 'kindNeeded' | 'eurosNeeded' | 'freeIsZero' | 'placeNeeded'][] = []
  const { payerEuros, payerKind, postcode, place } = values
  if (payerEuros !== undefined && payerKind === undefined) found.push(['payerKind', 'kindNeeded'])
  if (payerKind !== undefined && payerKind !== 'free' && payerEuros === undefined) found.push(['payerEuros', 'eurosNeeded'])
  if (payerKind === 'free' && ((payerEuros as number | undefined) ?? 0) !== 0) found.push(['payerEuros', 'freeIsZero'])
  if (postcode !== undefined && place === undefined) found.push(['place', 'placeNeeded'])
  return found
}

/** The same number or name on two rows: the second is asked about. */
function doubles(
  rows: { row: number; name: string; given: Record<string, unknown> }[],
  columns: Map<ColumnKey, number>,
  language: Language,
): Finding[] {
  const t = texts({ language }).sheets
  const first = new Map<string, number>()
  return rows.flatMap(({ row, name, given }) => {
    const keys: [ColumnKey, string][] = [
      ...(typeof given.id === 'string' ? [['id', given.id] as [ColumnKey, string]] : []),
      ...(name === '' ? [] : [['name', folded(name)] as [ColumnKey, string]]),
    ]
    return keys.flatMap(([key, value]) => {
      const before = first.get(`${key} ${value}`)
      if (before === undefined) {
        first.set(`${key} ${value}`, row)
        return []
      }
      const says = key === 'id' ? t.findings.twice(String(before)) : t.findings.sameName(String(before))
      return [{ row, cell: cellAddress(columns.get(key)!, row), typed: value, says }]
    })
  })
}
