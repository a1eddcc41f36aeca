import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { offeredIn } from '../offer/offered-in.ts'
import { termsOf, wordsOfList } from '../offer/reference.ts'
import { termText } from '../offer/shown.tsx'
import type { nl } from '../texts.nl.ts'

export const INSTRUMENTS = 'instruments'
/** More ways to carry out instruments than one region has. */
const MOST = 500

/** The list of instruments by code, in its order. */
export async function instrumentNames(tx: Tx, t: typeof nl): Promise<Map<string, string>> {
  const words = wordsOfList(await termsOf(tx, [INSTRUMENTS]), INSTRUMENTS)
  return new Map(words.map(([code, name]) => [code, termText(t, { taxonomy: INSTRUMENTS, code, name })]))
}

/** Public services that carry out an instrument in these areas, or in the whole country; of one instrument where it is given. */
export async function instrumentServices(tx: Tx, areas: readonly string[], today: string, code?: string): Promise<Service[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.id from catalogue.service s join catalogue.service_term w on w.service_id = s.id
    where w.taxonomy = ${INSTRUMENTS} and ${code === undefined ? sql`true` : sql`w.code = ${code}`} and s.status = 'public'
      and ${offeredIn(areas)}
    order by s.id limit ${MOST}`.execute(tx)
  const services = await servicesByIds(
    tx,
    rows.map((row) => row.id),
    today,
  )
  return services.toSorted((a, b) => a.organisation.localeCompare(b.organisation) || a.name.localeCompare(b.name))
}
