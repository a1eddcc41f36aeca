import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { policyOn } from '../../policy/index.ts'
import { locationById, locationsOf, type Location } from '../../regions/index.ts'

/** The places somebody works at where people may walk in today; which regions have that is for the profile to say. policy: A7 */
export async function placesOf(tx: Tx, actor: Actor): Promise<Location[]> {
  const all: Location[] = []
  for (const region of actor.regions) {
    if (region === '*' || !(await policyOn(tx, region, actor.today)).parameters.walkIn) continue
    all.push(...(await locationsOf(tx, region, actor.today)))
  }
  return all
}

/** A place the actor may receive at, or the form comes back; a refusal where the region has no walk-in. */
export async function requirePlace(tx: Tx, actor: Actor, id: string): Promise<Location> {
  const location = await locationById(tx, id, actor.today)
  if (!location || !actor.regions.includes(location.regionCode)) invalid('location', 'unknownLocation')
  const { parameters } = await policyOn(tx, location.regionCode, actor.today)
  refuseUnless(parameters.walkIn, 'intake.noWalkIn', 409)
  return location
}

/** The place asked for, else where the actor sits, else the first. */
export function chosenPlace(places: readonly Location[], asked: string | undefined, sits: string | undefined): Location | undefined {
  return places.find((one) => one.id === asked) ?? places.find((one) => one.id === sits) ?? places[0]
}
