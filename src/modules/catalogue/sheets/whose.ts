import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { hasRole } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { organisationById, organisationsWithRole } from '../../regions/index.ts'
import { servicesByIds, servicesOf, type Service } from '../offer/queries.ts'
import { codesOf } from '../region/decide.ts'
import { decidedIn } from '../shown-in/queries.ts'

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
/** No organisation has so many. */
const MOST_OWN = 5000

/** The offers a sheet can be about, drafts too: all of the own, or those of the region's providers that are offered there. */
export async function offersOf(tx: Tx, actor: Actor, whose: Whose): Promise<Service[]> {
  const ids = whose.organisations.map(({ id }) => id)
  if (whose.regionCode === null)
    return (await servicesOf(tx, ids[0] ?? notFound(), actor.today, { most: MOST_OWN })).filter(
      ({ status }) => status !== 'ended' && status !== 'merged',
    )
  const codes = await codesOf(tx, actor)
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s where s.organisation_id = any(${ids}) and s.status not in ('ended', 'merged')
      and ${decidedIn(codes)}
    order by s.name, s.id limit ${MOST}`.execute(tx)
  const order = new Map(rows.map(({ id }, index) => [id, index]))
  const services = await servicesByIds(tx, [...order.keys()], actor.today)
  return services.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
}

/** The offers with these ids that the sheet of this desk may change, locked; others are not there, and what is over is refused. policy: D3 */
export async function requireForSheet(tx: Tx, actor: Actor, whose: Whose, ids: readonly string[]): Promise<Map<string, Service>> {
  if (ids.length === 0) return new Map()
  refuseUnless(hasRole(actor, whose.regionCode === null ? 'provider' : 'coordinator'), 'platform.notForYou')
  await sql`select from catalogue.service where id = any(${[...ids]}) order by id for update`.execute(tx)
  const services = await servicesByIds(tx, ids, actor.today)
  const decided = whose.regionCode === null ? null : await decidedHere(tx, actor, ids)
  for (const { id, organisationId, status } of services) {
    if ((decided && !decided.has(id)) || !whose.organisations.some((one) => one.id === organisationId)) notFound()
    refuseUnless(status !== 'merged', 'catalogue.isMerged', 409)
    refuseUnless(status !== 'ended', 'catalogue.isEnded', 409)
  }
  return new Map(services.map((service) => [service.id, service]))
}

/** Of these offers, those that this region decides on. */
async function decidedHere(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s where s.id = any(${[...ids]}) and ${decidedIn(await codesOf(tx, actor))}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
