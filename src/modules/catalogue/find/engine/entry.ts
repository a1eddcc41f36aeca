export const WHERE = ['online', 'on-location'] as const
export type Where = (typeof WHERE)[number]

/** Where help is: what is online and has a place of its own as well, is both. */
export function whereOf(delivery: string, places: number): Where[] {
  if (delivery !== 'online') return ['on-location']
  return places > 0 ? ['online', 'on-location'] : ['online']
}

/** What finding needs to know of a public service. */
export interface Entry {
  id: string
  name: string
  alternateName: string | null
  organisation: string
  aim: string | null
  /** Occupations it leads to and skills it teaches, in both languages. */
  concepts: string | null
  /** For whom, how it goes and what it brings: the rest of its text. */
  more: string | null
  kind: string
  delivery: string
  /** Online, on location, or both. */
  where: Where[]
  languages: string[]
  needs: string[]
  targetGroups: string[]
  /** Kinds of workers it is for in particular, by income. */
  workers: string[]
  payers: string[]
  /** Kinds of schemes that can pay it. */
  funds: string[]
  /** What the person pays at least, in cents; null where nobody says. */
  personCents: number | null
  /** Dates it begins on; null among them: whenever somebody wants. */
  starts: (string | null)[]
  waitingWeeks: number | null
  /** Nobody kept it up to date: it comes last. */
  sunk: boolean
  turn: number
  national: boolean
  /** Codes of regions and municipalities it is offered in; of a municipality its region too. */
  areas: string[]
  /** Where it runs, as latitude and longitude; else the main places of its areas. */
  points: [number, number][]
  /** The points are of its own places. */
  placed: boolean
}

/** How much a word counts, by where it stands; a part of a word counts one less. */
export const WEIGHTS = { name: 8, alternateName: 6, organisation: 4, aim: 4, concepts: 4, more: 2 } as const
export const FIELDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** Upper ends of what the person pays, in cents; the last band has none. */
export const PRICE_BANDS = ['free', 'to-100', 'to-500', 'to-1500', 'more'] as const
const BAND_ENDS = [0, 10_000, 50_000, 150_000]

/** The band an amount falls in; -1 where it is unknown. */
export function priceBand(cents: number | null): number {
  if (cents === null) return -1
  const band = BAND_ENDS.findIndex((end) => cents <= end)
  return band === -1 ? BAND_ENDS.length : band
}

/** Weeks within which something begins, as they can be chosen. */
export const WITHIN = [1, 2, 4, 8, 13] as const

/** Days since 1970. */
export function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000
}

/** How many weeks until it begins, rounded up: the next date, else the waiting time; null where nobody says. */
export function weeksUntilStart({ starts, waitingWeeks }: Pick<Entry, 'starts' | 'waitingWeeks'>, today: string): number | null {
  if (starts.includes(null)) return waitingWeeks ?? 0
  const ahead = starts.filter((date) => date !== null && date >= today).toSorted((a, b) => a!.localeCompare(b!))
  return ahead[0] ? Math.ceil((dayNumber(ahead[0]) - dayNumber(today)) / 7) : waitingWeeks
}
