import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** What stood on shortlists, with whom they were shared, what was said and chosen, for the copy of a person's own data. */
export async function shortlistCopy(tx: Tx, regionCode: string, personId: string) {
  touched(tx, regionCode, personId, 'shortlist')
  return tx
    .selectFrom('plans.shortlist as l')
    .innerJoin('plans.shortlistItem as i', (join) => join.onRef('i.regionCode', '=', 'l.regionCode').onRef('i.shortlistId', '=', 'l.id'))
    .innerJoin('plans.shortlistText as t', (join) => join.onRef('t.regionCode', '=', 'i.regionCode').onRef('t.itemId', '=', 'i.id'))
    .innerJoin('catalogue.serviceShared as s', 's.id', 'i.serviceId')
    .select(['s.name as service', 'i.addedAt', 'i.verdict', 't.reason', 'l.sharedOn', 'l.sharedHow', 'l.answerBy'])
    .select(['i.answer', 'i.answeredAt', 't.comment', 'i.result', 'i.decidedAt', 't.choice', 'l.endedOn', 'l.endedBecause'])
    .where('l.regionCode', '=', regionCode)
    .where('l.personId', '=', personId)
    .orderBy('i.addedAt')
    .execute()
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
