import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'

/** Proposals for a referral, the newest first, with why and what was answered. */
export async function proposalsOf(tx: Tx, referral: { regionCode: string; personId: string; id: string }) {
  const rows = await tx
    .selectFrom('plans.proposal as p')
    .innerJoin('plans.proposalText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.proposalId', '=', 'p.id'))
    .select([
      'p.regionCode',
      'p.id',
      'p.referralId',
      'p.personId',
      'p.kind',
      'p.newStartOn',
      'p.newEndOn',
      'p.newHours',
      'p.extraCents',
      'p.stopReason',
      'p.state',
      'p.answerBy',
      'p.madeAt',
      'p.stepId',
      't.why',
      't.answer',
    ])
    .where('p.regionCode', '=', referral.regionCode)
    .where('p.referralId', '=', referral.id)
    .orderBy('p.madeAt', 'desc')
    .orderBy('p.id', 'desc')
    .limit(50)
    .execute()
  touched(tx, referral.regionCode, referral.personId, 'proposal')
  return rows
}
export type ProposalRow = Awaited<ReturnType<typeof proposalsOf>>[number]

/** For the copy of the own file: what was proposed, why, and what became of it. */
export function proposalCopy(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('plans.proposal as p')
    .innerJoin('plans.proposalText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.proposalId', '=', 'p.id'))
    .select([
      'p.kind',
      'p.newStartOn',
      'p.newEndOn',
      'p.newHours',
      'p.extraCents',
      'p.stopReason',
      'p.state',
      'p.answerBy',
      't.why',
      't.answer',
    ])
    .where('p.regionCode', '=', regionCode)
    .where('p.personId', '=', personId)
    .orderBy('p.madeAt', 'desc')
    .limit(200)
    .execute()
}
