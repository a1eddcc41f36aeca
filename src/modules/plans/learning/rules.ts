import { guarded, guardedShare } from '../../../platform/figures.ts'

/** Months of work after which it lasts. policy: D10, F5 */
export const DURABLE_MONTHS = 6
/** How long ago help ended before it counts for costs: three months to find work, and the months in which it must last. */
export const KNOWN_AFTER_MONTHS = 9
/**
 * Stops that say nothing of the provider: something else came first, care among it, it did not suit, somebody moved or found work.
 * They count for nobody. policy: K8
 */
export const NEUTRAL_STOPS = ['not-suitable', 'other-first', 'moved-away', 'found-work', 'other'] as const

/** A share with the range it lies in: Wilson's interval of 95 %, which holds for small numbers too. policy: K8 */
export function interval(part: number, whole: number): { low: number; high: number } {
  if (whole === 0) return { low: 0, high: 100 }
  const z = 1.96
  const share = part / whole
  const middle = share + (z * z) / (2 * whole)
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  const scale = 1 + (z * z) / whole
  const percent = (of: number) => Math.min(100, Math.max(0, Math.round((100 * of) / scale)))
  return { low: percent(middle - spread), high: percent(middle + spread) }
}

export interface Share {
  percent: number
  low: number
  high: number
  of: number
}

/** A share that may be shown, or null where the numbers are small: somebody might be recognised. */
export function shareOf(part: number, whole: number): Share | null {
  const percent = guardedShare(part, whole)
  return percent === null ? null : { percent, ...interval(part, whole), of: whole }
}

/**
 * Shares of groups that together are a whole which is shown too. A group is left out when what is counted, its rest or its whole is small,
 * or when one that is small would follow from it by subtracting; where that takes too many, none is shown. policy: K8
 */
export function sharesOf(groups: readonly { code: string; part: number; whole: number }[]): Map<string, Share | null> {
  const counts = (amount: (group: (typeof groups)[number]) => number) =>
    guarded(new Map(groups.map((group) => [group.code, amount(group)])))
  const all = [counts(({ part }) => part), counts(({ whole }) => whole), counts(({ part, whole }) => whole - part)]
  const none = all.some(({ total, amounts }) => total === null && [...amounts.values()].some((amount) => amount === null || amount > 0))
  return new Map(
    groups.map(({ code, part, whole }) => [
      code,
      none || all.some(({ amounts }) => amounts.get(code) === null) ? null : shareOf(part, whole),
    ]),
  )
}

/** What it cost for each who works durably, in cents; null where few do. */
export function costPerDurable(costCents: number, durable: number, paidFor: number): number | null {
  return guardedShare(durable, paidFor) === null || durable === 0 ? null : Math.round(costCents / durable)
}
