import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { NoticeKind } from './rules.ts'

/** Which of these workers want no notices of any of these records. */
export async function mutedAmong(tx: Tx, accounts: readonly string[], items: readonly string[]): Promise<Set<string>> {
  if (accounts.length === 0) return new Set()
  const rows = await tx
    .selectFrom('messages.noticeMute')
    .select('accountId')
    .where('accountId', 'in', [...accounts])
    .where('itemId', 'in', [...items])
    .execute()
  return new Set(rows.map((row) => row.accountId))
}

/** Of which records and files this worker wants no notices. */
export async function mutedBy(tx: Tx, actor: Actor): Promise<Set<string>> {
  const rows = await tx.selectFrom('messages.noticeMute').select('itemId').where('accountId', '=', actor.accountId).execute()
  return new Set(rows.map((row) => row.itemId))
}

/** This worker wants no notices of a record or file, or wants them again; what was not told yet of what belongs to it goes. */
export async function muteNotices(tx: Tx, actor: Actor, item: string, belonging: readonly string[], muted: boolean): Promise<void> {
  const accountId = actor.accountId!
  if (!muted) {
    await tx.deleteFrom('messages.noticeMute').where('accountId', '=', accountId).where('itemId', '=', item).execute()
    return
  }
  await tx
    .insertInto('messages.noticeMute')
    .values({ accountId, itemId: item, madeAt: actor.now.toString() })
    .onConflict((conflict) => conflict.columns(['accountId', 'itemId']).doNothing())
    .execute()
  await tx
    .deleteFrom('messages.notice')
    .where('accountId', '=', accountId)
    .where('itemId', 'in', [item, ...belonging])
    .where('toldAt', 'is', null)
    .execute()
}

/** Of which records there was news of this kind for this worker lately, each with its last, the newest first. */
export function noticesOf(
  tx: Tx,
  actor: Actor,
  kind: NoticeKind,
  since: Temporal.Instant,
): Promise<{ itemId: string; madeAt: Temporal.Instant }[]> {
  return tx
    .selectFrom('messages.notice')
    .select((notice) => ['itemId', notice.fn.max('madeAt').as('madeAt')])
    .where('accountId', '=', actor.accountId)
    .where('kind', '=', kind)
    .where('madeAt', '>=', since.toString() as never)
    .groupBy('itemId')
    .orderBy('madeAt', 'desc')
    .orderBy('itemId')
    .limit(100)
    .execute()
}
