import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { hasOwnWorkRoute, policyOn } from '../../policy/index.ts'
import { ownWorkOf } from './queries.ts'

/** What was noted, and whether the profile of the region has this route today. policy: E6 */
export async function ownWorkShown(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]) {
  return {
    row: await ownWorkOf(tx, regionCode, personIds),
    offered: hasOwnWorkRoute(await policyOn(tx, regionCode, actor.today)),
  }
}
