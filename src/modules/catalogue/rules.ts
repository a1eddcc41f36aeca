import { createHash } from 'node:crypto'
export interface Price {
  part: string
  kind: string
  amountCents: number
  vatBasisPoints: number
  quantity: number
  validFrom: string
  validUntil: string | null
}
export interface Quality {
  kind: string
  source: string
  onDate: string
  valueBasisPoints: number | null
  cases: number | null
  denominator: number | null
  note: string | null
  validUntil: string | null
}
export interface Content {
  status: string
  freeHelp: boolean
  aim: string | null
  method: string | null
  afterwards: string | null
  forWhom: string | null
  howToApply: string | null
  contentConfirmedOn: string | null
  newSince: string
}

/** Half away from zero, per line. Source: decided values of money. */
export function roundCents(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents))
}

/** Expected total in cents with VAT: amount × quantity, then VAT over that line. */
export function expectedTotal(price: Pick<Price, 'amountCents' | 'quantity' | 'vatBasisPoints'>): number {
  const net = price.amountCents * price.quantity
  return net + roundCents((net * price.vatBasisPoints) / 10_000)
}

/** Divides cents over weights without losing or making one: the largest remainders get the rest. */
export function splitCents(totalCents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum <= 0) throw new RangeError('weights must add up to more than zero')
  const exact = weights.map((weight) => (totalCents * weight) / sum)
  const parts = exact.map(Math.floor)
  let left = totalCents - parts.reduce((total, part) => total + part, 0)
  const byRemainder = exact.map((value, index) => [value - Math.floor(value), index] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (const [, index] of byRemainder) {
    if (left <= 0) break
    parts[index]!++
    left--
  }
  return parts
}

/** The price of a part on a day. */
export function priceOfDay(prices: readonly Price[], part: 'person' | 'payer', date: string): Price | undefined {
  return prices.find((price) => price.part === part && price.validFrom <= date && (price.validUntil === null || price.validUntil > date))
}

export type Lack = 'not-public' | 'price' | 'quality' | 'content' | 'content-not-dated'

/** What still lacks before anybody can be referred: price, quality and content, dated and public. policy: D1 */
export function whatLacks(service: Content, prices: readonly Price[], quality: readonly Quality[], today: string): Lack[] {
  const lacks: Lack[] = []
  if (service.status !== 'public') lacks.push('not-public')
  const contentDone = service.aim && service.howToApply && (service.freeHelp || (service.method && service.afterwards && service.forWhom))
  if (!contentDone) lacks.push('content')
  if (!service.contentConfirmedOn) lacks.push('content-not-dated')
  if (!service.freeHelp && !priceOfDay(prices, 'payer', today)) lacks.push('price')
  if (!service.freeHelp && !quality.some((one) => counts(one, service, today))) lacks.push('quality')
  return lacks
}

/** Evidence that holds today; "no figures yet" counts for the first twelve months only. policy: D1 */
function counts(one: Quality, service: Content, today: string): boolean {
  if (one.validUntil !== null && one.validUntil <= today) return false
  return one.kind !== 'none-yet' || monthsBetween(service.newSince, today) < 12
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** Where the rotation begins on a day: the same for everybody, elsewhere tomorrow; nobody can pay for it. policy: D2 */
export function rotationOf(today: string): number {
  return createHash('sha256').update(today).digest().readInt32BE()
}
