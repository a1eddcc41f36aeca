import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { endSight, withdrawAgreement } from '../../people/index.ts'
import { go, lockInFile } from '../commands/moves.ts'
import { seekOn } from '../course/seek.ts'
import type { File } from '../sharing/item.ts'

/** The person withdraws a referral: the provider no longer sees who it was, and the regular contact looks on with a day. policy: C16, D6, L2 */
export async function withdrawOwn(tx: Tx, actor: Actor, file: File, id: string): Promise<void> {
  const referral = await lockInFile(tx, file, id)
  const { regionCode, personId } = referral
  await go(tx, actor, referral, 'withdrawn', 'person', 'no-longer-wanted')
  await seekOn(tx, actor, referral)
  await byProgram(tx, actor, async () => {
    await endSight(tx, actor, { regionCode, personId, record: id, because: 'referral' })
    await withdrawAgreement(tx, actor, { regionCode, personId, record: id })
  })
}
