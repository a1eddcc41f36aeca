import { monthsAfter } from '../../../platform/clock.ts'
import { longestOf } from '../wishes/conditions.ts'
import type { Chance } from './queries.ts'
import type { Tension } from './schema.ts'

/** Below which ratio each class ends, as UWV has them in its Spanningsindicator; a bound belongs to the class above it. */
const UNTIL: [number, Tension][] = [
  [0.25, 'very-loose'],
  [0.67, 'loose'],
  [1.5, 'average'],
  [4, 'tight'],
]

/** The class of so many open vacancies to each who receives benefit for a short time. */
export function tensionOf(ratio: number): Tension {
  return UNTIL.find(([until]) => ratio < until)?.[1] ?? 'very-tight'
}

/** A figure of more than half a year ago says so. */
export function isOld(asOf: string, today: string): boolean {
  return asOf < monthsAfter(today, -6)
}

/** The figure for an occupation: of the group with the longest of its codes. */
export function chanceFor(chances: readonly Chance[], iscoCode: string | null): Chance | undefined {
  return longestOf(new Map(chances.toReversed().flatMap((chance) => chance.iscoCodes.map((code) => [code, chance] as const))), iscoCode)
}
