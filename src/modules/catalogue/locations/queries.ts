import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { kilometresBetween, pointsOfAddresses, type Point } from '../../regions/index.ts'

export type ProviderLocation = Awaited<ReturnType<typeof locationsOf>>[number]

/** Locations of a provider that are open, by name. */
export function locationsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('catalogue.location')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('closedOn', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
}

/** One location of the own organisation; or the one 404. */
export async function requireLocation(tx: Tx, actor: Actor, id: string): Promise<ProviderLocation> {
  return (await locationsOf(tx, actor.organisationId ?? notFound())).find((one) => one.id === id) ?? notFound()
}

/** Which own services name the address of a location; one that names no address can be given anywhere. */
export async function servicesAt(tx: Tx, organisationId: string): Promise<{ locationId: string; serviceId: string; name: string }[]> {
  const { rows } = await sql<{ locationId: string; serviceId: string; name: string }>`
    select l.id as location_id, s.id as service_id, s.name from catalogue.location l
    join catalogue.service s on s.organisation_id = l.organisation_id and s.status = 'public'
    where l.organisation_id = ${organisationId} and l.closed_on is null and ${runsAt}
    order by s.name, s.id limit 1000`.execute(tx)
  return rows
}

const runsAt = sql<boolean>`(
  not exists (select from catalogue.service_place p where p.service_id = s.id and p.postcode is not null)
  or exists (select from catalogue.service_place p
    where p.service_id = s.id and p.postcode = l.postcode and lower(p.house_number) = lower(l.house_number)))`

/** Addresses that own services name and that are no location yet, each once. */
export async function addressesWithout(tx: Tx, organisationId: string) {
  const { rows } = await sql<{
    id: string
    name: string | null
    street: string
    houseNumber: string
    postcode: string
    place: string | null
  }>`
    select distinct on (p.postcode, lower(p.house_number)) p.id, p.name, p.street, p.house_number, p.postcode, p.place
    from catalogue.service s join catalogue.service_place p on p.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status = 'public' and p.postcode is not null and p.house_number is not null and p.street is not null
      and not exists (select from catalogue.location l where l.organisation_id = s.organisation_id and l.closed_on is null
        and l.postcode = p.postcode and lower(l.house_number) = lower(p.house_number))
    order by p.postcode, lower(p.house_number), p.id limit 100`.execute(tx)
  return rows
}

/** Who works at which location of the own organisation. */
export function workersAt(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('catalogue.locationWorker as w')
    .innerJoin('catalogue.location as l', 'l.id', 'w.locationId')
    .select(['w.locationId', 'w.accountId', 'w.limited'])
    .where('l.organisationId', '=', actor.organisationId!)
    .where('l.closedOn', 'is', null)
    .limit(1000)
    .execute()
}

/** Who is limited still to a location of the own organisation that closed. */
export function limitsAtClosed(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('catalogue.locationWorker as w')
    .innerJoin('catalogue.location as l', 'l.id', 'w.locationId')
    .select(['w.locationId', 'w.accountId', 'l.name'])
    .where('l.organisationId', '=', actor.organisationId!)
    .where('l.closedOn', 'is not', null)
    .where('w.limited', '=', true)
    .orderBy('l.name')
    .orderBy('l.id')
    .limit(200)
    .execute()
}

/** To which locations of the own organisation who reads is limited; null where to none. policy: D6 */
export async function myLocations(tx: Tx): Promise<string[] | null> {
  const rows = await tx.selectFrom('catalogue.myLocationShared').select(['locationId', 'limited']).execute()
  return rows.some(({ limited }) => limited) ? rows.flatMap(({ locationId }) => locationId ?? []) : null
}

/** Where a service can be given, with how far that is from a point; the nearest first, without a point by name. policy: D6 */
export async function locationsFor(
  tx: Tx,
  serviceId: string,
  from: Point | undefined,
): Promise<(ProviderLocation & { km: number | null })[]> {
  const here = await tx
    .selectFrom('catalogue.location as l')
    .innerJoin('catalogue.service as s', 's.organisationId', 'l.organisationId')
    .selectAll('l')
    .where('s.id', '=', serviceId)
    .where('l.closedOn', 'is', null)
    .where(runsAt)
    .orderBy('l.name')
    .orderBy('l.id')
    .limit(200)
    .execute()
  const whereabouts = here.map(({ postcode, place }) => ({ pc4: postcode.slice(0, 4), place }))
  const pointOf = from ? await pointsOfAddresses(tx, whereabouts) : undefined
  return here
    .map((one, at) => {
      const point = pointOf?.(whereabouts[at]!)
      return { ...one, km: from && point ? kilometresBetween(from, point) : null }
    })
    .toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || a.name.localeCompare(b.name, 'nl'))
}
