import type { Tx } from '../../platform/db/context.ts'
import { placeLike } from './postcodes.ts'
import { municipalitiesLike, nearPostcode, pointOfPostcode } from './queries.ts'
import { pc4Of, type Point } from './rules.ts'

/** A point somebody named, with the name as it is known. */
export interface Named extends Point {
  name: string
}

/** Main places of municipalities as they are on a day, with the region of each. */
export async function mainPlacesOn(tx: Tx, date: string): Promise<(Point & { code: string; regionCode: string })[]> {
  return tx
    .selectFrom('regions.municipality as m')
    .innerJoin('regions.municipalityRegion as r', 'r.municipalityCode', 'm.code')
    .select(['m.code', 'r.regionCode', 'm.latitude as lat', 'm.longitude as lon'])
    .where('m.latitude', 'is not', null)
    .where('r.validFrom', '<=', date)
    .where((is) => is.or([is('r.validUntil', 'is', null), is('r.validUntil', '>', date)]))
    .orderBy('m.code')
    .$castTo<Point & { code: string; regionCode: string }>()
    .execute()
}

/** Where a postcode, municipality or place lies that somebody typed; undefined when nothing is called so. */
export async function whereIs(tx: Tx, typed: string, date: string): Promise<Named | undefined> {
  const pc4 = pc4Of(typed)
  if (pc4 !== null) {
    const point = (await pointOfPostcode(tx, pc4)) ?? (await nearPostcode(tx, pc4))
    return point && { name: pc4, lat: point.lat, lon: point.lon }
  }
  const [municipality] = await municipalitiesLike(tx, typed, date)
  if (municipality) {
    const main = (await mainPlacesOn(tx, date)).find((place) => place.code === municipality.code)
    if (main) return { name: municipality.name, lat: main.lat, lon: main.lon }
  }
  const place = await placeLike(tx, typed)
  return place?.points[0] && { name: place.place, ...place.points[0] }
}
