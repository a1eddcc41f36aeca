/** Days of the week as HSDS names them, in order. Source: RFC 5545, byday */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** From how many days after each other on they are said as from and to. */
const RANGE_FROM = 3

/** Days in their order, those after each other together. */
export function runsOf(byday: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const [at, day] of WEEKDAYS.entries()) {
    if (!byday.includes(day)) continue
    const last = runs.at(-1)
    if (last && last.at(-1) === WEEKDAYS[at - 1]) last.push(day)
    else runs.push([day])
  }
  return runs.flatMap((run) => (run.length >= RANGE_FROM ? [run] : run.map((day) => [day])))
}
