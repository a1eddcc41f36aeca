import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { RawFigure } from '../../../platform/figures.ts'

/** What could not be met in a region, counted without a person; whoever shows it hides what is small. policy: B10, H2 */
export async function figuresOf(tx: Tx, regionCode: string, fromOn: string, untilOn: string): Promise<RawFigure[]> {
  const { rows } = await sql<RawFigure>`
    select what, code, amount::float8 as amount from plans.unmet_figures(${regionCode}, ${fromOn}::date, ${untilOn}::date)`.execute(tx)
  return rows
}
