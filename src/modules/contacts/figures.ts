import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

export interface ContactFigure {
  region: string
  /** First day of the quarter. */
  quarter: string
  part: 'door' | 'channel' | 'route' | 'outcome'
  code: string
  /** Rounded to fives; null where there are fewer than ten. */
  contacts: number | null
}

/** How many contact moments regions had per quarter, by door, channel, route and outcome; for everybody to read. policy: C1, L1 */
export async function contactFigures(tx: Tx, regionCodes: readonly string[], since: string, till: string): Promise<ContactFigure[]> {
  const { rows } = await sql<ContactFigure>`
    select r.code as region, f.quarter, f.part, f.code, f.contacts
    from unnest(${[...regionCodes]}::text[]) as r (code) cross join lateral contacts.figures(r.code, ${since}::date, ${till}::date) f
    order by r.code, f.quarter desc, f.part, f.contacts desc nulls last, f.code`.execute(tx)
  return rows
}
