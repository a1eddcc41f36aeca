/** What a spreadsheet can have in a cell. */
export type CellValue = string | number | boolean | Date | null

/** The address of a cell as a spreadsheet shows it: column 0 of row 2 is A2. */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}

/** What stands in a cell, as text. */
export function cellText(value: CellValue | undefined): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '').trim()
}

/** Text as words are compared: lower case, without marks. */
export function folded(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** A day in a cell, as a date or as people type it. */
export function cellDay(value: CellValue): string {
  const text = cellText(value)
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

/** A time in a cell: a part of a day, a moment, or as people type it ("9", "9.30"). */
export function cellTime(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(11, 16)
  const part = typeof value === 'number' && value > 0 && value < 1 ? Math.round(value * 1440) : null
  if (part !== null) return `${String(Math.floor(part / 60)).padStart(2, '0')}:${String(part % 60).padStart(2, '0')}`
  const [, hours, minutes] = /^(\d{1,2})(?:[:.]?(\d{2}))?(?: ?uur)?$/.exec(cellText(value)) ?? []
  return hours === undefined ? cellText(value) : `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}
