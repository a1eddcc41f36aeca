import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { regionsOf } from '../queries.ts'
import { isOpen } from '../states.ts'

/** Of these referrals those in which something happened that this colleague did not do and did not read; what is over is not new any more. */
export async function unreadOf(tx: Tx, actor: Actor, referrals: readonly { id: string; state: string }[]): Promise<Set<string>> {
  const ids = referrals.filter(({ state }) => isOpen(state)).map(({ id }) => id)
  if (ids.length === 0 || actor.accountId === null) return new Set()
  const regions = regionsOf(actor)
  const { rows } = await sql<{ id: string }>`
    with seen as (select region_code, referral_id, seen_at from plans.referral_seen
      where region_code = any(${regions}::text[]) and account_id = ${actor.accountId} and referral_id = any(${ids}::uuid[])),
    news as (
      select f.region_code, f.referral_id, f.at from plans.referral_fact f
        where f.region_code = any(${regions}::text[]) and f.referral_id = any(${ids}::uuid[])
          and f.by_account is distinct from ${actor.accountId}::uuid
      union all
      select m.region_code, m.referral_id, m.at from plans.referral_move m
        where m.region_code = any(${regions}::text[]) and m.referral_id = any(${ids}::uuid[])
          and m.by_account is distinct from ${actor.accountId}::uuid
      union all
      select p.region_code, p.referral_id, p.decided_at from plans.proposal p
        where p.region_code = any(${regions}::text[]) and p.referral_id = any(${ids}::uuid[])
          and p.decided_at is not null and p.decided_by is distinct from ${actor.accountId}::uuid)
    select distinct n.referral_id as id from news n
      left join seen s on s.region_code = n.region_code and s.referral_id = n.referral_id
      where s.seen_at is null or n.at > s.seen_at`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Who is away today or later, and who looks after what they took up. */
export function absencesOf(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('plans.providerCover')
    .select(['id', 'ofAccount', 'byAccount', 'untilOn'])
    .where('regionCode', 'in', regionsOf(actor))
    .where('organisationId', '=', actor.organisationId!)
    .where('endedOn', 'is', null)
    .where('untilOn', '>', actor.today)
    .orderBy('untilOn')
    .orderBy('id')
    .limit(200)
    .execute()
}

/** By whom what a colleague took up is looked after now; null while they are there. */
export async function standInsOf(tx: Tx, actor: Actor): Promise<(handler: string | null) => string | null> {
  const absences = await absencesOf(tx, actor)
  const names = await accountNames(
    tx,
    absences.map(({ byAccount }) => byAccount),
  )
  const by = new Map(absences.map(({ ofAccount, byAccount }) => [ofAccount, names.get(byAccount) ?? null]))
  return (handler) => (handler === null ? null : (by.get(handler) ?? null))
}
