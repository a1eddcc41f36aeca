import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { policiesOn } from '../../policy/index.ts'
import { municipalitiesOn } from '../../regions/index.ts'
import { noticeLater } from '../notices/notice.ts'
import { serviceById } from '../offer/queries.ts'
import { regionsDeciding } from '../region/deciding.ts'
import { homeOf, NATIONAL } from './queries.ts'

/**
 * An offer became public, or its area changed: the region that says so answers for its content, every other region it covers is asked
 * whether it is shown there. One for the whole country is asked of the national desk. policy: D3
 */
export async function askRegions(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const service = await serviceById(tx, serviceId, actor.today)
  if (!service) return
  const regionOf = new Map((await municipalitiesOn(tx, actor.today)).map(({ code, regionCode }) => [code, regionCode]))
  const covered = [...new Set(service.areas.map((area) => regionOf.get(area) ?? area))].toSorted()
  const home = await settleHome(tx, actor, serviceId, covered, await regionsDeciding(tx, service, actor.today))
  if (home === null) return
  const others = service.national ? [NATIONAL] : covered.filter((region) => region !== home)
  await tx
    .deleteFrom('catalogue.shownIn')
    .where('serviceId', '=', serviceId)
    .where('regionCode', 'not in', others.length > 0 ? others : [''])
    .execute()
  if (others.length === 0) return
  // The national desk has no profile of its own: the term is that of the region that answers for the offer.
  const policies = await policiesOn(tx, [home, ...others], actor.today)
  const asked = others.map((regionCode) => {
    const { decideDays, shownByDefault } = (policies.get(regionCode) ?? policies.get(home)!).parameters.catalogue
    const decideBy = workingDaysAfter(actor.today, decideDays)
    return { id: newId(), serviceId, regionCode, state: 'waiting', askedOn: actor.today, decideBy, byDefault: shownByDefault }
  })
  const added = await tx
    .insertInto('catalogue.shownIn')
    .values(asked)
    .onConflict((conflict) => conflict.columns(['serviceId', 'regionCode']).doNothing())
    .returning('id')
    .execute()
  for (const { id } of added) await noticeLater(tx, 'shown-asked', id)
}

/** The region that answers for it: who made it public, one where it is offered before others; it stays so. */
async function settleHome(
  tx: Tx,
  actor: Actor,
  serviceId: string,
  covered: readonly string[],
  deciding: readonly string[],
): Promise<string | null> {
  const known = await homeOf(tx, serviceId)
  if (known !== null) return known
  const mine = actor.kind === 'staff' ? actor.regions.filter((region) => region !== '*') : []
  const home = mine.find((region) => covered.includes(region)) ?? mine.find((region) => deciding.includes(region)) ?? deciding[0] ?? null
  if (home !== null) await tx.updateTable('catalogue.service').set({ homeRegion: home }).where('id', '=', serviceId).execute()
  return home
}
