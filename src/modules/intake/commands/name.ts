import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { workersNamed } from '../../access/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { lockHandover } from '../queries.ts'
import { giveTo } from './carry-on.ts'

/** A shielded handover came back: whoever has it by name says by name which guide helps, of whichever organisation. policy: A6 */
export async function nameWorker(tx: Tx, actor: Actor, id: string, name: string): Promise<void> {
  const handover = await lockHandover(tx, actor.regions, id)
  const mine = handover.state === 'returned' || handover.state === 'escalated'
  refuseUnless(mine && handover.holderAccount !== null && handover.holderAccount === actor.accountId, 'intake.notYours', 403)
  await byProgram(tx, actor, async () => {
    const there = await organisationsWithRole(tx, handover.regionCode, 'guide-employer', actor.today)
    const guides = await workersNamed(tx, name, handover.regionCode, 'guide')
    const [meant] = guides.filter((guide) => there.some(({ id: organisation }) => organisation === guide.organisationId))
    if (!meant) invalid('forWorker', 'forWorkerUnknown')
    await giveTo(tx, actor, handover, { to: meant.organisationId, account: meant.id, leaves: 'waiting' }, 'named')
  })
}
