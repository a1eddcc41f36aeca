import type { Tx } from '../../../platform/db/context.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { itemsOf, shortlistsOf } from './queries.ts'

/** What stood on shortlists and why, and why somebody was referred, for the copy of a person's own data. */
export async function shortlistCopy(tx: Tx, regionCode: string, personId: string) {
  const lists = await shortlistsOf(tx, regionCode, [personId])
  const items = await itemsOf(
    tx,
    regionCode,
    [personId],
    lists.map((list) => list.id),
  )
  const names = await serviceNames(
    tx,
    items.map((item) => item.serviceId),
  )
  const reasons = await tx
    .selectFrom('plans.referralReason')
    .select(['contrary', 'words'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
  return {
    shortlists: lists.map(({ madeAt, sharedOn, sharedHow, answerBy, endedOn, endedBecause }) => ({
      madeAt,
      sharedOn,
      sharedHow,
      answerBy,
      endedOn,
      endedBecause,
    })),
    shortlistItems: items.map(({ serviceId, verdict, addedAt, reason, answer, answeredAt, comment, result, decidedAt, choice }) => ({
      service: names.get(serviceId) ?? '',
      verdict,
      addedAt,
      reason,
      answer,
      answeredAt,
      comment,
      result,
      decidedAt,
      choice,
    })),
    referralReasons: reasons,
  }
}

/** Empties the words; that something was proposed, answered and chosen stays. */
export async function eraseShortlist(tx: Tx, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('plans.shortlistText')
    .set({ reason: null, comment: null, choice: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
  await tx
    .updateTable('plans.referralReason')
    .set({ words: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}
