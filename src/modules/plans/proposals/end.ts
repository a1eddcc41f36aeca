import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { ProposalState } from './rules.ts'

/** Ends what waits for a decision, with its step; how many there were. */
export async function endOpen(
  tx: Tx,
  actor: Actor,
  referral: { regionCode: string; personId: string; id: string },
  state: Exclude<ProposalState, 'open'>,
): Promise<number> {
  const ended = await tx
    .updateTable('plans.proposal')
    .set({ state, decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', referral.regionCode)
    .where('referralId', '=', referral.id)
    .where('state', '=', 'open')
    .returning('stepId')
    .execute()
  const steps = ended.flatMap(({ stepId }) => stepId ?? [])
  if (steps.length > 0)
    await byProgram(tx, actor, () =>
      tx
        .updateTable('plans.step')
        .set({ state: 'done', endedOn: actor.today })
        .where('regionCode', '=', referral.regionCode)
        .where('id', 'in', steps)
        .where('state', '=', 'open')
        .execute(),
    )
  touched(tx, referral.regionCode, referral.personId, 'proposal')
  return ended.length
}
