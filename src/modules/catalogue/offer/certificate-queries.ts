import type { Tx } from '../../../platform/db/context.ts'
import { regionsThatAsk } from '../../policy/index.ts'
import { municipalitiesOn } from '../../regions/index.ts'

/** A certificate of an organisation that holds, and when a region saw the evidence. */
export interface HeldCertificate {
  organisationId: string
  scheme: string
  number: string | null
  validUntil: string
  evidenceUrl: string | null
  checkedOn: string | null
}

/** The certificates of organisations that hold on a day. */
export function heldBy(tx: Tx, organisationIds: readonly string[], today: string): Promise<HeldCertificate[]> {
  return tx
    .selectFrom('catalogue.certification')
    .select(['organisationId', 'scheme', 'number', 'validUntil', 'evidenceUrl', 'checkedOn'])
    .where('organisationId', 'in', [...new Set(organisationIds)])
    .where('validUntil', '>', today)
    .orderBy('scheme')
    .execute()
}

/**
 * Tells for an area whether a certificate of the organisation is asked for wherever it is offered: where one of its regions asks
 * for none, people of that region can be referred, and those of the others not. policy: D4
 */
export async function certificateAskedFor(
  tx: Tx,
  today: string,
): Promise<(offer: { national: boolean; areas: readonly string[] }) => boolean> {
  const asking = await regionsThatAsk(tx, today, 'certification')
  if (asking.size === 0) return () => false
  const regionOf = new Map((await municipalitiesOn(tx, today)).map(({ code, regionCode }) => [code, regionCode]))
  const all = new Set(regionOf.values())
  return ({ national, areas }) => {
    const regions = national ? [...all] : areas.map((area) => regionOf.get(area) ?? area)
    return regions.length > 0 && regions.every((region) => asking.has(region))
  }
}

/** Since when each organisation offers anything: the first day any of its services was new. policy: D1 */
export async function providersSince(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('catalogue.service')
    .select(['organisationId', (row) => row.fn.min('newSince').as('since')])
    .where('organisationId', 'in', [...new Set(organisationIds)])
    .groupBy('organisationId')
    .execute()
  return new Map(rows.map(({ organisationId, since }) => [organisationId, since!]))
}
