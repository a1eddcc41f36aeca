import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { addOwnStep } from '../commands/outcome.ts'
import type { Moved } from '../commands/moves.ts'

/** Working days within which the regular contact looks on after a no. */
export const SEEK_DAYS = 2

/** It led nowhere: looking on becomes a step of the regular contact with a day, which the person sees too. policy: D6 */
export async function seekOn(tx: Tx, actor: Actor, referral: Moved): Promise<void> {
  const { regionCode, personId, planId, id } = referral
  const dueOn = workingDaysAfter(actor.today, SEEK_DAYS)
  await byProgram(tx, actor, () => addOwnStep(tx, actor, { regionCode, personId, planId, kind: 'seeking', dueOn, afterReferral: id }))
}

/** Something else was found: the step of looking on is done. */
export async function foundOther(tx: Tx, actor: Actor, regionCode: string, personId: string, afterReferral: string): Promise<void> {
  await tx
    .updateTable('plans.step')
    .set({ state: 'done', endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('afterReferral', '=', afterReferral)
    .where('state', '=', 'open')
    .execute()
}
