import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { staffWithRoles } from '../../access/index.ts'
import { locationsOf, organisationsWithRole, type Location } from '../../regions/index.ts'

/** Whose hours can be kept by somebody: a guide the own, a coordinator those of the guides and places of the region. policy: A7 */
export interface Kept {
  id: string
  name: string
  kind: 'guide' | 'place'
  organisationId: string | null
  regionCode: string
}

/** Everybody whose hours this worker keeps, the own first; and the places where one can receive. */
export async function keptFor(tx: Tx, actor: Actor): Promise<{ kept: Kept[]; places: Location[] }> {
  const kept: Kept[] = []
  const places: Location[] = []
  for (const regionCode of actor.regions.filter((one) => one !== '*')) {
    const here = await locationsOf(tx, regionCode, actor.today)
    places.push(...here)
    if (!hasRole(actor, 'coordinator')) continue
    kept.push(
      ...here.map((one) => ({ id: one.id, name: one.name, kind: 'place' as const, organisationId: one.organisationId, regionCode })),
    )
    for (const organisation of await organisationsWithRole(tx, regionCode, 'guide-employer', actor.today))
      for (const { id, name } of await staffWithRoles(tx, organisation.id, ['guide'], actor.today))
        kept.push({ id, name, kind: 'guide', organisationId: organisation.id, regionCode })
  }
  const own = kept.filter((one) => one.id === actor.accountId)
  if (hasRole(actor, 'guide') && own.length === 0 && actor.regions[0] && actor.accountId)
    own.push({
      id: actor.accountId,
      name: actor.name ?? '',
      kind: 'guide',
      organisationId: actor.organisationId,
      regionCode: actor.regions[0],
    })
  return { kept: [...own, ...kept.filter((one) => one.id !== actor.accountId)], places }
}

/** The one whose hours are meant, when this worker keeps them; to others there is nothing. */
export async function requireKeeper(tx: Tx, actor: Actor, id: string): Promise<Kept & { places: Location[] }> {
  const { kept, places } = await keptFor(tx, actor)
  const one = kept.find((candidate) => candidate.id === id) ?? notFound()
  return { ...one, places: placesOf(one, places) }
}

/** Where hours of this one can be: a place is itself; a guide receives at places of the own organisation. */
export function placesOf(one: Kept, places: readonly Location[]): Location[] {
  return places.filter((place) =>
    one.kind === 'place' ? place.id === one.id : place.organisationId === null || place.organisationId === one.organisationId,
  )
}
