import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { nearPostcode, pointOfPostcode, type Point } from '../../regions/index.ts'
import type { Body } from './canonical.ts'
import { derivedId } from './ids.ts'
import type { PlacesAsked } from './schema.ts'
import { publicServices, serviceBodies } from './services.ts'

/** How far around a postcode is looked when no distance is asked. */
const METRES = 25_000

interface PlaceKey {
  id: string
  serviceId: string
}

/** Places where public services run: how many a filter leaves, and one page of them, by id. */
export async function placePage(tx: Tx, asked: PlacesAsked, offset: number, most: number): Promise<{ total: number; places: PlaceKey[] }> {
  const point = asked.postcode ? ((await pointOfPostcode(tx, asked.postcode)) ?? (await nearPostcode(tx, asked.postcode))) : undefined
  if (asked.postcode && !point) return { total: 0, places: [] }
  let query = publicServices(tx, asked).innerJoin('catalogue.servicePlace as p', 'p.serviceId', 's.id')
  if (point) query = query.where(sql<boolean>`${metresFrom(point)} <= ${asked.proximity ?? METRES}`)
  const { total } = await query.select((build) => build.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const places = await query.select(['p.id', 'p.serviceId']).orderBy('p.id').offset(offset).limit(most).execute()
  return { total: Number(total), places }
}

/** One place of a public service. */
export async function findPlace(tx: Tx, id: string): Promise<PlaceKey | undefined> {
  return publicServices(tx, {})
    .innerJoin('catalogue.servicePlace as p', 'p.serviceId', 's.id')
    .select(['p.id', 'p.serviceId'])
    .where('p.id', '=', id)
    .executeTakeFirst()
}

/** Places as `service_at_location`, each with its service. */
export async function placeBodies(tx: Tx, places: readonly PlaceKey[], today: string): Promise<Body[]> {
  const services = new Map(
    (await serviceBodies(tx, [...new Set(places.map((place) => place.serviceId))], today)).map((body) => [body.id, body]),
  )
  return places.flatMap(({ id, serviceId }) => {
    const service = services.get(serviceId)
    if (!service) return []
    const own = ((service.service_at_locations ?? []) as Body[]).find((place) => place.id === id || derivedId(serviceId, place.id) === id)
    const { service_at_locations: _, ...rest } = service
    return own ? [{ ...own, id, service: rest } as Body] : []
  })
}

/** A place that has no point of its own lies at the middle of its postcode. */
function metresFrom({ lat, lon }: Point) {
  const own = (column: 'latitude' | 'longitude', other: 'lat' | 'lon') =>
    sql`coalesce(p.${sql.ref(column)}, (select c.${sql.ref(other)} from regions.postcode_point_shared c where c.pc4 = p.pc4))`
  const latitude = own('latitude', 'lat')
  const longitude = own('longitude', 'lon')
  return sql<number>`2 * 6371000 * asin(least(1, sqrt(sin(radians(${latitude} - ${lat}::float8) / 2) ^ 2
    + cos(radians(${lat}::float8)) * cos(radians(${latitude})) * sin(radians(${longitude} - ${lon}::float8) / 2) ^ 2)))`
}
