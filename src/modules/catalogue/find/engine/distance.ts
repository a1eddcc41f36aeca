const KM_PER_DEGREE = 111.195

/** Squared kilometres between two points: flat, which within the Netherlands differs less than people can tell. */
export function squaredKm(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const north = (aLat - bLat) * KM_PER_DEGREE
  const east = (aLon - bLon) * KM_PER_DEGREE * Math.cos((aLat * Math.PI) / 180)
  return north * north + east * east
}

/** Distances that count as the same in the order: steps of five kilometres. */
export const BAND_KM = 5
/** After whatever has a place: what is done online, then what is nationwide without a place. */
export const ONLINE_BAND = 62
export const NO_PLACE_BAND = 63
