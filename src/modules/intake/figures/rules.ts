/** The first day of the quarter a day is in. */
export function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** A quarter as people write it: 2026-Q3. */
export function quarterName(first: string): string {
  return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`
}

/** Lines as a table that any program reads; what is not given out stays empty. */
export function csvOf(columns: readonly string[], rows: readonly (string | number | null)[][]): string {
  return `${[columns, ...rows].map((row) => row.map((value) => value ?? '').join(',')).join('\r\n')}\r\n`
}
