import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { idsOf, recordAgreement, safeContactOf, type Person } from '../../people/index.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { itemsOf, lockItem, lockOpenList, type ListRow } from './queries.ts'
import { mayAnswer, shareProblem } from './rules.ts'
import type { AnswerItem, ShareList } from './schema.ts'

interface File {
  regionCode: string
  personId: string
}

/**
 * Shares the shortlist with the person: by mail, with a link and no word of what is on it, or on paper. Choosing together
 * becomes a step of the regular contact with a day, which both see. policy: C14, L2
 */
export async function shareList(tx: Tx, actor: Actor, person: Person, input: z.output<typeof ShareList>): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const ids = await idsOf(tx, person.regionCode, person.id)
  const list = (await lockOpenList(tx, person.regionCode, ids)) ?? notFound()
  const items = await itemsOf(tx, list.regionCode, ids, [list.id])
  if (!items.some((item) => item.result !== 'not-chosen')) refuse('plans.listEmpty', 409)
  const contact = await safeContactOf(tx, person.regionCode, person.id)
  const problem = shareProblem(input, { email: person.email, channel: contact?.channel ?? null }, actor.today)
  if (problem) invalid(problem.field, problem.code)
  const stepId = await choosingStep(tx, actor, list, input.answerBy)
  await tx
    .updateTable('plans.shortlist')
    .set({ sharedOn: actor.today, sharedHow: input.how, sharedBy: actor.accountId, answerBy: input.answerBy, stepId })
    .where('regionCode', '=', list.regionCode)
    .where('id', '=', list.id)
    .execute()
  if (input.how === 'paper') return
  const key = { regionCode: list.regionCode, personId: list.personId }
  await recordAgreement(tx, actor, { ...key, what: 'shortlist-mail', organisationId: null, record: list.id, agreed: true, how: 'desk' })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.shortlist-shared.v1', {
    regionCode: list.regionCode,
    subject: list.id,
    data: { personId: list.personId },
  })
}

/** The step for choosing together; shared again, it gets the new day. */
async function choosingStep(tx: Tx, actor: Actor, list: ListRow, dueOn: string): Promise<string> {
  if (list.stepId) {
    const { numUpdatedRows } = await tx
      .updateTable('plans.step')
      .set({ dueOn })
      .where('regionCode', '=', list.regionCode)
      .where('id', '=', list.stepId)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return list.stepId
  }
  const { regionCode, personId, planId } = list
  return addOwnStep(tx, actor, { regionCode, personId, planId, kind: 'choosing', dueOn })
}

/** What the person says of one service: signed in, behind a link, or at the desk by the mouth of the guide. policy: C16 */
export async function answerItem(
  tx: Tx,
  actor: Actor,
  file: File,
  itemId: string,
  input: z.output<typeof AnswerItem>,
  /** The one shortlist a link opens. */
  listId?: string,
): Promise<void> {
  const { list, item } = await lockItem(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId), itemId)
  if (listId !== undefined && list.id !== listId) notFound()
  const atDesk = actor.kind === 'staff'
  if (!atDesk && list.sharedOn === null) notFound()
  refuseUnless(mayAnswer(atDesk ? { ...list, sharedOn: actor.today } : list, item), 'plans.listEnded', 409)
  await tx
    .updateTable('plans.shortlistItem')
    .set({
      answer: input.itemAnswer,
      answeredHow: atDesk ? 'desk' : actor.kind === 'link' ? 'link' : 'account',
      answeredAt: actor.now.toString(),
    })
    .where('regionCode', '=', item.regionCode)
    .where('id', '=', item.id)
    .execute()
  await tx
    .updateTable('plans.shortlistText')
    .set({ comment: input.comment ?? null })
    .where('regionCode', '=', item.regionCode)
    .where('itemId', '=', item.id)
    .execute()
}
