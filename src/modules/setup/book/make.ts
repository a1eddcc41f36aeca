import writeXlsx from 'write-excel-file/node'
import type { Language } from '../../../platform/languages.ts'
import { csvText } from '../../../platform/sheets/csv.ts'
import { zipOf } from '../../../platform/zip/index.ts'
import { texts } from '../texts.ts'
import { choicesOf, inWords, wordsOf, type Municipalities } from './choices.ts'
import { columnsOf, isNeeded, SHEETS, type Row, type SheetKey } from './columns.ts'

const HEAD = { fontWeight: 'bold' } as const

interface Made {
  rows: Record<SheetKey, readonly Row[]>
  municipalities: Municipalities
  language: Language
}

/** The book to fill in, with what is there already, and a sheet that says what may stand in each column. */
export async function workbook(made: Made): Promise<Buffer> {
  const t = texts(made).book
  return writeXlsx([
    explanation(made),
    ...SHEETS.map((sheet) => ({
      sheet: t.sheets[sheet].name,
      data: [
        headOf(sheet, made).map((value) => ({ value, ...HEAD })),
        ...linesOf(sheet, made).map((line) => line.map((value) => (value === '' ? null : { value, type: String }))),
      ],
      columns: columnsOf(sheet).map(() => ({ width: 24 })),
      stickyRowsCount: 1,
    })),
  ]).toBuffer()
}

/** The same book as texts in a zip. */
export async function zippedTexts(made: Made): Promise<Buffer> {
  const t = texts(made).book
  const parts = SHEETS.map((sheet) => ({
    name: `${t.sheets[sheet].name}.csv`,
    bytes: oneAfterAnother(Buffer.from(csvText([headOf(sheet, made), ...linesOf(sheet, made)]))),
  }))
  const pieces: Uint8Array[] = []
  for await (const piece of zipOf(parts)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* oneAfterAnother(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function headOf(sheet: SheetKey, { language }: Made): string[] {
  const labels = texts({ language }).book.columns as Record<string, { label: string }>
  return columnsOf(sheet).map(([column]) => labels[`${sheet}.${column}`]!.label)
}

function linesOf(sheet: SheetKey, { rows, language, municipalities }: Made): string[][] {
  return rows[sheet].map((row) =>
    columnsOf(sheet).map(([column, { kind }]) => {
      const value = row[column] ?? ''
      return kind === 'choice' || kind === 'choices' ? inWords(choicesOf(sheet, column, language, municipalities), value) : value
    }),
  )
}

function explanation({ language, municipalities }: Made) {
  const t = texts({ language }).book
  const labels = t.columns as Record<string, { label: string; hint: string }>
  const lines = SHEETS.flatMap((sheet) => [
    [
      { value: t.sheets[sheet].name, ...HEAD },
      { value: t.sheets[sheet].about, wrap: true },
    ],
    ...columnsOf(sheet).map(([column, one]) => {
      const { label, hint } = labels[`${sheet}.${column}`]!
      const allowed = wordsOf(choicesOf(sheet, column, language, municipalities)).join(', ')
      return [{ value: label }, { value: [isNeeded(one) ? t.needed : '', hint, allowed].filter(Boolean).join(' '), wrap: true }]
    }),
  ])
  return { sheet: t.explanation, data: lines, columns: [{ width: 28 }, { width: 110 }] }
}
