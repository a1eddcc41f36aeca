import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { policiesOn } from '../../policy/index.ts'
import { organisationById } from '../../regions/index.ts'
import { asksFirst } from '../rules.ts'

/** Does what this worker hands over wait for the yes of the person, under the profile of a region they work in? policy: A6, L2 */
export async function asksHere(tx: Tx, actor: Actor): Promise<boolean> {
  const types = (actor.organisationId && (await organisationById(tx, actor.organisationId))?.types) || []
  const profiles = await policiesOn(tx, actor.regions, actor.today)
  return [...profiles.values()].some(({ parameters }) => asksFirst(types, parameters.handover.publicBodies))
}
