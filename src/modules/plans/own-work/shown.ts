import { worksIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { hasOwnWorkRoute, policiesOn, policyOn } from '../../policy/index.ts'
import { regionsOn } from '../../regions/index.ts'
import { ownWorkOf } from './queries.ts'

/** What was noted, and whether the profile of the region has this route today. policy: E6 */
export async function ownWorkShown(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]) {
  return {
    row: await ownWorkOf(tx, regionCode, personIds),
    offered: hasOwnWorkRoute(await policyOn(tx, regionCode, actor.today)),
  }
}

/** What the counter does in each of the worker's regions today. policy: E6 */
export async function routeByRegion(tx: Tx, actor: Actor) {
  const mine = (await regionsOn(tx, actor.today)).filter(({ code }) => worksIn(actor, code))
  const profiles = await policiesOn(
    tx,
    mine.map(({ code }) => code),
    actor.today,
  )
  return mine.map(({ code, displayName }) => {
    const profile = profiles.get(code)
    return { name: displayName, offered: profile !== undefined && hasOwnWorkRoute(profile) }
  })
}
