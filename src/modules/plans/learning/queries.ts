import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

const PAGE = 50

/** Services of an organisation that were counted. */
export async function countedOf(tx: Tx, organisationId: string): Promise<string[]> {
  const { rows } = await sql<{ serviceId: string }>`
    select l.service_id from plans.learned l join catalogue.service_shared s on s.id = l.service_id
    where s.organisation_id = ${organisationId} and l.group_kind = 'all' order by l.referred desc, l.service_id limit ${PAGE}`.execute(tx)
  return rows.map((row) => row.serviceId)
}

/** Services a region referred to, the most used first. */
export async function usedIn(tx: Tx, regionCode: string): Promise<string[]> {
  const { rows } = await sql<{ serviceId: string }>`
    select l.service_id from plans.services_used(${regionCode}) u join plans.learned l on l.service_id = u.service_id and l.group_kind = 'all'
    order by l.referred desc, l.service_id limit ${PAGE}`.execute(tx)
  return rows.map((row) => row.serviceId)
}

/** The numbers of these services: for everybody and per group. */
export function learnedOf(tx: Tx, serviceIds: readonly string[]) {
  return tx
    .selectFrom('plans.learned')
    .selectAll()
    .where('serviceId', 'in', [...serviceIds])
    .orderBy('groupKind')
    .orderBy('groupCode')
    .execute()
}
export type Learned = Awaited<ReturnType<typeof learnedOf>>[number]

/** Why referrals to a service did not go on. */
export function reasonsOf(tx: Tx, serviceIds: readonly string[]) {
  return tx
    .selectFrom('plans.learnedReason')
    .select(['serviceId', 'toState', 'reason', 'many'])
    .where('serviceId', 'in', [...serviceIds])
    .orderBy('toState')
    .orderBy('many', 'desc')
    .orderBy('reason')
    .execute()
}
