/** Lines as Dutch spreadsheets read them, with semicolons; nothing in it is taken for a formula. */
export function csvText(rows: readonly (readonly (string | number | null)[])[], decimal: ',' | '.' = ','): string {
  const safe = (value: string | number | null) => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : (value ?? '')
    const plain = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
    return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return `\uFEFF${rows.map((row) => row.map(safe).join(';')).join('\r\n')}\r\n`
}
