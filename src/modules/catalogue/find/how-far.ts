import type { Service } from '../offer/queries.ts'
import { squaredKm } from './engine/distance.ts'

/** Kilometres to the nearest of its places; null where none is known. */
export function kmTo(
  { locations }: Pick<Service, 'locations'>,
  points: readonly [number, number][],
  { lat, lon }: { lat: number; lon: number },
): number | null {
  if (locations.length === 0 || points.length === 0) return null
  return Math.round(Math.sqrt(Math.min(...points.map((point) => squaredKm(lat, lon, ...point)))))
}
