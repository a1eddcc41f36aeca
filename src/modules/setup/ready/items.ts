/** What a region needs before it opens, in the order in which it is done. The last ones only a person can say. policy: K6 */
export const ITEMS = [
  'reach',
  'guide-employers',
  'places',
  'hours',
  'moments',
  'guides',
  'municipalities',
  'crisis',
  'providers',
  'privacy-officers',
  'content',
  'profile',
  'arrangement',
  'dpia',
  'processors',
  'practised',
] as const
export type Item = (typeof ITEMS)[number]

/** What no fact in the program shows: somebody says it, on a day. */
export const SAID = ['profile', 'arrangement', 'dpia', 'processors'] as const satisfies readonly Item[]
export type Said = (typeof SAID)[number]

/** Good to have done, and no reason to stay closed. */
const ADVISED: readonly Item[] = ['practised', 'providers']

/** The least number of guides: one is alone, and not there on a day off. policy: L3 */
export const LEAST_GUIDES = 2
/** Two officers, because one asks to withhold and another agrees. policy: L2 */
export const LEAST_OFFICERS = 2

/** One line of the list: how far it is, in figures and names. */
export interface Line {
  item: Item
  done: boolean
  needed: boolean
  /** So many of so many; null where nothing is counted. */
  count: { have: number; of: number } | null
  /** What lacks, by name. */
  lacks: string[]
  /** When it was said, where somebody says it. */
  saidOn: string | null
}

/** The facts a region is judged by. */
export interface Facts {
  reached: boolean
  guideEmployers: number
  places: { name: string; hasHours: boolean; hasMoments: boolean }[]
  guides: number
  municipalities: { name: string; actedFor: boolean; crisis: boolean }[]
  providers: number
  officers: number
  content: { live: number; stale: number }
  said: ReadonlyMap<string, string>
  practised: string | null
}

/** The list of a region from its facts. A region is ready when all that is needed is done. policy: K6 */
export function readiness(facts: Facts): Line[] {
  const of = (names: readonly { name: string }[], lacking: readonly { name: string }[]) => ({
    done: names.length > 0 && lacking.length === 0,
    count: { have: names.length - lacking.length, of: names.length },
    lacks: lacking.map(({ name }) => name),
  })
  const least = (have: number, wanted: number) => ({ done: have >= wanted, count: { have, of: wanted } })
  const { places, municipalities } = facts
  const judged: Record<Item, Partial<Line> & { done: boolean }> = {
    reach: { done: facts.reached },
    'guide-employers': least(facts.guideEmployers, 1),
    places: least(places.length, 1),
    hours: of(
      places,
      places.filter((place) => !place.hasHours),
    ),
    moments: of(
      places,
      places.filter((place) => !place.hasMoments),
    ),
    guides: least(facts.guides, LEAST_GUIDES),
    municipalities: of(
      municipalities,
      municipalities.filter((one) => !one.actedFor),
    ),
    crisis: of(
      municipalities,
      municipalities.filter((one) => !one.crisis),
    ),
    providers: least(facts.providers, 1),
    'privacy-officers': least(facts.officers, LEAST_OFFICERS),
    content: { done: facts.content.stale === 0, count: { have: facts.content.live - facts.content.stale, of: facts.content.live } },
    profile: said(facts, 'profile'),
    arrangement: said(facts, 'arrangement'),
    dpia: said(facts, 'dpia'),
    processors: said(facts, 'processors'),
    practised: { done: facts.practised !== null, saidOn: facts.practised },
  }
  return ITEMS.map((item) => ({ item, needed: !ADVISED.includes(item), count: null, lacks: [], saidOn: null, ...judged[item] }))
}

export function isReady(lines: readonly Line[]): boolean {
  return lines.every(({ done, needed }) => done || !needed)
}

function said(facts: Facts, item: Said) {
  const on = facts.said.get(item) ?? null
  return { done: on !== null, saidOn: on }
}
