import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { serviceById } from '../../catalogue/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { planOf } from '../queries.ts'
import { suitedTo } from '../refer/suited.ts'
import { itemsOf, lockItem, lockOpenList, type ListRow } from './queries.ts'
import { MOST_ON_LIST } from './rules.ts'
import type { PutOnList } from './schema.ts'

/**
 * Puts a service on the shortlist of the plan that runs, which begins with the first; what does not suit needs a reason.
 * The same service again is the same line, taken up anew where it had been put aside. policy: C14, D1
 */
export async function putOnList(tx: Tx, actor: Actor, person: Person, input: z.output<typeof PutOnList>): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const service = (await serviceById(tx, input.serviceId, actor.today)) ?? notFound()
  if (service.status !== 'public') notFound()
  const { verdict } = await suitedTo(tx, actor, person, service)
  if (verdict === 'fits-not' && !input.listReason) invalid('listReason', 'contraryReason')
  const list = await openList(tx, actor, person)
  const items = await itemsOf(tx, list.regionCode, [list.personId], [list.id])
  const there = items.find((item) => item.serviceId === service.id)
  if (there && there.result !== 'not-chosen') return
  refuseUnless(items.filter((item) => item.result !== 'not-chosen').length < MOST_ON_LIST, 'plans.listFull', 409)
  if (there) return takeUpAgain(tx, there, verdict, input.listReason)
  await insertItem(tx, actor, list, { id: input.id, serviceId: service.id, verdict, reason: input.listReason })
}

async function insertItem(
  tx: Tx,
  actor: Actor,
  list: ListRow,
  { id, serviceId, verdict, reason }: { id: string; serviceId: string; verdict: string; reason: string | undefined },
): Promise<void> {
  const key = { regionCode: list.regionCode, personId: list.personId }
  const added = await tx
    .insertInto('plans.shortlistItem')
    .values({
      ...key,
      id,
      shortlistId: list.id,
      serviceId,
      verdict,
      addedBy: actor.accountId!,
      addedOrganisation: actor.organisationId!,
      addedAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.shortlistText')
    .values({ ...key, itemId: id, reason: reason ?? null })
    .execute()
}

async function takeUpAgain(
  tx: Tx,
  item: { regionCode: string; id: string; reason: string | null },
  verdict: string,
  reason: string | undefined,
): Promise<void> {
  await tx
    .updateTable('plans.shortlistItem')
    .set({ verdict, result: null, decidedBy: null, decidedAt: null })
    .where('regionCode', '=', item.regionCode)
    .where('id', '=', item.id)
    .execute()
  await tx
    .updateTable('plans.shortlistText')
    .set({ reason: reason ?? item.reason, choice: null })
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .execute()
}

/** The open shortlist of the plan, made now where there is none. */
async function openList(tx: Tx, actor: Actor, person: Person): Promise<ListRow> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const open = await lockOpenList(tx, person.regionCode, ids)
  if (open) return open
  const plan = await planOf(tx, person.regionCode, ids)
  if (!plan || plan.endedOn !== null) refuse('plans.planFirst', 409)
  await tx
    .insertInto('plans.shortlist')
    .values({
      regionCode: person.regionCode,
      id: newId(),
      planId: plan.id,
      personId: plan.personId,
      organisationId: actor.organisationId!,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await lockOpenList(tx, person.regionCode, ids)) ?? notFound()
}

/** Puts a service aside before anything is chosen, with a reason where somebody gives one. */
export async function dropFromList(tx: Tx, actor: Actor, person: Person, itemId: string, whyNot: string | undefined): Promise<void> {
  const { list, item } = await lockItem(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id), itemId)
  refuseUnless(list.endedOn === null, 'plans.listEnded', 409)
  await putAside(tx, actor, [item], whyNot)
}

/** Marks services as not chosen; words they already have stay. */
export async function putAside(
  tx: Tx,
  actor: Actor,
  items: readonly { regionCode: string; id: string }[],
  why: string | undefined,
): Promise<void> {
  if (items.length === 0) return
  const ids = items.map((item) => item.id)
  const { regionCode } = items[0]!
  await tx
    .updateTable('plans.shortlistItem')
    .set({ result: 'not-chosen', decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', 'in', ids)
    .execute()
  await tx
    .updateTable('plans.shortlistText')
    .set({ choice: why ?? null })
    .where('regionCode', '=', regionCode)
    .where('itemId', 'in', ids)
    .execute()
}
