import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { withNames } from '../funding-lines/queries.ts'

/** Drafts about a person that were not sent, for the copy of their file. */
export async function draftCopy(tx: Tx, regionCode: string, personId: string) {
  touched(tx, regionCode, personId, 'draft')
  return tx
    .selectFrom('plans.draft as d')
    .innerJoin('plans.draftText as t', (join) => join.onRef('t.regionCode', '=', 'd.regionCode').onRef('t.draftId', '=', 'd.id'))
    .select(['d.state', 'd.madeAt', 'd.reason', 't.because', 't.goesAlong', 'd.payer', 'd.startCondition', 'd.answer', 'd.answeredAt'])
    .where('d.regionCode', '=', regionCode)
    .where('d.personId', '=', personId)
    .where('d.state', '!=', 'sent')
    .orderBy('d.madeAt')
    .execute()
}

/** Who was to pay what of those that are still open, for the same copy. */
export async function draftLineCopy(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('plans.draftLine')
    .select(['source', 'payerOrganisation', 'amountCents', 'arrangeBy'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('madeAt')
    .execute()
  return (await withNames(tx, rows)).map(({ payerOrganisation: _, ownerName: __, ...row }) => row)
}

/** Empties the words of drafts. */
export async function eraseDrafts(tx: Tx, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('plans.draftText')
    .set({ goesAlong: null, because: null, askedWords: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}
