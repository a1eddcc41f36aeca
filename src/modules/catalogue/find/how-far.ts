import type { Service } from '../offer/queries.ts'
import { squaredKm } from './engine/distance.ts'

type Located = Pick<Service, 'locations'>

/** Kilometres to the nearest of its places; null where none is known. `points` says where they lie, where that is known better than by their own coordinates. */
export function kmTo(
  service: Located,
  { lat, lon }: { lat: number; lon: number },
  points: readonly [number, number][] = ownPoints(service),
): number | null {
  if (service.locations.length === 0 || points.length === 0) return null
  return Math.round(Math.sqrt(Math.min(...points.map((point) => squaredKm(lat, lon, ...point)))))
}

function ownPoints({ locations }: Located): [number, number][] {
  return locations.flatMap(({ latitude, longitude }): [number, number][] =>
    latitude === null || longitude === null ? [] : [[latitude, longitude]],
  )
}
