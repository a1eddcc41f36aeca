import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'

const LIST = [
  'regionCode',
  'id',
  'planId',
  'personId',
  'organisationId',
  'madeBy',
  'madeAt',
  'sharedOn',
  'sharedHow',
  'answerBy',
  'stepId',
  'endedOn',
  'endedBecause',
] as const
const ITEM = [
  'i.regionCode',
  'i.id',
  'i.shortlistId',
  'i.personId',
  'i.serviceId',
  'i.verdict',
  'i.addedBy',
  'i.addedOrganisation',
  'i.addedAt',
  'i.answer',
  'i.answeredHow',
  'i.answeredAt',
  'i.result',
  'i.decidedAt',
  'i.referralId',
  't.reason',
  't.comment',
  't.choice',
] as const
export type ListRow = Awaited<ReturnType<typeof shortlistsOf>>[number]
export type ItemRow = Awaited<ReturnType<typeof itemsOf>>[number]

/** The shortlists of a person, the newest first: the first may be open, the others have ended. */
export async function shortlistsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.shortlist')
    .select(LIST)
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
  touched(tx, regionCode, personIds, 'shortlist')
  return rows
}

/** What stands on these shortlists, in the order it was put there; confidential help is not for every worker who sees the file. policy: E2 */
export async function itemsOf(tx: Tx, regionCode: string, personIds: readonly string[], listIds: readonly string[]) {
  if (listIds.length === 0) return []
  return tx
    .selectFrom('plans.shortlistItem as i')
    .innerJoin('plans.shortlistText as t', (join) => join.onRef('t.regionCode', '=', 'i.regionCode').onRef('t.itemId', '=', 'i.id'))
    .innerJoin('plans.shortlist as l', (join) => join.onRef('l.regionCode', '=', 'i.regionCode').onRef('l.id', '=', 'i.shortlistId'))
    .select(ITEM)
    .select(
      sql<boolean>`platform.ctx_kind() = 'staff' and i.added_by is distinct from platform.ctx_actor()
        and plans.service_is_confidential(i.service_id) and not plans.leads(i.region_code, l.plan_id)`.as('hidden'),
    )
    .where('i.regionCode', '=', regionCode)
    .where('i.personId', 'in', [...personIds])
    .where('i.shortlistId', 'in', [...listIds])
    .orderBy('i.addedAt')
    .orderBy('i.id')
    .limit(200)
    .execute()
}

/** The shortlist that is open, locked, or nothing. */
export async function lockOpenList(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<ListRow | undefined> {
  const row = await tx
    .selectFrom('plans.shortlist')
    .select(LIST)
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('endedOn', 'is', null)
    .orderBy('madeAt', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'shortlist')
  return row
}

/** One service on the shortlists of these files, with its list locked; or the one 404. */
export async function lockItem(tx: Tx, regionCode: string, personIds: readonly string[], itemId: string) {
  const found = await tx
    .selectFrom('plans.shortlistItem')
    .select('shortlistId')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (!found) notFound()
  const list = await tx
    .selectFrom('plans.shortlist')
    .select(LIST)
    .where('regionCode', '=', regionCode)
    .where('id', '=', found.shortlistId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  touched(tx, regionCode, personIds, 'shortlist')
  const items = await itemsOf(tx, regionCode, personIds, [list.id])
  return { list, items, item: items.find((item) => item.id === itemId) ?? notFound() }
}
