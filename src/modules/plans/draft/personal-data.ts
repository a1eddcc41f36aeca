import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** Drafts about a person that were not sent, for the copy of their file. */
export async function draftCopy(tx: Tx, regionCode: string, personId: string) {
  touched(tx, regionCode, personId, 'draft')
  return tx
    .selectFrom('plans.draft as d')
    .innerJoin('plans.draftText as t', (join) => join.onRef('t.regionCode', '=', 'd.regionCode').onRef('t.draftId', '=', 'd.id'))
    .select([
      'd.state',
      'd.madeAt',
      'd.reason',
      't.because',
      't.goesAlong',
      'd.payer',
      'd.payerBy',
      'd.startCondition',
      'd.answer',
      'd.answeredAt',
    ])
    .where('d.regionCode', '=', regionCode)
    .where('d.personId', '=', personId)
    .where('d.state', '!=', 'sent')
    .orderBy('d.madeAt')
    .execute()
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
