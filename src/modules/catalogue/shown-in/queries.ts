import { sql, type RawBuilder } from 'kysely'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { offeredIn } from '../offer/offered-in.ts'

/** The national desk, for an offer in the whole country. */
export const NATIONAL = 'NL'

export interface ShownIn {
  id: string
  serviceId: string
  regionCode: string
  state: 'waiting' | 'shown' | 'refused'
  decideBy: string
  byDefault: boolean
  because: 'decided' | 'term' | null
  reason: string | null
}

export function rows(tx: Tx) {
  return tx
    .selectFrom('catalogue.shownIn')
    .select(['id', 'serviceId', 'regionCode', 'state', 'decideBy', 'byDefault', 'because', 'reason'])
    .$castTo<ShownIn>()
}

/** The desks for which this worker decides: the own regions, and the whole country for the national desk. */
export function desksOf(actor: Actor): string[] {
  return [
    ...(hasRole(actor, 'coordinator') ? actor.regions.filter((region) => region !== '*') : []),
    ...(hasRole(actor, 'administrator') ? [NATIONAL] : []),
  ]
}

/** The region that answers for the content of an offer; null where none made it public. */
export async function homeOf(tx: Tx, serviceId: string): Promise<string | null> {
  const row = await tx.selectFrom('catalogue.service').select('homeRegion').where('id', '=', serviceId).executeTakeFirst()
  return row?.homeRegion ?? null
}

/** In which other regions an offer is shown, and where not yet. */
export function shownInOf(tx: Tx, serviceId: string): Promise<ShownIn[]> {
  return rows(tx).where('serviceId', '=', serviceId).orderBy('regionCode').execute()
}

/** Why a region does not show this offer; undefined where it does. An offer that waits for the national desk is shown at home. */
export async function notShownIn(tx: Tx, serviceId: string, regionCode: string): Promise<ShownIn | undefined> {
  const found = await rows(tx)
    .where('serviceId', '=', serviceId)
    .where('regionCode', 'in', [regionCode, NATIONAL])
    .where('state', '<>', 'shown')
    .executeTakeFirst()
  return found && (await homeOf(tx, serviceId)) === regionCode ? undefined : found
}

/** Of these offers, those that this region does not show. */
export async function hiddenIn(tx: Tx, serviceIds: readonly string[], regionCode: string): Promise<Set<string>> {
  if (serviceIds.length === 0) return new Set()
  const found = await tx
    .selectFrom('catalogue.shownIn as h')
    .innerJoin('catalogue.service as s', 's.id', 'h.serviceId')
    .select('h.serviceId')
    .where('h.serviceId', 'in', [...serviceIds])
    .where('h.regionCode', 'in', [regionCode, NATIONAL])
    .where('h.state', '<>', 'shown')
    .where((is) => is.or([is('s.homeRegion', 'is', null), is('s.homeRegion', '<>', regionCode)]))
    .execute()
  return new Set(found.map(({ serviceId }) => serviceId))
}

/** True where a service, as `s`, is decided on by one of these regions: the one that made it public, else where it is offered. policy: D3 */
export function decidedIn(codes: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(s.home_region = any(${[...codes]}) or (s.home_region is null and ${offeredIn(codes)}))`
}
