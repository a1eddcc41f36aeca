import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { opensOwnFile } from '../../people/index.ts'
import { tell } from '../tell.ts'
import { dueBefore } from './due.ts'
import { OWN_USUAL, type NoticeChoice, type OwnKind } from './rules.ts'

interface Own {
  regionCode: string
  personId: string
}

/** What a person chose; the usual until they do. */
export async function ownChoiceOf(tx: Tx, { regionCode, personId }: Own): Promise<NoticeChoice> {
  const row = await tx
    .selectFrom('messages.ownChoice')
    .select(['rhythm', 'atOnce', 'off'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return (row as NoticeChoice | undefined) ?? OWN_USUAL
}

/**
 * Something changed for a person who reads the plan by signing in: it waits for the digest, or nothing when they chose so. True when it has
 * to be told at once, which is for who asks to do. Runs as the program.
 */
export async function notifyOwn(tx: Tx, actor: Actor, own: Own, kind: OwnKind, item: string): Promise<boolean> {
  const choice = await ownChoiceOf(tx, own)
  touched(tx, own.regionCode, own.personId, 'message')
  if (choice.off.includes(kind)) return false
  if (choice.atOnce.includes(kind)) return true
  if (!(await opensOwnFile(tx, own.regionCode, own.personId))) return false
  await tx
    .insertInto('messages.ownNotice')
    .values({ ...own, id: newId(), kind, itemId: item, madeAt: actor.now.toString(), toldAt: null })
    .execute()
  return false
}

/** The person read or answered before it was told: then there is no news. */
export async function ownNoticeSeen(tx: Tx, actor: Actor, { regionCode, personId }: Own, item: string): Promise<void> {
  await tx
    .updateTable('messages.ownNotice')
    .set({ toldAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('itemId', '=', item)
    .where('toldAt', 'is', null)
    .execute()
}

/** So many persons are told in one go. */
const MOST_AT_ONCE = 100

/** One message to each person whose digest is due, about all that waits for them: that there is news, never what. Gives how much was told. */
export async function ownDigest(tx: Tx, actor: Actor): Promise<number> {
  const due = sql`w.told_at is null and w.made_at < ${dueBefore(actor.now)}`
  const waiting = sql`messages.own_notice w
    left join messages.own_choice c on c.region_code = w.region_code and c.person_id = w.person_id`
  const { rows } = await sql<Own & { itemId: string }>`
    update messages.own_notice n set told_at = ${actor.now.toString()}::timestamptz
    from (select w.region_code, w.id from ${waiting}
      where ${due} and (w.region_code, w.person_id) in (
        select w.region_code, w.person_id from ${waiting} where ${due} group by 1, 2 order by min(w.made_at) limit ${MOST_AT_ONCE})) d
    where n.region_code = d.region_code and n.id = d.id and n.told_at is null
    returning n.region_code, n.person_id, n.item_id`.execute(tx)
  const first = new Map(rows.map((row) => [`${row.regionCode} ${row.personId}`, row]))
  for (const { regionCode, personId, itemId } of first.values())
    await tell(tx, actor, { regionCode, personId, kind: 'plan-news', record: itemId })
  return rows.length
}
