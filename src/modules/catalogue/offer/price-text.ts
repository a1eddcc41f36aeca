import type { Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Range } from './price.ts'
import type { Service, ShownPrice } from './queries.ts'
import { sentences } from './sentences.ts'

type Text = typeof nl

type Priced = Pick<Service, 'isFree' | 'personPrices' | 'payerPrices' | 'personTotal' | 'payerTotal' | 'nextStart'>

/**
 * A price in words: each line with amount and what it counts, then the expected total with VAT, from which start where that makes
 * a difference, since when and until when it holds. policy: D11
 */
export function priceText(t: Text, f: Format, service: Priced, part: 'person' | 'payer'): string {
  const lines = part === 'person' ? service.personPrices : service.payerPrices
  if (lines.length === 0) return service.isFree ? t.one.free : t.one.unknown
  if (lines.every((line) => line.kind === 'free')) return t.one.free
  const total = part === 'person' ? service.personTotal : service.payerTotal
  const perTime = lines.some(({ kind }) => kind === 'per-week' || kind === 'per-month')
  const ends = lines.flatMap(({ validUntil }) => validUntil ?? []).toSorted()[0]
  const since = lines
    .map((line) => line.validFrom)
    .toSorted()
    .at(-1)!
  return [
    lines.map((line) => lineText(t, f, line)).join(' + '),
    ...(total ? [t.one.total(rangeText(t, f, total))] : []),
    ...(total && perTime && service.nextStart ? [t.one.fromStart(f.shortDate(service.nextStart))] : []),
    t.one.since(f.shortDate(since)),
    ...(ends ? [t.one.untilDay(f.shortDate(ends))] : []),
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

/** Prices that are known to come, each with its first day and whose it is. policy: D1 */
export function comingText(t: Text, f: Format, { comingPrices }: Pick<Service, 'comingPrices'>): string {
  return sentences(
    comingPrices.map(({ part, from, lines }) =>
      t.one.coming(f.shortDate(from), part === 'person' ? t.one.person : t.one.payer, linesText(t, f, lines)),
    ),
  )
}

/** Lines in words, without a total. */
export function linesText(t: Text, f: Format, lines: readonly ShownPrice[]): string {
  return lines.every((line) => line.kind === 'free') ? t.one.free : lines.map((line) => lineText(t, f, line)).join(' + ')
}
