import type { Lists } from './arrays.ts'
import { beginsOn } from './begins.ts'
import { boxAround, isApart } from './box.ts'
import { BAND_KM, eastPerDegree, NO_PLACE_BAND, ONLINE_BAND, squaredKm } from './distance.ts'
import { dayNumber } from './entry.ts'
import { ANYWHERE, NATIONAL, ONLINE } from './facts.ts'
import type { Index } from './index-of.ts'
import { FACETS, type Near, type Question } from './question.ts'
import { maskOf } from './values.ts'

/** A question in numbers: bits instead of words, days instead of dates. */
export interface Asked {
  /** The bit of each filter. */
  want: Int32Array
  area: number
  near: (Near & { east: number; squared: number; box: number }) | null
  /** When each line begins, seen from the day of the question. */
  begins: Uint8Array
}

const ANY_AREA = -1

export function askedOf(index: Index, { filters = {}, region, near, day }: Pick<Question, 'filters' | 'region' | 'near' | 'day'>): Asked {
  const bits = FACETS.flatMap((facet) => (filters[facet] === undefined ? [] : [index.values.find(facet, filters[facet])]))
  return {
    want: maskOf(bits, index.values.width),
    // An area that is not known gets a number that no list holds.
    area: region === undefined ? ANY_AREA : index.areaCodes.find(region) >>> 0,
    near: near ? nearOf(near) : null,
    begins: beginsOn(index, dayNumber(day)),
  }
}

function nearOf(near: Near) {
  const east = eastPerDegree(near.lat)
  return { ...near, east, squared: near.km * near.km, box: boxAround(near, east) }
}

/** A line that fails no filter. */
export const NONE = -1
/** A line that fails more than one. */
export const MORE = -2

/** The bit of the one filter that a line fails: its facet still counts the line. */
export function failed({ values }: Index, line: number, { want, begins }: Asked): number {
  const { width } = values
  let bit = NONE
  for (let nth = 0; nth < width; nth++) {
    const wanted = want[nth]!
    if (wanted === 0) continue
    const has = values.rows.data[line * width + nth]! | (nth === 0 ? begins[line]! : 0)
    const lacks = wanted & ~has
    if (lacks === 0) continue
    if (bit !== NONE || (lacks & (lacks - 1)) !== 0) return MORE
    bit = nth * 32 + 31 - Math.clz32(lacks)
  }
  return bit
}

/** Offered in the area that is asked for, or everywhere. */
export function isOffered(index: Index, line: number, facts: number, { area }: Asked): boolean {
  return area === ANY_AREA || (facts & NATIONAL) !== 0 || has(index.areas, line, area)
}

/** Squared kilometres to a line that is out of reach. */
export const OUT = -1
/** It comes to everybody, however far it is. */
export const ANY = -2

/** Squared kilometres to a line within reach: online and nationwide help comes to everybody, the rest must be near enough. */
export function reachOf(index: Index, line: number, facts: number, { near }: Asked): number {
  if (near === null || (facts & ANYWHERE) !== 0) return ANY
  if (isApart(index.box.data[line]!, near.box)) return OUT
  const squared = nearestSquared(index, line, near)
  return squared <= near.squared ? squared : OUT
}

/** Squared kilometres to the nearest place of a line; Infinity without one. */
export function nearestSquared(index: Index, line: number, near: { lat: number; lon: number; east: number }): number {
  const { starts, values } = index.points
  const until = starts.data[line + 1]!
  let least = Infinity
  for (let at = starts.data[line]!; at < until; at += 2) {
    const squared = squaredKm(near.lat, near.lon, values.data[at]!, values.data[at + 1]!, near.east)
    if (squared < least) least = squared
  }
  return least
}

/** How far in the order: kilometres in steps, or in the region before nationwide. */
export function farOf(index: Index, line: number, facts: number, reach: number, { near, area }: Asked): number {
  if (near === null) return area === ANY_AREA || has(index.areas, line, area) ? 0 : 1
  const squared = reach === ANY ? nearestSquared(index, line, near) : reach
  if (squared !== Infinity) return Math.min(ONLINE_BAND - 1, Math.floor(Math.sqrt(squared) / BAND_KM))
  return (facts & ONLINE) === 0 ? NO_PLACE_BAND : ONLINE_BAND
}

function has(lists: Lists<Uint16Array>, line: number, value: number): boolean {
  const until = lists.starts.data[line + 1]!
  for (let at = lists.starts.data[line]!; at < until; at++) if (lists.values.data[at] === value) return true
  return false
}
