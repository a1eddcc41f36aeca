import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { go, type Moved } from '../commands/moves.ts'
import { takeSlot } from './commands.ts'

/** A first talk at a time that the provider offers: booked with the referral, or moved by the person or the guide. policy: D6 */
export async function bookIntake(
  tx: Tx,
  actor: Actor,
  referral: Moved & { serviceId: string },
  slotId: string,
  by: 'guide' | 'person',
): Promise<void> {
  const { onDate, atTime, place, answerBy } = await takeSlot(tx, actor, referral, slotId)
  await go(tx, actor, referral, 'intake-planned', by, null)
  await byProgram(tx, actor, async () => {
    await tx
      .updateTable('plans.referral')
      .set({ intakeOn: onDate, intakeAt: atTime, acceptBy: answerBy })
      .where('regionCode', '=', referral.regionCode)
      .where('id', '=', referral.id)
      .execute()
    await tx
      .updateTable('plans.referralText')
      .set({ intakePlace: place })
      .where('regionCode', '=', referral.regionCode)
      .where('referralId', '=', referral.id)
      .execute()
  })
}
