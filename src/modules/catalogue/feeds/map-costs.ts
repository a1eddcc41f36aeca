import { daysAfter } from '../../../platform/clock.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { COUNTED_KINDS } from '../offer/price.ts'
import type { PriceRow } from './map-money.ts'

interface Cost {
  option: string
  kind: string
  amountCents: number
  validFrom: string | null
  validUntil: string | null
}

/**
 * What the person pays by the costs of HSDS, now and later. Costs that hold on the same day are alternatives, never a sum: the one without an
 * `option` is the price, and where there is no such one, none is. What is no price is kept as words. Source: HSDS 3.0, cost_option
 */
export function costsOf(body: Body, today: string): { prices: PriceRow[]; words: string | null; unclear: boolean } {
  const costs = distinct((Array.isArray(body.cost_options) ? (body.cost_options as Body[]) : []).flatMap((cost) => costOf(cost, today)))
  const ordinary = exclude(costs) ? costs : costs.filter(({ option }) => option === '')
  const chosen = exclude(ordinary) ? ordinary : []
  const others = costs.filter((cost) => !chosen.includes(cost))
  return { prices: chosen.map(lineOf), words: wordsOf(others), unclear: costs.length > 0 && chosen.length === 0 }
}

/** HSDS names the last day of a cost; ours ends on the day after it. */
function costOf({ amount, amount_description, currency, option, valid_from, valid_to }: Body, today: string): Cost[] {
  if (typeof amount !== 'number' || amount < 0 || amount > 1_000_000 || said(currency).toUpperCase() !== 'EUR') return []
  const [from, last] = [day(valid_from), day(valid_to)]
  const validUntil = last === null ? null : daysAfter(last, 1)
  const validFrom = from !== null && from > today ? from : null
  if (validUntil !== null && validUntil <= (validFrom ?? today)) return []
  const kind = amount === 0 ? 'free' : kindOf(said(amount_description))
  return [{ option: said(option).trim().slice(0, 120), kind, amountCents: Math.round(amount * 100), validFrom, validUntil }]
}

const PER: readonly [RegExp, string][] = [
  [/\b(per|a|an|each)\s+(uur|hour)\b|\bhourly\b/i, 'per-hour'],
  [/\b(per|a|an|each)\s+(keer|sessie|les|gesprek|session|visit|time)\b/i, 'per-session'],
  [/\b(per|a|each)\s+week\b|\bweekly\b/i, 'per-week'],
  [/\b(per|a|each)\s+(maand|month)\b|\bmonthly\b/i, 'per-month'],
]

/** What an amount is for, where its description says so; without that it is one amount. */
function kindOf(description: string): string {
  return PER.find(([words]) => words.test(description))?.[1] ?? 'fixed'
}

function day(value: unknown): string | null {
  const plain = /^\d{4}-\d\d-\d\d/.exec(said(value))?.[0] ?? null
  const at = plain === null ? Number.NaN : Date.parse(plain)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(plain!) ? plain : null
}

function distinct(costs: readonly Cost[]): Cost[] {
  return [...new Map(costs.map((cost) => [JSON.stringify(Object.values(cost)), cost])).values()]
}

/** On no day do two of these hold. */
function exclude(costs: readonly Cost[]): boolean {
  const inOrder = costs.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return inOrder.every(({ validUntil }, index) => {
    const next = inOrder[index + 1]
    return !next || (validUntil !== null && next.validFrom !== null && validUntil <= next.validFrom)
  })
}

function lineOf({ kind, amountCents, validFrom, validUntil }: Cost): PriceRow {
  // How long it takes is not said by other catalogues.
  const often = COUNTED_KINDS.includes(kind) ? null : 1
  return {
    part: 'person',
    line: 0,
    kind,
    amountCents,
    vatBasisPoints: 0,
    quantityMin: often,
    quantityMax: often,
    milestone: null,
    payers: [],
    validFrom,
    validUntil,
  }
}

function wordsOf(costs: readonly Cost[]): string | null {
  const f = formatIn('nl')
  const one = ({ option, amountCents }: Cost) => (option === '' ? f.money(amountCents) : `${option}: ${f.money(amountCents)}`)
  return costs.length === 0 ? null : `Kosten volgens de bron: ${costs.map(one).join('; ')}.`.slice(0, 400)
}
