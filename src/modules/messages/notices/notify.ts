import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { stageOf } from '../../regions/index.ts'
import { ownNoticeSeen } from './own.ts'
import { mutedAmong } from './mute.ts'
import { choicesOf } from './queries.ts'
import { USUAL, type NoticeKind } from './rules.ts'

export interface Notice {
  regionCode: string
  accounts: readonly string[]
  kind: NoticeKind
  /** The record it is about. */
  item: string
  /** The file it belongs to, where that can be kept silent as a whole. */
  file?: string | undefined
}

/** Something changed for these workers: it waits for their digest, or goes at once, as each of them chose. Runs as the program. */
export async function notify(tx: Tx, actor: Actor, { regionCode, accounts, kind, item, file }: Notice): Promise<void> {
  const told = [...new Set(accounts)]
  // A region that practises with invented people sends nothing. policy: K6
  if (told.length === 0 || (await stageOf(tx, regionCode, actor.today)) === 'practice') return
  const choices = await choicesOf(tx, told)
  const muted = await mutedAmong(tx, told, file ? [item, file] : [item])
  const wanted = told.filter((account) => !muted.has(account) && !(choices.get(account) ?? USUAL).off.includes(kind))
  if (wanted.length === 0) return
  await tx
    .insertInto('messages.notice')
    .values(
      wanted.map((accountId) => ({
        id: newId(),
        accountId,
        kind,
        itemId: item,
        atOnce: (choices.get(accountId) ?? USUAL).atOnce.includes(kind),
        madeAt: actor.now.toString(),
        toldAt: null,
      })),
    )
    .execute()
}

/** This worker has seen it before it was told: then there is no news. */
export async function noticeSeen(tx: Tx, actor: Actor, item: string): Promise<void> {
  const [own] = actor.persons
  if (actor.kind === 'person' && own) return ownNoticeSeen(tx, actor, own, item)
  if (!actor.accountId) return
  await tx
    .deleteFrom('messages.notice')
    .where('accountId', '=', actor.accountId)
    .where('itemId', '=', item)
    .where('toldAt', 'is', null)
    .execute()
}
