import type { Service } from './queries.ts'

/** What is said of how many can take part and how soon. */
export type Capacity = Pick<Service, 'places' | 'placesFree' | 'waitingWeeks' | 'starts'>

export type Contradiction =
  | { what: 'places' | 'placesFree'; said: number; together: number }
  | { what: 'waiting'; said: number; startsOn: string }

const DAYS_OF_WEEK = 7
/** A waiting time is said in whole weeks: one more or less is no contradiction. */
const SLACK = 1

/** Where places, waiting time and first days say different things; who begins at any moment waits as long as is said. */
export function contradictionsOf({ places, placesFree, waitingWeeks, starts }: Capacity, today: string): Contradiction[] {
  const ahead = starts.filter(({ startsOn }) => startsOn === null || startsOn >= today)
  const found: Contradiction[] = []
  const all = together(starts.map((start) => start.places))
  if (places !== null && all !== null && all !== places) found.push({ what: 'places', said: places, together: all })
  const free = together(ahead.map((start) => start.placesFree))
  if (placesFree !== null && free !== null && free !== placesFree) found.push({ what: 'placesFree', said: placesFree, together: free })
  if (waitingWeeks === null || ahead.some(({ startsOn }) => startsOn === null)) return found
  const first = ahead
    .filter((start) => start.placesFree !== 0)
    .map(({ startsOn }) => startsOn!)
    .toSorted()[0]
  if (first !== undefined && Math.abs(weeksUntil(first, today) - waitingWeeks) > SLACK)
    found.push({ what: 'waiting', said: waitingWeeks, startsOn: first })
  return found
}

/** The numbers together; null where one is not said, or there is none. */
function together(numbers: readonly (number | null)[]): number | null {
  if (numbers.length === 0 || numbers.includes(null)) return null
  return numbers.reduce<number>((sum, number) => sum + number!, 0)
}

function weeksUntil(day: string, today: string): number {
  return Math.ceil((Date.parse(day) - Date.parse(today)) / 86_400_000 / DAYS_OF_WEEK)
}
