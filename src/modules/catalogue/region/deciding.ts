import type { Tx } from '../../../platform/db/context.ts'
import { municipalitiesOn, rolesOf } from '../../regions/index.ts'
import { homeOf } from '../shown-in/queries.ts'
import type { Service } from '../offer/queries.ts'

/** The regions that decide on an offer: the one that made it public, else where it is offered; of an offer for the whole country, those that let its provider in. policy: D3 */
export async function regionsDeciding(
  tx: Tx,
  service: Pick<Service, 'id' | 'national' | 'areas' | 'organisationId'>,
  today: string,
): Promise<string[]> {
  const home = await homeOf(tx, service.id)
  if (home !== null) return [home]
  const admitted = (await rolesOf(tx, service.organisationId, today)).filter(({ role }) => role === 'provider')
  const letIn = [...new Set(admitted.map(({ regionCode }) => regionCode))]
  if (service.national && letIn.length > 0) return letIn
  const regionOf = new Map((await municipalitiesOn(tx, today)).map(({ code, regionCode }) => [code, regionCode]))
  const here = service.areas.map((area) => regionOf.get(area) ?? area).filter((code) => code.startsWith('AM'))
  return here.length > 0 ? [...new Set(here)].sort() : letIn
}
