/** Who is to pay a part, as it stands in a draft. */
export interface DraftLine {
  id: string
  source: string
  payerOrganisation: string | null
  payerName: string | null
  ownerName: string | null
  /** Null: what the other lines leave of the price. */
  amountCents: number | null
  ownerAccount: string | null
  arrangeBy: string | null
}
export interface Shares {
  lines: (DraftLine & { cents: number | null })[]
  /** What nobody is named for; null where the price is not known. */
  unsaidCents: number | null
  /** What nobody promised to pay: unsaid, or not arranged yet. */
  openCents: number | null
  /** What the lines come to above the price. */
  overCents: number
}

const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((all, one) => all + (one ?? 0), 0)

/** What each payer comes to at the price of the day: the first line without an amount takes what the others leave. policy: D5 */
export function sharesOf(lines: readonly DraftLine[], priceCents: number | null): Shares {
  const said = sum(lines.map((line) => line.amountCents))
  const rest = lines.find((line) => line.amountCents === null)
  const left = priceCents === null ? null : Math.max(0, priceCents - said)
  const shown = lines.map((line) => ({ ...line, cents: line === rest ? left : line.amountCents }))
  const unsaidCents = left === null ? null : rest ? 0 : left
  const open = sum(shown.filter((line) => line.source === 'not-yet-arranged').map((line) => line.cents))
  return {
    lines: shown,
    unsaidCents,
    openCents: unsaidCents === null ? null : unsaidCents + open,
    overCents: priceCents === null ? 0 : Math.max(0, said - priceCents),
  }
}

/** Nothing is said of who pays, or a part of the price has nobody, not even somebody who arranges it. policy: D5 */
export function paymentLacks(payer: string | null, { unsaidCents }: Pick<Shares, 'unsaidCents'>): boolean {
  return payer === null || (payer !== 'free' && unsaidCents !== null && unsaidCents > 0)
}
