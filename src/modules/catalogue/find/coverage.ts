import type { Index } from './engine/index-of.ts'
import { KINDS } from '../kinds.ts'

/** How many public services of each kind somebody of a municipality can go to. */
export interface Covered {
  code: string
  name: string
  counts: Record<string, number>
}

/** Service kind by municipality, from the copy that everybody searches; nationwide services count everywhere. policy: K9 */
export function coverageOf(index: Index, region: string, municipalities: readonly { code: string; name: string }[]): Covered[] {
  const codes = new Set(municipalities.map((one) => one.code))
  const rows = municipalities.map(({ code, name }) => ({ code, name, counts: Object.fromEntries(KINDS.map((kind) => [kind, 0])) }))
  for (const line of index.lineOf.values()) {
    const { national, areas, kind } = index.entries[line]!
    // A service of some municipalities carries their region too, to be found there; it covers those municipalities alone.
    const some = areas.some((area) => codes.has(area))
    for (const row of rows)
      if (national || (some ? areas.includes(row.code) : areas.includes(region))) row.counts[kind] = (row.counts[kind] ?? 0) + 1
  }
  return rows
}

/** Kinds of which every municipality has as many: a table of those says nothing. */
export function evenKinds(rows: readonly Covered[]): (typeof KINDS)[number][] {
  return KINDS.filter((kind) => rows.every(({ counts }) => counts[kind] === rows[0]!.counts[kind]))
}

/** Kinds of which a municipality has nothing. */
export function whiteSpots(rows: readonly Covered[]): { name: string; kinds: string[] }[] {
  return rows
    .map(({ name, counts }) => ({ name, kinds: KINDS.filter((kind) => kind !== 'other' && counts[kind] === 0) }))
    .filter((spot) => spot.kinds.length > 0)
}
