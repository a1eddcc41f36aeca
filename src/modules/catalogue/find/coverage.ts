import { KINDS } from '../kinds.ts'
import type { Index } from './engine/index-of.ts'
import { placedIn, reachedIn, type Here, type MainPlace } from './reach.ts'

/** What there is of each kind for who lives in a municipality, and at places in it. */
export interface Covered {
  code: string
  name: string
  counts: Record<string, Here>
}

/** Service kind by municipality, by the same rule as for the country, from the copy that everybody searches. policy: K9 */
export function coverageOf(
  index: Index,
  region: string,
  municipalities: readonly { code: string; name: string }[],
  mainPlaces: readonly MainPlace[],
): Covered[] {
  const none = () => Object.fromEntries(KINDS.map((kind) => [kind, { offers: 0, places: 0 }]))
  const rows = new Map(municipalities.map(({ code, name }) => [code, { code, name, counts: none() }]))
  for (const line of index.lineOf.values()) {
    const entry = index.entries[line]!
    for (const code of reachedIn(entry, region, municipalities)) rows.get(code)!.counts[entry.kind]!.offers++
    for (const { code } of placedIn(entry, mainPlaces)) {
      const here = rows.get(code)?.counts[entry.kind]
      if (here) here.places++
    }
  }
  return [...rows.values()]
}

/** Kinds of which every municipality has as many: a table of those says nothing. */
export function evenKinds(rows: readonly Covered[]): (typeof KINDS)[number][] {
  const said = ({ counts }: Covered, kind: string) => `${counts[kind]!.offers} ${counts[kind]!.places}`
  return KINDS.filter((kind) => rows.every((row) => said(row, kind) === said(rows[0]!, kind)))
}

/** Kinds of which somebody of a municipality has nothing to go to. */
export function whiteSpots(rows: readonly Covered[]): { name: string; kinds: string[] }[] {
  return rows
    .map(({ name, counts }) => ({ name, kinds: KINDS.filter((kind) => kind !== 'other' && counts[kind]!.offers === 0) }))
    .filter((spot) => spot.kinds.length > 0)
}
