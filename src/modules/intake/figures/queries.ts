import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

export interface HandoverFigure {
  region: string
  /** First day of the quarter. */
  quarter: string
  /** Rounded to fives; null where there are fewer than ten. */
  handovers: number | null
  medianHours: number | null
  /** Shares in steps of five percent. */
  inTime: number | null
  returned: number | null
  escalated: number | null
}

/** How fast regions answered handovers per quarter, the newest first; for everybody to read. policy: A6 */
export async function handoverFigures(tx: Tx, regionCodes: readonly string[], since: string, till: string): Promise<HandoverFigure[]> {
  const { rows } = await sql<HandoverFigure & { medianHours: string | null }>`
    select r.code as region, f.quarter, f.handovers, f.median_hours, f.in_time, f.returned, f.escalated
    from unnest(${[...regionCodes]}::text[]) as r (code) cross join lateral intake.figures(r.code, ${since}::date, ${till}::date) f
    order by r.code, f.quarter desc`.execute(tx)
  return rows.map((row) => ({ ...row, medianHours: row.medianHours === null ? null : Number(row.medianHours) }))
}
