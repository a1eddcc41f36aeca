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
  const me = actor.accountId
  // One thing that is new is enough: the rights to the others of a referral are not tried.
  const { rows } = await sql<{ id: string }>`
    select i.id from unnest(${ids}::uuid[]) i (id)
    left join plans.referral_seen s on s.region_code = any(${regions}::text[]) and s.referral_id = i.id and s.account_id = ${me}
    where exists (select from plans.referral_fact f where f.region_code = any(${regions}::text[]) and f.referral_id = i.id
        and f.by_account is distinct from ${me}::uuid and f.at > coalesce(s.seen_at, '-infinity'))
      or exists (select from plans.referral_move m where m.region_code = any(${regions}::text[]) and m.referral_id = i.id
        and m.by_account is distinct from ${me}::uuid and m.at > coalesce(s.seen_at, '-infinity'))
      or exists (select from plans.proposal p where p.region_code = any(${regions}::text[]) and p.referral_id = i.id
        and p.decided_by is distinct from ${me}::uuid and p.decided_at > coalesce(s.seen_at, '-infinity'))`.execute(tx)
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
