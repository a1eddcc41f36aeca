import type { Service } from './queries.ts'
import { PARTS } from './rhythm.ts'

export const SCORED = ['aim', 'method', 'afterwards', 'forWhom', 'apply', 'steps', 'place', 'contact', 'price', 'quality', 'fresh'] as const
export type Scored = (typeof SCORED)[number]

/** One term of the score: how many points of how many; for freshness also how many parts are up to date. */
export interface ScoreTerm {
  key: Scored
  points: number
  of: number
  fresh?: number
}

/** What each term is worth; together 100. */
export const POINTS: Record<Scored, number> = {
  aim: 10,
  method: 5,
  afterwards: 5,
  forWhom: 5,
  apply: 5,
  steps: 5,
  place: 5,
  contact: 5,
  price: 20,
  quality: 20,
  fresh: 15,
}

type Judged = Pick<Service, 'aim' | 'method' | 'afterwards' | 'forWhom' | 'howToApply' | 'steps' | 'locations' | 'delivery'> &
  Pick<
    Service,
    'contactPhone' | 'contactEmail' | 'organisationPhone' | 'organisationEmail' | 'isFree' | 'payerPrices' | 'lacks' | 'confirmed'
  >

/** How complete and how fresh an offer is, of 100, by terms that add up and can be shown. Says nothing of how good the help is. policy: D1 */
export function scoreOf(service: Judged, today: string): { terms: ScoreTerm[]; total: number } {
  const fresh = PARTS.filter((part) => (service.confirmed[part]?.dueOn ?? '') > today).length
  const has: Record<Exclude<Scored, 'fresh'>, boolean> = {
    aim: Boolean(service.aim),
    method: Boolean(service.method),
    afterwards: Boolean(service.afterwards),
    forWhom: Boolean(service.forWhom),
    apply: Boolean(service.howToApply),
    steps: service.steps.length > 0,
    place: service.locations.length > 0 || service.delivery === 'online',
    contact: Boolean(service.contactPhone ?? service.contactEmail ?? service.organisationPhone ?? service.organisationEmail),
    price: service.isFree || service.payerPrices.length > 0,
    quality: !service.lacks.includes('quality'),
  }
  const terms = SCORED.map((key): ScoreTerm => {
    const of = POINTS[key]
    if (key === 'fresh') return { key, points: Math.round((of * fresh) / PARTS.length), of, fresh }
    return { key, points: has[key] ? of : 0, of }
  })
  return { terms, total: terms.reduce((sum, term) => sum + term.points, 0) }
}
