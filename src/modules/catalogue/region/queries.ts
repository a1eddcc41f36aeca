import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { organisationsById } from '../../regions/index.ts'
import type { ChangePart } from '../portal/part-bodies.ts'
import { decidedIn } from '../shown-in/queries.ts'

/** A change in an offer of this region, with the names a list needs. */
export interface ChangeLine {
  id: string
  serviceId: string
  service: string
  organisation: string
  part: ChangePart
  /** What the offer became, where its state changed. */
  status: string | null
  madeAt: Temporal.Instant
  decideBy: string | null
  by: string
}

/** Proposals that wait for this region, the oldest first; or small changes of late, the newest first. policy: D3 */
export async function changesInRegion(tx: Tx, codes: readonly string[], state: 'proposed' | 'applied'): Promise<ChangeLine[]> {
  const rows = await tx
    .selectFrom('catalogue.change as c')
    .innerJoin('catalogue.service as s', 's.id', 'c.serviceId')
    .select(['c.id', 'c.serviceId', 's.name as service', 's.organisationId', 'c.part', 'c.madeAt', 'c.madeBy', 'c.decideBy'])
    .select(sql<string | null>`case when c.part = 'status' then c.body ->> 'status' end`.as('status'))
    .where('c.state', '=', state)
    .where(decidedIn(codes))
    .orderBy('c.madeAt', state === 'proposed' ? 'asc' : 'desc')
    .limit(state === 'proposed' ? 100 : 25)
    .execute()
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  const names = await accountNames(
    tx,
    rows.flatMap((row) => row.madeBy ?? []),
  )
  return rows.map(({ organisationId, madeBy, part, ...row }) => ({
    ...row,
    part: part as ChangePart,
    organisation: organisations.get(organisationId)?.name ?? '',
    by: madeBy ? (names.get(madeBy) ?? '') : '',
  }))
}

/** How many offers each organisation has in the list, and how many invitations nobody took yet. */
export async function countsOf(tx: Tx, ids: readonly string[], today: string): Promise<Map<string, { offers: number; waiting: number }>> {
  const { rows } = await sql<{ id: string; offers: number; waiting: number }>`
    select o.id, (select count(*)::int from catalogue.service s where s.organisation_id = o.id and s.status = 'public') as offers,
      (select count(*)::int from catalogue.invitation i
        where i.organisation_id = o.id and i.taken_at is null and i.revoked_at is null and i.expires_on > ${today}) as waiting
    from unnest(${[...ids]}::uuid[]) as o (id)`.execute(tx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Names of the public offers in these regions and municipalities, to choose from. */
export async function offersIn(tx: Tx, codes: readonly string[]): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('catalogue.service as s')
    .select(['s.id', 's.name'])
    .where('s.status', '=', 'public')
    .where(
      sql<boolean>`s.id = any (array(
        select a.service_id from catalogue.service_area a where a.area = any(${[...codes]})
        union all select n.id from catalogue.service n where n.national and n.status = 'public'))`,
    )
    .orderBy('s.name')
    .limit(300)
    .execute()
}
