import writeXlsx from 'write-excel-file/node'
import type { Language } from '../../../platform/languages.ts'
import type { Service } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import { COLUMN_KEYS, type ColumnKey } from './columns.ts'
import type { Finding } from './judge.ts'
import { choicesOf, wordsOf } from './judge.ts'

type Value = string | number | null
const WIDE: readonly ColumnKey[] = ['aim', 'method', 'afterwards', 'forWhom', 'howToApply', 'id']

/** A service as a row of the sheet: what stands in it can be sent back as it is. */
export function rowOf(service: Service, language: Language): Value[] {
  const word = (key: ColumnKey, code: string) => choicesOf(key, language).find(([one]) => one === code)?.[1] ?? code
  const [payer, ...more] = service.payerPrices
  const [person, ...others] = service.personPrices
  // What one line cannot say is left out, so that sending it back changes nothing.
  const single = payer && more.length === 0 && payer.amountCents !== null && payer.kind !== 'per-result' ? payer : undefined
  const values: Record<ColumnKey, Value> = {
    id: service.id,
    name: service.name,
    kind: word('kind', service.kind),
    delivery: word('delivery', service.delivery),
    aim: service.aim,
    method: service.method,
    afterwards: service.afterwards,
    forWhom: service.forWhom,
    durationWeeks: service.durationWeeks,
    hoursPerWeek: service.hoursPerWeek,
    howToApply: service.howToApply,
    contactPhone: service.contactPhone,
    contactEmail: service.contactEmail,
    url: service.url,
    waitingWeeks: service.waitingWeeks,
    placesFree: service.placesFree,
    postcode: service.locations[0]?.postcode ?? null,
    place: service.locations[0]?.place ?? null,
    payerEuros: single ? single.amountCents! / 100 : null,
    payerKind: single ? word('payerKind', single.kind) : null,
    payerVat: single ? word('payerVat', String(single.vatBasisPoints)) : null,
    personEuros:
      person && others.length === 0 && person.amountCents !== null && ['free', 'fixed'].includes(person.kind)
        ? person.amountCents / 100
        : null,
  }
  return COLUMN_KEYS.map((key) => values[key])
}

export function headOf(language: Language): string[] {
  const { columns } = texts({ language }).sheets
  return COLUMN_KEYS.map((key) => columns[key]!.label)
}

/** A workbook: the sheet to fill, and a second one that says what may stand in each column. */
export async function workbook(rows: Value[][], language: Language): Promise<Buffer> {
  const t = texts({ language }).sheets
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
  const explained = COLUMN_KEYS.map((key) => [
    bold(t.columns[key]!.label),
    { value: [t.columns[key]!.hint, wordsOf(key, language).join(', ')].filter(Boolean).join(' ') },
  ])
  return writeXlsx([
    {
      data: [headOf(language).map(bold), ...rows.map((row) => row.map(cell))],
      sheet: t.sheetName,
      columns: COLUMN_KEYS.map((key) => ({ width: WIDE.includes(key) ? 40 : 18 })),
      stickyRowsCount: 1,
    },
    { data: [[bold(t.fieldName), bold(t.allowed)], ...explained], sheet: t.explanation, columns: [{ width: 26 }, { width: 100 }] },
  ]).toBuffer()
}

/** What was wrong, one line per cell: a list to work through beside the own sheet. */
export async function reportBook(findings: readonly Finding[], language: Language): Promise<Buffer> {
  const t = texts({ language }).sheets
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
  const lines = findings.map((finding) => [cell(finding.cell), cell(finding.typed), cell(finding.says)])
  return writeXlsx([[t.cell, t.typed, t.mend].map(bold), ...lines], {
    columns: [{ width: 8 }, { width: 40 }, { width: 90 }],
    stickyRowsCount: 1,
  }).toBuffer()
}

/** Text with semicolons, as Dutch spreadsheets read it; nothing in it is taken for a formula. */
export function csvOf(rows: Value[][], language: Language): string {
  const safe = (value: Value) => {
    const text = typeof value === 'number' ? String(value).replace('.', language === 'nl' ? ',' : '.') : (value ?? '')
    const plain = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
    return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return `\uFEFF${[headOf(language), ...rows].map((row) => row.map(safe).join(';')).join('\r\n')}\r\n`
}

function cell(value: Value) {
  return value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }
}
