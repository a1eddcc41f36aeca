export const KM_PER_DEGREE = 111.195

/** Kilometres for a degree to the east at a latitude. */
export function eastPerDegree(lat: number): number {
  return KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
}

/** Squared kilometres between two points: flat, which within the Netherlands differs less than people can tell. */
export function squaredKm(aLat: number, aLon: number, bLat: number, bLon: number, east = eastPerDegree(aLat)): number {
  const north = (aLat - bLat) * KM_PER_DEGREE
  const aside = (aLon - bLon) * east
  return north * north + aside * aside
}

/** Distances that count as the same in the order: steps of five kilometres. */
export const BAND_KM = 5
/** After whatever has a place: what is done online, then what is nationwide without a place. */
export const ONLINE_BAND = 62
export const NO_PLACE_BAND = 63
