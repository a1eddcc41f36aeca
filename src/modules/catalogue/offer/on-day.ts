import { isFreeHelp, type Content } from './completeness.ts'
import { linesOfDay, type Price, type Range } from './price.ts'
import { expectedFrom } from './pro-rata.ts'

/** What of an offer says what it costs and when it begins. */
export interface Dated extends Pick<Content, 'kind' | 'freeHelp'> {
  starts: readonly { startsOn: string | null }[]
  closures: readonly { closedFrom: string; closedUntil: string }[]
}

/** Lines that begin on a day to come. */
export interface ComingPrice<P> {
  part: 'person' | 'payer'
  from: string
  lines: P[]
}

/** What follows from the day on which an offer is looked at. */
export interface OnDay<P> {
  /** The day looked at. */
  today: string
  /** Free help of a kind that has a short form, and nothing is asked for it. */
  isFree: boolean
  personPrices: P[]
  payerPrices: P[]
  /** The one expected total: from the next start on, closures subtracted; null when unknown or confidential. policy: D11 */
  personTotal: Range | null
  payerTotal: Range | null
  /** The next first day; null where it can begin at any moment, or none is known. */
  nextStart: string | null
  comingPrices: ComingPrice<P>[]
}

/** Prices, total and start of an offer as they are on a day: the same for page, list, side by side, arrangement, API and referral. */
export function onDay<P extends Price>(offer: Dated, prices: readonly P[], today: string): OnDay<P> {
  const nextStart = nextStartOf(offer.starts, today)
  const closures = offer.closures.map(({ closedFrom, closedUntil }) => ({ from: closedFrom, until: closedUntil }))
  const isFree = isFreeHelp(offer, prices, today)
  const [personPrices, payerPrices] = [linesOfDay(prices, 'person', today), linesOfDay(prices, 'payer', today)]
  const totalOf = (lines: readonly P[]) => (lines.length === 0 && isFree ? NOTHING : expectedFrom(nextStart, lines, closures))
  return {
    today,
    isFree,
    personPrices,
    payerPrices,
    personTotal: totalOf(personPrices),
    payerTotal: totalOf(payerPrices),
    nextStart,
    comingPrices: (['person', 'payer'] as const).flatMap((part) => comingOf(prices, part, today)),
  }
}

const NOTHING: Range = { leastCents: 0, mostCents: 0 }

function nextStartOf(starts: Dated['starts'], today: string): string | null {
  const ahead = starts.map(({ startsOn }) => startsOn).filter((day) => day === null || day >= today)
  return ahead.includes(null) ? null : ((ahead as string[]).toSorted()[0] ?? null)
}

function comingOf<P extends Price>(prices: readonly P[], part: 'person' | 'payer', today: string): ComingPrice<P>[] {
  const days = prices.filter((price) => price.part === part && price.validFrom > today).map(({ validFrom }) => validFrom)
  return [...new Set(days)].toSorted().map((from) => ({ part, from, lines: linesOfDay(prices, part, from) }))
}
