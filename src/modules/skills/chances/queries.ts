import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { Tension } from './schema.ts'

/** The chance of work in a group of occupations in one region, as a source gave it on a day. */
export interface Chance {
  id: string
  occupationGroup: string
  iscoCodes: string[]
  tension: Tension
  ratio: number | null
  source: string
  asOf: string
}

/** The newest figure of every group in a region, by name. policy: C3 */
export async function chancesIn(tx: Tx, regionCode: string): Promise<Chance[]> {
  const { rows } = await sql<Chance>`
    select * from (
      select distinct on (occupation_group) id, occupation_group, isco_codes, tension, ratio::float8 as ratio, source, as_of
      from skills.occupation_chance where region_code = ${regionCode}
      order by occupation_group, as_of desc) newest
    order by occupation_group limit 500`.execute(tx)
  return rows
}
