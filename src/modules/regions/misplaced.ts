import { median } from '../../platform/median.ts'
import type { PostcodePoint } from './postcodes.ts'
import { kilometresBetween, type Point } from './rules.ts'

const SHARED_BY = 3
const NEIGHBOURS = 12
const FAR = 40
const NEAR = 15
const SAME_PLACE = 60

/**
 * Postcodes whose point cannot be right, with a sentence each. Postcodes of P.O. boxes have no streets, so lists put them at a
 * default point: shared by several places, or far from the postcodes next to them in number.
 */
export function misplaced(points: PostcodePoint[]): Map<string, string> {
  const wrong = new Map<string, string>()
  const places = new Map<string, Set<string>>()
  for (const point of points) places.set(spot(point), (places.get(spot(point)) ?? new Set()).add(point.place))
  for (const point of points) {
    const sharing = places.get(spot(point))!.size
    if (sharing >= SHARED_BY)
      wrong.set(point.pc4, `${point.pc4} ${point.place} lies on one point with ${sharing - 1} other places, as postcodes of P.O. boxes do.`)
  }
  const rest = points.filter(({ pc4 }) => !wrong.has(pc4)).sort((a, b) => a.pc4.localeCompare(b.pc4))
  rest.forEach((point, index) => {
    const away = farFromNeighbours(rest, index)
    if (away !== null) wrong.set(point.pc4, `${point.pc4} ${point.place} would lie ${away} km from the postcodes next to it.`)
  })
  return wrong
}

/** Kilometres to the middle of its neighbours in number, when that is far and no nearby number of the same place supports it. */
function farFromNeighbours(sorted: PostcodePoint[], index: number): number | null {
  const point = sorted[index]!
  const around = sorted.slice(Math.max(0, index - SAME_PLACE), index + SAME_PLACE + 1).filter((other) => other !== point)
  const within = (most: number) => around.filter((other) => Math.abs(Number(other.pc4) - Number(point.pc4)) <= most)
  const neighbours = within(NEIGHBOURS)
  if (neighbours.length < 2) return null
  const away = kilometresBetween(point, { lat: median(neighbours.map(({ lat }) => lat))!, lon: median(neighbours.map(({ lon }) => lon))! })
  if (away < FAR) return null
  // A defaulted block is wrong together, so support must come from another point than its own.
  const supported = within(SAME_PLACE).some(
    (other) => other.place === point.place && spot(other) !== spot(point) && kilometresBetween(other, point) < NEAR,
  )
  return supported ? null : Math.round(away)
}

function spot({ lat, lon }: Point): string {
  return `${lat.toFixed(4)},${lon.toFixed(4)}`
}
