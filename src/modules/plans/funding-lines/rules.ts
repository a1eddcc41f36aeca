/** Sources that can pay a part of a referral. */
export const SOURCES = [
  'regional-budget',
  'uwv',
  'municipality',
  'training-fund',
  'employer',
  'own-means',
  'insurer',
  'subsidy',
  'not-yet-arranged',
] as const
export const AMOUNTS = ['expected', 'committed', 'settled'] as const
export type AmountKind = (typeof AMOUNTS)[number]

export interface Line {
  id: string
  source: string
  /** Which organisation the source is, where that is known. */
  payerName: string | null
  ownerName: string | null
  ownerAccount: string | null
  arrangeBy: string | null
  endedOn: string | null
}
export interface Fact {
  id: string
  lineId: string
  kind: string
  amountCents: number
  corrects: string | null
}
/** The lines of a referral with what counts on each now, and the sums beside the price of the day. */
export interface Funding {
  lines: (Line & Record<AmountKind, number | null>)[]
  totals: Record<AmountKind, number>
  /** What nobody promised, expects or paid yet; null where the price is not known. */
  lacksCents: number | null
}

/** What counts now: a fact that another one corrects does not. policy: D5 */
export function inForce<F extends Pick<Fact, 'id' | 'corrects'>>(facts: readonly F[]): F[] {
  const corrected = new Set(facts.flatMap(({ corrects }) => corrects ?? []))
  return facts.filter(({ id }) => !corrected.has(id))
}

/** The amount of a line that says most: what was paid, else what was promised, else what is expected. */
export function amountNow(line: Record<AmountKind, number | null>): { kind: AmountKind; cents: number | null } {
  const kind = line.settled !== null ? 'settled' : line.committed !== null ? 'committed' : 'expected'
  return { kind, cents: line[kind] }
}

/** Sums the facts that count, per line and over the lines that run; a source that is not arranged covers nothing. */
export function fundingFrom(lines: readonly Line[], facts: readonly Fact[], priceCents: number | null): Funding {
  const counted = inForce(facts)
  const sum = (lineId: string, kind: AmountKind) => {
    const mine = counted.filter((fact) => fact.lineId === lineId && fact.kind === kind)
    return mine.length === 0 ? null : mine.reduce((total, fact) => total + fact.amountCents, 0)
  }
  const live = lines
    .filter((line) => line.endedOn === null)
    .map((line) => ({
      ...line,
      expected: sum(line.id, 'expected'),
      committed: sum(line.id, 'committed'),
      settled: sum(line.id, 'settled'),
    }))
  const total = (kind: AmountKind) => live.reduce((all, line) => all + (line[kind] ?? 0), 0)
  const covered = live
    .filter((line) => line.source !== 'not-yet-arranged')
    .reduce((all, line) => all + (line.committed ?? line.settled ?? line.expected ?? 0), 0)
  return {
    lines: live,
    totals: { expected: total('expected'), committed: total('committed'), settled: total('settled') },
    lacksCents: priceCents === null ? null : Math.max(0, priceCents - covered),
  }
}
