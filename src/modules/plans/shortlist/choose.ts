import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { serviceById } from '../../catalogue/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { suitedTo } from '../refer/suited.ts'
import { putAside } from './put.ts'
import { lockItem, lockOpenList, type ListRow } from './queries.ts'
import { choiceProblem } from './rules.ts'
import type { ChooseItem } from './schema.ts'

/** Chooses one, with a reason that is kept; the others are not chosen, with a reason where somebody gives one. policy: C14, D1 */
export async function chooseItem(
  tx: Tx,
  actor: Actor,
  person: Person,
  itemId: string,
  input: z.output<typeof ChooseItem>,
): Promise<string> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const { list, items, item } = await lockItem(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id), itemId)
  refuseUnless(list.endedOn === null, 'plans.listEnded', 409)
  const service = (await serviceById(tx, item.serviceId, actor.today)) ?? notFound()
  const suits = await suitedTo(tx, actor, person, service)
  const problem = choiceProblem(item, suits.service.lacks.length === 0)
  if (problem) refuse(problem, 409)
  const others = items.filter((one) => one.id !== item.id)
  // Who was put aside before keeps the reason of then.
  await putAside(
    tx,
    actor,
    others.filter((one) => one.result === null || one.result === 'chosen'),
    input.whyNotOthers,
  )
  await tx
    .updateTable('plans.shortlistItem')
    .set({ result: 'chosen', decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', item.regionCode)
    .where('id', '=', item.id)
    .execute()
  await tx
    .updateTable('plans.shortlistText')
    .set({ choice: input.because })
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .execute()
  return item.serviceId
}

/** The choice a referral follows from: the list ends with it. A choice of another file or service is not there. */
export async function endWithReferral(
  tx: Tx,
  actor: Actor,
  referral: { regionCode: string; personId: string; id: string; serviceId: string },
  itemId: string,
): Promise<void> {
  const { list, item } = await lockItem(tx, referral.regionCode, await idsOf(tx, referral.regionCode, referral.personId), itemId)
  if (item.serviceId !== referral.serviceId || item.result !== 'chosen') notFound()
  refuseUnless(list.endedOn === null, 'plans.listEnded', 409)
  await tx
    .updateTable('plans.shortlistItem')
    .set({ referralId: referral.id })
    .where('regionCode', '=', item.regionCode)
    .where('id', '=', item.id)
    .execute()
  await endList(tx, actor, list, 'referred')
}

/** Nothing of it was it: the list ends, and the search goes on. */
export async function endWithNone(tx: Tx, actor: Actor, person: Person, why: string | undefined): Promise<void> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const list = (await lockOpenList(tx, person.regionCode, ids)) ?? notFound()
  const items = await tx
    .selectFrom('plans.shortlistItem')
    .select(['regionCode', 'id'])
    .where('regionCode', '=', list.regionCode)
    .where('shortlistId', '=', list.id)
    .where((is) => is.or([is('result', 'is', null), is('result', '=', 'chosen')]))
    .execute()
  await putAside(tx, actor, items, why)
  await endList(tx, actor, list, 'none')
}

/** The file closes: what was not decided ends with it. */
export async function endWithFile(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<void> {
  const list = await lockOpenList(tx, regionCode, personIds)
  if (list) await endList(tx, actor, list, 'file-closed')
}

async function endList(tx: Tx, actor: Actor, list: ListRow, because: 'referred' | 'none' | 'file-closed'): Promise<void> {
  await tx
    .updateTable('plans.shortlist')
    .set({ endedOn: actor.today, endedBecause: because })
    .where('regionCode', '=', list.regionCode)
    .where('id', '=', list.id)
    .execute()
  if (!list.stepId) return
  await tx
    .updateTable('plans.step')
    .set({ state: because === 'referred' ? 'done' : 'dropped', endedOn: actor.today })
    .where('regionCode', '=', list.regionCode)
    .where('id', '=', list.stepId)
    .where('state', '=', 'open')
    .execute()
}
