import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

function reports(tx: Tx) {
  return tx
    .selectFrom('plans.endReport as e')
    .innerJoin('plans.endReportText as t', (join) =>
      join.onRef('t.regionCode', '=', 'e.regionCode').onRef('t.referralId', '=', 'e.referralId'),
    )
    .select([
      'e.reached',
      'e.advice',
      'e.madeAt',
      'e.answerBy',
      'e.answer',
      'e.answeredAt',
      'e.answeredHow',
      't.reachedWords',
      't.adviceWords',
      't.ownWords',
    ])
}

/** The end report of a referral with what the person said to it, or nothing. */
export async function reportOf(tx: Tx, referral: { regionCode: string; personId: string; id: string }) {
  const row = await reports(tx)
    .where('e.regionCode', '=', referral.regionCode)
    .where('e.referralId', '=', referral.id)
    .where('e.personId', '=', referral.personId)
    .executeTakeFirst()
  touched(tx, referral.regionCode, referral.personId, 'end-report')
  return row ?? null
}
export type ReportRow = NonNullable<Awaited<ReturnType<typeof reportOf>>>

/** The end report that still waits for the word of the person, the first day first. policy: D6 */
export async function reportToSign(tx: Tx, regionCode: string, personIds: readonly string[], today: string) {
  const row = await tx
    .selectFrom('plans.endReport')
    .select(['referralId', 'answerBy'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('answer', 'is', null)
    .where('answerBy', '>=', today)
    .orderBy('answerBy')
    .limit(1)
    .executeTakeFirst()
  if (row) touched(tx, regionCode, personIds, 'end-report')
  return row ?? null
}

/** For the copy of the own file. */
export function reportCopy(tx: Tx, regionCode: string, personId: string) {
  return reports(tx).where('e.regionCode', '=', regionCode).where('e.personId', '=', personId).limit(100).execute()
}
