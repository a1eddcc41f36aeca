import { KINDS } from '../kinds.ts'
import { squaredKm, eastPerDegree } from './engine/distance.ts'
import type { Entry } from './engine/entry.ts'
import type { Index } from './engine/index-of.ts'

/** Of one kind of service in one region: offers for who lives there, offers with a place in it, municipalities without any. */
export interface Spot {
  offers: number
  places: number
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
/** A municipality with its region and where its main place lies. */
export interface MainPlace {
  code: string
  regionCode: string
  lat: number
  lon: number
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
    for (const code of entry.national ? spots.keys() : regionsOf(entry, spots)) {
      spots.get(code)![entry.kind]!.offers++
      const key = `${code} ${entry.kind}`
      const there = reached.get(key) ?? new Set()
      reached.set(key, there)
      for (const municipality of reachedIn(entry, own.get(code) ?? [])) there.add(municipality)
    }
    const around = new Set(entry.placed ? entry.points.flatMap((point) => nearestRegion(point, mainPlaces) ?? []) : [])
    for (const code of around) if (spots.has(code)) spots.get(code)![entry.kind]!.places++
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

function regionsOf({ areas }: Entry, known: ReadonlyMap<string, unknown>): string[] {
  return areas.filter((area) => known.has(area))
}

/** The municipalities it is for; a service of some municipalities covers those alone. */
function reachedIn({ national, areas }: Entry, municipalities: readonly MainPlace[]): string[] {
  const codes = municipalities.map((one) => one.code)
  const some = codes.filter((code) => areas.includes(code))
  return national || some.length === 0 ? codes : some
}

/** The region of the main place that is nearest. */
function nearestRegion([lat, lon]: [number, number], mainPlaces: readonly MainPlace[]): string | undefined {
  const east = eastPerDegree(lat)
  let [least, region] = [Infinity, undefined as string | undefined]
  for (const one of mainPlaces) {
    const squared = squaredKm(lat, lon, one.lat, one.lon, east)
    if (squared < least) [least, region] = [squared, one.regionCode]
  }
  return region
}
