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
  const { rows } = await sql<Confidential>`
    with secret as materialized (
      select s.id, s.name, s.organisation_id, o.name as payer, o.id as payer_id, max(p.confidential_until) as until
      from catalogue.price p join catalogue.service s on s.id = p.service_id
        join regions.organisation_shared o on o.id = p.confidential_for
      where p.valid_from <= ${today} and (p.valid_until is null or p.valid_until > ${today}) and s.status = 'public' and ${offered}
      group by s.id, o.id, o.name),
    payers as (
      select payer, count(*)::int as services, count(*) filter (where until <= ${today})::int as over, min(until) as first_end, max(until) as last_end
      from secret group by payer_id, payer),
    named as (
      select x.id, x.name, y.name as organisation, x.payer, x.until from secret x join regions.organisation_shared y on y.id = x.organisation_id
      order by x.until, x.name, x.id limit ${MOST_NAMED})
    select (select count(distinct id)::int from secret) as services,
      (select coalesce(json_agg(json_build_object('payer', payer, 'services', services, 'over', over, 'firstEnd', first_end, 'lastEnd', last_end)
        order by services desc, payer), '[]'::json) from payers) as payers,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'organisation', organisation, 'payer', payer, 'until', until)
        order by until, name, id), '[]'::json) from named) as named`.execute(tx)
  return rows[0]!
}
