import { KM_PER_DEGREE } from './distance.ts'
import type { Near } from './question.ts'

// The Netherlands in 256 by 256 cells; whatever lies outside counts as lying in the cells at its edge.
const SOUTH = 50.5
const WEST = 3
const HIGH = 3.3
const WIDE = 4.5
/** Rounding must never leave out what lies exactly as far as asked. */
const MARGIN = 1e-6

function cell(degrees: number, first: number, size: number): number {
  return Math.max(0, Math.min(255, Math.floor(((degrees - first) / size) * 256)))
}

function packed(south: number, north: number, west: number, east: number): number {
  return (cell(south, SOUTH, HIGH) << 24) | (cell(north, SOUTH, HIGH) << 16) | (cell(west, WEST, WIDE) << 8) | cell(east, WEST, WIDE)
}

/** The cells that hold all these points: south, north, west and east in eight bits each. */
export function boxOf(points: readonly [number, number][]): number {
  const lats = points.map(([lat]) => lat)
  const lons = points.map(([, lon]) => lon)
  return packed(Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons))
}

/** The cells around a circle. */
export function boxAround({ lat, lon, km }: Near, east: number): number {
  const up = km / KM_PER_DEGREE + MARGIN
  const aside = km / east + MARGIN
  return packed(lat - up, lat + up, lon - aside, lon + aside)
}

/** Boxes that share no cell hold no two points that are near. */
export function isApart(a: number, b: number): boolean {
  return a >>> 24 > ((b >>> 16) & 255) || b >>> 24 > ((a >>> 16) & 255) || ((a >>> 8) & 255) > (b & 255) || ((b >>> 8) & 255) > (a & 255)
}
