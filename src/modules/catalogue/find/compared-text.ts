import type { Format } from '../../../platform/ui/index.ts'
import { linesText, rangeText } from '../offer/price-text.ts'
import type { Range } from '../offer/price.ts'
import type { Service, ShownPrice } from '../offer/queries.ts'
import { rulesOf } from '../offer/service-parts.tsx'
import { ruleText } from '../offer/shown.tsx'
import { sentences } from '../offer/sentences.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** What it costs in all, from and to where the quantity varies, each line where nobody says how often; the words of the contract where it is confidential. */
export function totalText(t: Text, f: Format, lines: readonly ShownPrice[], total: Range | null): string {
  const secret = lines.find((line) => line.confidentialUntil)
  if (secret) return t.one.confidential(secret.confidentialForName ?? '', f.shortDate(secret.confidentialUntil!))
  if (!total) return lines.length > 0 ? linesText(t, f, lines) : t.find.compared.unknownTotal
  return total.mostCents === 0 ? t.one.free : rangeText(t, f, total)
}

/** Weeks, and hours a week. */
export function durationText(t: Text, { durationWeeks, hoursPerWeek }: Pick<Service, 'durationWeeks' | 'hoursPerWeek'>): string {
  const parts = [
    durationWeeks === null ? null : t.one.weeks(durationWeeks),
    hoursPerWeek === null ? null : t.one.hoursPerWeek(hoursPerWeek),
  ]
  return parts.filter(Boolean).join(', ') || t.one.unknown
}

/** What somebody must be or have. */
export function conditionsText(t: Text, service: Service): string {
  const rules = rulesOf(service).map((rule) => ruleText(t, rule))
  return rules.length > 0 ? sentences(rules) : t.find.compared.noConditions
}
