import type { Service } from '../offer/queries.ts'
import { schedulesIn } from '../offer/schedule-words.ts'
import { texts } from '../texts.ts'
import { placeOf } from '../portal/forms.ts'
import { COUNTED_KINDS } from '../offer/price.ts'
import { priceLines } from '../portal/price-form.ts'
import { bodyOf, changedFields, type Body, type ChangePart } from '../portal/part-bodies.ts'
import type { SheetRow } from './columns.ts'
import { daysOf, instrumentsOf, pricesShown } from './row.ts'

const OF_PART = {
  content: ['name', 'kind', 'instrumentType', 'delivery', 'aim', 'method', 'afterwards', 'forWhom', 'durationWeeks', 'hoursPerWeek'],
  contact: ['howToApply', 'contactPhone', 'contactEmail', 'url'],
  capacity: ['waitingWeeks', 'placesFree'],
} as const

/** The parts of an offer that a row would change. What the sheet leaves empty and cannot say otherwise stays as it is. */
export function partsOf(row: SheetRow, service: Service, today: string): [ChangePart, Body][] {
  const parts = Object.entries(OF_PART).flatMap(([part, fields]): [ChangePart, Body][] => {
    const before = bodyOf(service, part as ChangePart)
    const body = { ...before, ...Object.fromEntries(fields.map((field) => [field, row[field] ?? null])) }
    return changedFields(before, body).length > 0 ? [[part as ChangePart, body]] : []
  })
  const place = placeIn(row, service)
  if (place) parts.push(['places', { locations: [place] }])
  const { instruments } = row
  if (instruments && instruments.join() !== instrumentsOf(service).join()) parts.push(['terms', termsWith(instruments, service)])
  const shown = pricesShown(service)
  const same = (key: 'payerEuros' | 'personEuros') => shown[key] === (row[key] ?? null)
  const sameTimes =
    row.payerLeast === undefined && row.payerMost === undefined
      ? true
      : shown.payerLeast === (row.payerLeast ?? null) && shown.payerMost === (row.payerMost ?? null)
  const [payer] = service.payerPrices
  const samePayer =
    same('payerEuros') &&
    sameTimes &&
    (row.payerKind ?? payer?.kind) === payer?.kind &&
    Number(row.payerVat ?? payer?.vatBasisPoints) === payer?.vatBasisPoints
  for (const [part, body] of pricesOf(row, today))
    if (!(part === 'price-payer' ? samePayer : same('personEuros')))
      parts.push([part, part === 'price-payer' ? keeping(payer, body, row) : body])
  return parts
}

/** The one place with another address or other times; what the row does not say of it stays. Undefined: it is as it was. */
function placeIn({ place, postcode, days }: SheetRow, { locations }: Service): object | undefined {
  const [first, ...more] = locations
  if (!place || more.length > 0) return undefined
  const known = (['nl', 'en'] as const).map((language) => daysOf({ locations }, language))
  const schedules = days === undefined || known.includes(days) ? (first?.schedules ?? []) : schedulesIn(days)
  const moved = first?.place !== place || (first.postcode ?? undefined) !== postcode
  if (!moved && schedules === first.schedules) return undefined
  const { id: _, ...kept } = moved ? { id: null, ...placeOf({ postcode, place }) } : first
  return { ...kept, schedules }
}

/** These instruments in place of those of before; words of other lists stay. */
function termsWith(instruments: readonly string[], { terms }: Pick<Service, 'terms'>): Body {
  const names = texts({ language: 'nl' }).terms
  const chosen = instruments.map((code) => ({ taxonomy: 'instruments', code, name: names[`instruments:${code}`] ?? code }))
  const others = terms.filter(({ taxonomy }) => taxonomy !== 'instruments')
  return { terms: [...others, ...chosen].toSorted((a, b) => (a.taxonomy + a.code < b.taxonomy + b.code ? -1 : 1)) }
}

/** A new amount keeps who pays, for which the sheet has no column, and how often where that is left empty and counts the same thing. */
function keeping(before: Service['payerPrices'][number] | undefined, body: Body, { payerLeast, payerMost }: SheetRow): Body {
  const [line] = body.lines as { kind: string }[]
  if (!before || !line) return body
  const { quantityMin, quantityMax, payers } = before
  const often = payerLeast === undefined && payerMost === undefined && line.kind === before.kind ? { quantityMin, quantityMax } : {}
  return { lines: [{ ...line, payers, ...often }] }
}

/** The price for the payer is new or other, and says nothing in all without how often, which is not said. policy: D11 */
export function lacksTimes(parts: readonly [ChangePart, Body][]): boolean {
  const lines = parts.flatMap(([part, body]) =>
    part === 'price-payer' ? (body.lines as { kind: string; quantityMin: number | null }[]) : [],
  )
  return lines.some(({ kind, quantityMin }) => COUNTED_KINDS.includes(kind) && quantityMin === null)
}

/** The prices of a row as lines. */
export function pricesOf(row: SheetRow, today: string): ['price-payer' | 'price-person', Body][] {
  const common = { validFrom: today, payers: [] }
  const prices: ['price-payer' | 'price-person', Body][] = []
  if (row.payerKind)
    prices.push([
      'price-payer',
      priceLines({
        ...common,
        vat: row.payerVat ?? '0',
        kind1: row.payerKind,
        euros1: row.payerEuros ?? 0,
        least1: row.payerLeast,
        most1: row.payerMost,
      }),
    ])
  if (row.personEuros !== undefined)
    prices.push([
      'price-person',
      priceLines({ ...common, vat: '0', kind1: row.personEuros === 0 ? 'free' : 'fixed', euros1: row.personEuros }),
    ])
  return prices
}
