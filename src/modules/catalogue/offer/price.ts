/** One line of a price, from and until a day. Lines of one part hold at once and add up. */
export interface Price {
  part: string
  line: number
  kind: string
  /** Cents without VAT; null where a contract keeps the tariff out of sight. */
  amountCents: number | null
  vatBasisPoints: number
  /** How many hours, sessions, weeks … are expected, at least and at most; null while nobody says, and then there is no total. */
  quantityMin: number | null
  quantityMax: number | null
  milestone: string | null
  payers: string[]
  confidentialFor: string | null
  confidentialUntil: string | null
  validFrom: string
  validUntil: string | null
}

/** What something is expected to cost, with VAT; both ends are the same where nothing varies. */
export interface Range {
  leastCents: number
  mostCents: number
}

/** Kinds of price that say nothing in all without how often. policy: D11 */
export const COUNTED_KINDS: readonly string[] = ['per-hour', 'per-session', 'per-week', 'per-month']

type Amount = Pick<Price, 'amountCents' | 'vatBasisPoints'>

/** Half away from zero, per line. Source: decided values of money. */
export function roundCents(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents))
}

/** A line for a quantity, with VAT over that line; null where the tariff is confidential or nobody says how often. */
export function lineTotal({ amountCents, vatBasisPoints }: Amount, quantity: number | null): number | null {
  if (amountCents === null || quantity === null) return null
  const net = roundCents(amountCents * quantity)
  return net + roundCents((net * vatBasisPoints) / 10_000)
}

/** A line by its quantity, or by amounts without VAT that were counted otherwise: least and most. */
type Counted = (Amount & Pick<Price, 'quantityMin' | 'quantityMax'>) | { vatBasisPoints: number; amounts: readonly [number, number] }

/** What lines together are expected to cost; null without lines, or when one of them is confidential or not counted. policy: D11 */
export function expectedTotal(lines: readonly Counted[]): Range | null {
  if (lines.length === 0) return null
  let range: Range | null = { leastCents: 0, mostCents: 0 }
  for (const line of lines) {
    const [least, most] = endsOf(line)
    range = range && least !== null && most !== null ? { leastCents: range.leastCents + least, mostCents: range.mostCents + most } : null
  }
  return range
}

function endsOf(line: Counted): [number | null, number | null] {
  if (!('amounts' in line)) return [lineTotal(line, line.quantityMin), lineTotal(line, line.quantityMax)]
  const [least, most] = line.amounts.map((amountCents) => lineTotal({ amountCents, vatBasisPoints: line.vatBasisPoints }, 1))
  return [least!, most!]
}

/** The lines of a part that hold on a day, in their order; a confidential one only until its contract ends. */
export function linesOfDay<P extends Price>(prices: readonly P[], part: 'person' | 'payer', date: string): P[] {
  return prices
    .filter((price) => price.part === part && price.validFrom <= date && (price.validUntil === null || price.validUntil > date))
    .filter((price) => price.confidentialUntil === null || price.confidentialUntil > date)
    .toSorted((a, b) => a.line - b.line)
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
