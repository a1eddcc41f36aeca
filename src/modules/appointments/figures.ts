import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { RawFigure } from '../../platform/figures.ts'

/** Figures of a region in a period, counted over all of it and without a person; whoever shows them hides what is small. */
export async function figuresOf(tx: Tx, regionCode: string, fromOn: string, untilOn: string): Promise<RawFigure[]> {
  const { rows } = await sql<RawFigure>`
    select what, code, amount::float8 as amount from appointments.state_figures(${regionCode}, ${fromOn}::date, ${untilOn}::date)`.execute(
    tx,
  )
  return rows
}
