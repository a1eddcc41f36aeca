import { KINDS } from '../kinds.ts'
import type { Index } from './engine/index-of.ts'
import { placedIn, reachedIn, type Here, type MainPlace } from './reach.ts'

/** Of one kind of service in one region: offers for who lives there, offers with a place in it, municipalities without any. */
export interface Spot extends Here {
  without: number
}
export interface RegionRow {
  name: string
  slug: string
  spots: Record<string, Spot>
}
interface Region {
  code: string
  name: string
  slug: string
}
/** Counted last, and of which state of which copy: the country is counted once for each change, not for each reader. */
const counted = new WeakMap<Index, { state: string; rows: RegionRow[] }>()

/** Service kind by region for the whole country on a day, from the copy that everybody searches. policy: K9 */
export function nationOf(index: Index, day: string, regions: readonly Region[], mainPlaces: readonly MainPlace[]): RegionRow[] {
  const state = `${day} ${index.entries.length} ${index.ended}`
  const last = counted.get(index)
  if (last?.state === state) return last.rows
  const rows = countNation(index, regions, mainPlaces)
  counted.set(index, { state, rows })
  return rows
}

/**
 * Service kind by region for the whole country. Nationwide help counts everywhere. What runs at a place counts in the region where
 * that is as well, also when it is offered to people of elsewhere.
 */
function countNation(index: Index, regions: readonly Region[], mainPlaces: readonly MainPlace[]): RegionRow[] {
  const own = Map.groupBy(mainPlaces, (one) => one.regionCode)
  const reached = new Map<string, Set<string>>()
  const spots = new Map(regions.map(({ code }) => [code, Object.fromEntries(KINDS.map((kind) => [kind, emptySpot()]))]))
  for (const line of index.lineOf.values()) {
    const entry = index.entries[line]!
    for (const code of spots.keys()) {
      const there = reachedIn(entry, code, own.get(code) ?? [])
      if (there.length === 0) continue
      spots.get(code)![entry.kind]!.offers++
      const key = `${code} ${entry.kind}`
      const known = reached.get(key) ?? new Set()
      reached.set(key, known)
      for (const municipality of there) known.add(municipality)
    }
    for (const code of new Set(placedIn(entry, mainPlaces).map(({ regionCode }) => regionCode))) {
      const spot = spots.get(code)?.[entry.kind]
      if (spot) spot.places++
    }
  }
  for (const [code, kinds] of spots)
    for (const kind of KINDS) kinds[kind]!.without = (own.get(code)?.length ?? 0) - (reached.get(`${code} ${kind}`)?.size ?? 0)
  return regions.map(({ code, name, slug }) => ({ name, slug, spots: spots.get(code)! }))
}

/** Regions without any offer of a kind, for each kind that is something of its own. */
export function nationWhite(rows: readonly RegionRow[]): { kind: string; regions: string[] }[] {
  return KINDS.filter((kind) => kind !== 'other')
    .map((kind) => ({ kind, regions: rows.filter((row) => row.spots[kind]!.offers === 0).map((row) => row.name) }))
    .filter(({ regions }) => regions.length > 0)
}

function emptySpot(): Spot {
  return { offers: 0, places: 0, without: 0 }
}
