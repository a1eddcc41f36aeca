import { squaredKm, eastPerDegree } from './engine/distance.ts'
import type { Entry } from './engine/entry.ts'

/** A municipality with its region and where its main place lies. */
export interface MainPlace {
  code: string
  regionCode: string
  lat: number
  lon: number
}

/** How much there is somewhere: offers for who lives there, and offers with a place of their own there, for whomever. */
export interface Here {
  offers: number
  places: number
}

/**
 * The municipalities of one region whose people can go to it. Nationwide help is for all; a service of some municipalities of the
 * region, which carries the region too to be found there, is for those alone. policy: K9
 */
export function reachedIn(entry: Pick<Entry, 'national' | 'areas'>, region: string, municipalities: readonly { code: string }[]): string[] {
  const codes = municipalities.map((one) => one.code)
  const some = codes.filter((code) => entry.areas.includes(code))
  if (some.length > 0) return entry.national ? codes : some
  return entry.national || entry.areas.includes(region) ? codes : []
}

/** Where it runs at places of its own: the municipalities whose main place is nearest to each. */
export function placedIn(entry: Pick<Entry, 'placed' | 'points'>, mainPlaces: readonly MainPlace[]): MainPlace[] {
  return entry.placed ? [...new Set(entry.points.flatMap((point) => nearest(point, mainPlaces) ?? []))] : []
}

function nearest([lat, lon]: [number, number], mainPlaces: readonly MainPlace[]): MainPlace | undefined {
  const east = eastPerDegree(lat)
  let [least, found] = [Infinity, undefined as MainPlace | undefined]
  for (const one of mainPlaces) {
    const squared = squaredKm(lat, lon, one.lat, one.lon, east)
    if (squared < least) [least, found] = [squared, one]
  }
  return found
}
