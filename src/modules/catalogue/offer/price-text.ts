import type { Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { expectedTotal, type Range } from './price.ts'
import type { ShownPrice } from './queries.ts'

type Text = typeof nl

/** A price in words: each line with amount and what it counts, then the expected total with VAT, since when. policy: D11 */
export function priceText(t: Text, f: Format, lines: readonly ShownPrice[], free: boolean): string {
  if (lines.length === 0) return free ? t.one.free : t.one.unknown
  if (lines.every((line) => line.kind === 'free')) return t.one.free
  const total = expectedTotal(lines)
  const since = lines
    .map((line) => line.validFrom)
    .toSorted()
    .at(-1)!
  return [
    lines.map((line) => lineText(t, f, line)).join(' + '),
    ...(total ? [t.one.total(rangeText(t, f, total))] : []),
    t.one.since(f.shortDate(since)),
  ].join(', ')
}

function lineText(t: Text, f: Format, line: ShownPrice): string {
  if (line.confidentialUntil) return t.one.confidential(line.confidentialForName ?? '', f.shortDate(line.confidentialUntil))
  const each = `${f.money(line.amountCents!)} ${t.one.priceKinds[line.kind] ?? ''}`
  return line.milestone ? `${each} (${line.milestone})` : each
}

/** One amount, or from and to where the quantity varies. */
export function rangeText(t: Text, f: Format, { leastCents, mostCents }: Range): string {
  return leastCents === mostCents ? f.money(mostCents) : t.one.range(f.money(leastCents), f.money(mostCents))
}
