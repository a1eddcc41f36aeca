import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Item } from '../sharing/item.ts'

/** What was written at a part of a plan, the oldest first; of many the newest hundred. */
export async function notesOf(tx: Tx, item: Pick<Item, 'regionCode' | 'personId' | 'id'>) {
  const rows = await tx
    .selectFrom('plans.note as n')
    .innerJoin('plans.noteText as t', (join) => join.onRef('t.regionCode', '=', 'n.regionCode').onRef('t.noteId', '=', 'n.id'))
    .select(['n.id', 'n.byKind', 'n.byAccount', 'n.organisationId', 'n.at', 't.words'])
    .where('n.regionCode', '=', item.regionCode)
    .where('n.itemId', '=', item.id)
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(100)
    .execute()
  touched(tx, item.regionCode, item.personId, 'note')
  return rows.reverse()
}

/** How this reader follows a part: until when it was read, and whether without notices. */
export function readerOfNotes(tx: Tx, actor: Actor, item: Pick<Item, 'regionCode' | 'id'>) {
  return tx
    .selectFrom('plans.noteReader')
    .select(['readAt', 'mutedAt'])
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst()
}

export interface NewNotes {
  regionCode: string
  personId: string
  itemKind: string
  itemId: string
  newest: Temporal.Instant
  count: number
}

/** Parts of these files, or of what the own organisation does, at which others wrote something this reader did not read yet. */
export async function unreadNotes(tx: Tx, actor: Actor, where: { regionCode: string; personIds: readonly string[] }): Promise<NewNotes[]> {
  const { rows } = await sql<NewNotes>`
    select n.region_code, n.person_id, n.item_kind, n.item_id, max(n.at) as newest, count(*)::int as count
    from plans.note n
    left join plans.note_reader r on r.region_code = n.region_code and r.item_id = n.item_id and r.account_id = ${actor.accountId}::uuid
    where n.region_code = ${where.regionCode} and n.person_id = any(${[...where.personIds]}::uuid[])
      and n.by_account is distinct from ${actor.accountId}::uuid and (r.read_at is null or n.at > r.read_at)
    group by n.region_code, n.person_id, n.item_kind, n.item_id
    order by newest desc limit 100`.execute(tx)
  if (rows.length > 0) touched(tx, where.regionCode, where.personIds, 'note')
  return rows
}

/** For the copy of the own file. */
export function noteCopy(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('plans.note as n')
    .innerJoin('plans.noteText as t', (join) => join.onRef('t.regionCode', '=', 'n.regionCode').onRef('t.noteId', '=', 'n.id'))
    .select(['n.itemKind', 'n.byKind', 'n.at', 't.words'])
    .where('n.regionCode', '=', regionCode)
    .where('n.personId', '=', personId)
    .orderBy('n.at')
    .limit(1000)
    .execute()
}
