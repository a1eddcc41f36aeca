import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { offeredIn } from '../offer/offered-in.ts'

/** Services under one contract that are named; the counts are of all. */
const MOST_NAMED = 200

export interface ConfidentialPayer {
  payer: string
  services: number
  /** Contracts that are over on the day: their tariff should be public by now. */
  over: number
  firstEnd: string
  lastEnd: string
}
export interface ConfidentialService {
  id: string
  name: string
  organisation: string
  payer: string
  until: string
}
export interface Confidential {
  services: number
  payers: ConfidentialPayer[]
  named: ConfidentialService[]
}

/** Public services whose tariff is confidential today, counted by payer; of some areas or of the whole country. policy: D1 */
export async function confidentialTariffs(tx: Tx, areas: readonly string[] | null, today: string): Promise<Confidential> {
  const offered = areas ? offeredIn(areas) : sql`true`
  // Few prices are confidential: they are found first, and each looks up its service and its organisations.
  const secret = sql`
    select s.id, s.name, s.organisation_id, p.confidential_for, max(p.confidential_until) as until
    from catalogue.price p join catalogue.service s on s.id = p.service_id
    where p.confidential_for is not null and p.valid_from <= ${today} and (p.valid_until is null or p.valid_until > ${today})
      and s.status = 'public' and ${offered}
    group by s.id, p.confidential_for`
  const { rows: payers } = await sql<ConfidentialPayer>`
    select o.name as payer, count(*)::int as services, count(*) filter (where x.until <= ${today})::int as over,
      min(x.until) as first_end, max(x.until) as last_end
    from (${secret}) x join regions.organisation_shared o on o.id = x.confidential_for
    group by o.id, o.name order by services desc, o.name`.execute(tx)
  const { rows: named } = await sql<ConfidentialService>`
    select x.id, x.name, y.name as organisation, o.name as payer, x.until
    from (${secret}) x join regions.organisation_shared o on o.id = x.confidential_for
      join regions.organisation_shared y on y.id = x.organisation_id
    order by x.until, x.name, x.id limit ${MOST_NAMED}`.execute(tx)
  const { rows: totals } = await sql<{ services: number }>`
    select count(distinct x.id)::int as services from (${secret}) x`.execute(tx)
  return { ...totals[0]!, payers, named }
}
