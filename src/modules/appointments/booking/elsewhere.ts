import type { Tx } from '../../../platform/db/context.ts'
import { locationsOn, mainPlacesOn, regionsOn, type Location } from '../../regions/index.ts'

export interface Neighbour {
  name: string
  slug: string
  phone: string | null
  locations: Location[]
}

/** Regions that are named. */
const MOST = 3

/** The nearest regions that have a place to come to, for who stands before a region that has none yet. */
export async function elsewhere(tx: Tx, regionCode: string, today: string): Promise<Neighbour[]> {
  const centres = centresOf(await mainPlacesOn(tx, today))
  const here = centres.get(regionCode)
  if (!here) return []
  const away = (code: string) => {
    const there = centres.get(code)
    // A degree of longitude is 0.6 of one of latitude here; near enough to put regions in order.
    return there ? Math.hypot(there.lat - here.lat, (there.lon - here.lon) * 0.6) : Infinity
  }
  const places = Map.groupBy(await locationsOn(tx, today), (place) => place.regionCode)
  return (await regionsOn(tx, today))
    .filter((region) => region.code !== regionCode && places.has(region.code))
    .sort((a, b) => away(a.code) - away(b.code))
    .slice(0, MOST)
    .map((region) => ({ name: region.displayName, slug: region.slug, phone: region.phone, locations: places.get(region.code)! }))
}

function centresOf(places: readonly { regionCode: string; lat: number; lon: number }[]) {
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  return new Map(
    [...Map.groupBy(places, (place) => place.regionCode)].map(([code, own]) => [
      code,
      { lat: mean(own.map((place) => place.lat)), lon: mean(own.map((place) => place.lon)) },
    ]),
  )
}
