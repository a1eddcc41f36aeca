import { guarded } from '../../../platform/figures.ts'
import type { Learned } from './queries.ts'
import { sharesOf, type Share } from './rules.ts'

/** One line of a list for learning: a group, and what may be shown of it. */
export interface ShownGroup {
  kind: string
  code: string
  referred: number
  reached: Share | null
  placed: Share | null
  durable: Share | null
  silent: Share | null
}

/** Everybody, and per kind of group those that are not small and from which no small one follows. policy: K8 */
export function shownGroups(rows: readonly Learned[]): ShownGroup[] {
  return [...Map.groupBy(rows, (row) => row.groupKind)].flatMap(([kind, groups]) => {
    const referred = guarded(new Map(groups.map((row) => [row.groupCode, row.referred])))
    const shares = (part: (row: Learned) => number, whole: (row: Learned) => number) =>
      sharesOf(groups.map((row) => ({ code: row.groupCode, part: part(row), whole: whole(row) })))
    const reached = shares(
      (row) => row.achieved + row.partly,
      (row) => row.ended,
    )
    const placed = shares(
      (row) => row.placed,
      (row) => row.referred,
    )
    const durable = shares(
      (row) => row.durable,
      (row) => row.asked,
    )
    const silent = shares(
      (row) => row.silent,
      (row) => row.asked,
    )
    // A kind of group of which nothing is known says nothing.
    if (groups.every((row) => row.groupCode === 'unknown')) return []
    return groups.flatMap(({ groupCode: code }) => {
      const many = referred.total === null ? null : referred.amounts.get(code)
      const of = (from: Map<string, Share | null>) => from.get(code) ?? null
      return many
        ? [{ kind, code, referred: many, reached: of(reached), placed: of(placed), durable: of(durable), silent: of(silent) }]
        : []
    })
  })
}
