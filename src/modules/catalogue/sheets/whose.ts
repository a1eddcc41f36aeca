import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { hasRole } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { organisationById, organisationsWithRole } from '../../regions/index.ts'
import { servicesByIds, servicesOf, type Service } from '../offer/queries.ts'
import { requireOwn } from '../portal/change.ts'
import { codesOf, requireInRegion } from '../region/decide.ts'
import { offeredIn } from '../offer/offered-in.ts'

export const OWN = '/aanbieder/diensten/blad'
export const REGION = '/werk/aanbod/blad'
export type Base = typeof OWN | typeof REGION

/** Whose offers a sheet is about: those of one organisation, or those of all providers of a region. */
export interface Whose {
  /** Null: of the own organisation. */
  regionCode: string | null
  organisations: { id: string; name: string; types: readonly string[] }[]
}

/** Who works at a desk where sheets are sent in, and for whom. policy: D3 */
export async function whoseSheet(tx: Tx, actor: Actor, base: Base): Promise<Whose> {
  if (base === OWN) {
    refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
    return { regionCode: null, organisations: [(await organisationById(tx, actor.organisationId)) ?? notFound()] }
  }
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  return { regionCode, organisations: await organisationsWithRole(tx, regionCode, 'provider', actor.today) }
}

const MOST = 1000

/** The offers a sheet can be about, drafts too: all of the own, or those of the region's providers that are offered there. */
export async function offersOf(tx: Tx, actor: Actor, whose: Whose): Promise<Service[]> {
  const ids = whose.organisations.map(({ id }) => id)
  if (whose.regionCode === null)
    return (await servicesOf(tx, ids[0] ?? notFound(), actor.today)).filter(({ status }) => status !== 'ended' && status !== 'merged')
  const codes = await codesOf(tx, actor)
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s where s.organisation_id = any(${ids}) and s.status not in ('ended', 'merged')
      and ${offeredIn(codes)}
    order by s.name, s.id limit ${MOST}`.execute(tx)
  const order = new Map(rows.map(({ id }, index) => [id, index]))
  const services = await servicesByIds(tx, [...order.keys()], actor.today)
  return services.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
}

/** An offer that the sheet of this desk may change, locked; others are not there. policy: D3 */
export async function requireForSheet(tx: Tx, actor: Actor, whose: Whose, id: string): Promise<Service> {
  if (whose.regionCode === null) return requireOwn(tx, actor, id)
  await sql`select from catalogue.service where id = ${id} for update`.execute(tx)
  const service = await requireInRegion(tx, actor, id)
  return whose.organisations.some((one) => one.id === service.organisationId) ? service : notFound()
}
