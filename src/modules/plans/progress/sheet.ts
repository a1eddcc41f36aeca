import writeXlsx from 'write-excel-file/node'
import type { RequestContext } from '../../../platform/request.ts'
import { csvText } from '../../../platform/sheets/csv.ts'

export type Cell = string | number | null
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Rows as a file to keep: CSV as Dutch spreadsheets read it, or a workbook. */
export async function sheetFile(
  c: RequestContext,
  form: 'csv' | 'xlsx',
  name: string,
  sheet: string,
  [head, ...rows]: Cell[][],
): Promise<Response> {
  const about = { 'content-disposition': `attachment; filename="${name}.${form}"`, 'cache-control': 'no-store' }
  if (form === 'csv') return c.hono.body(csvText([head!, ...rows]), 200, { ...about, 'content-type': 'text/csv; charset=utf-8' })
  const bytes = await writeXlsx([
    {
      sheet,
      stickyRowsCount: 1,
      columns: head!.map(() => ({ width: 24 })),
      data: [
        head!.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => (value === null ? null : { value }))),
      ],
    },
  ]).toBuffer()
  return c.hono.body(new Uint8Array(bytes), 200, { ...about, 'content-type': XLSX })
}
