import { invalid } from '../../../platform/errors.ts'
import type { PriceGiven } from '../offer/enter.ts'
import { COUNTED_KINDS, roundCents, type Price } from '../offer/price.ts'
import type { Body } from './part-bodies.ts'
import { LINES, lineTyped, nameOf, type LineOfPrice, type PriceInput } from './price-schema.ts'

type FormValues = Record<string, string | string[] | number | boolean | null | undefined>

/** The lines that hold or are proposed, as the form shows them; a new price begins today, a proposed one on its own day. */
export function priceForm(lines: readonly Price[], today: string): FormValues {
  const first = lines[0]
  const each = lines.slice(0, LINES.length).map((line, index) => lineShown(line, index + 1))
  return {
    validFrom: first && first.validFrom > today ? first.validFrom : today,
    validUntil: first?.validUntil ?? null,
    vat: '2100',
    confidentialFor: first?.confidentialFor ?? null,
    confidentialUntil: first?.confidentialUntil ?? null,
    ...Object.assign({}, ...each),
  }
}

function lineShown(line: Price, n: number): FormValues {
  // Once is what an empty form means of an amount that is not counted.
  const once = !COUNTED_KINDS.includes(line.kind) && line.quantityMin === 1 && line.quantityMax === 1
  const fields: Record<keyof LineOfPrice, FormValues[string]> = {
    kind: line.kind,
    euros: line.amountCents === null ? null : line.amountCents / 100,
    vat: String(line.vatBasisPoints),
    least: once ? null : line.quantityMin,
    most: once || line.quantityMax === line.quantityMin ? null : line.quantityMax,
    milestone: line.milestone,
    payers: line.payers,
  }
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [nameOf(field as keyof LineOfPrice, n), value]))
}

/** Lines of a price as a form gives it: how often must be said where a total asks for it. policy: D11 */
export function priceBody(input: PriceInput): Body {
  const uncounted = LINES.find((n) => {
    const typed = lineTyped(input, n)
    return typed && COUNTED_KINDS.includes(typed.kind) && typed.euros !== undefined && typed.least === undefined && typed.most === undefined
  })
  const body = priceLines(input)
  if (uncounted !== undefined) invalid(`least${uncounted}`, 'quantityNeeded')
  return body
}

/** Lines of a price; a confidential tariff has one line without an amount. policy: D11 */
export function priceLines(input: PriceInput): Body {
  if (input.validUntil && input.validUntil <= input.validFrom) invalid('validUntil', 'endsBeforeStart')
  return {
    lines: LINES.flatMap((n) => {
      const typed = lineTyped(input, n)
      return typed ? [lineOf(input, typed, n)] : []
    }),
  }
}

function lineOf(input: PriceInput, line: LineOfPrice, n: number): Omit<PriceGiven, 'serviceId' | 'part'> {
  const { kind, euros, milestone } = line
  const contract = n === 1 ? contractOf(input, euros) : null
  if (!contract && kind !== 'free' && euros === undefined) invalid(`euros${n}`, 'amountNeeded')
  if (kind === 'free' && (euros ?? 0) !== 0) invalid(`euros${n}`, 'freeIsZero')
  if (kind === 'per-result' && !milestone) invalid(`milestone${n}`, 'milestoneNeeded')
  return {
    kind,
    amountCents: contract ? null : roundCents((euros ?? 0) * 100),
    vatBasisPoints: Number(line.vat),
    ...timesOf(line, n),
    milestone: milestone ?? null,
    payers: line.payers,
    confidentialFor: contract?.confidentialFor ?? null,
    confidentialUntil: contract?.confidentialUntil ?? null,
    validFrom: input.validFrom,
    validUntil: input.validUntil ?? null,
  }
}

/** How often at least and at most; unknown where a total asks for it and nothing stands there. */
function timesOf({ kind, least, most }: LineOfPrice, n: number) {
  if (least === undefined && most === undefined && COUNTED_KINDS.includes(kind)) return { quantityMin: null, quantityMax: null }
  const quantityMax = Math.max(1, most ?? least ?? 1)
  const quantityMin = least ?? quantityMax
  if (quantityMin > quantityMax) invalid(`most${n}`, 'lessThanLeast')
  return { quantityMin, quantityMax }
}

/** With whom and until when a tariff is confidential; nothing for a price that anybody may see. */
function contractOf({ confidentialFor, confidentialUntil, validFrom }: PriceInput, euros: number | undefined) {
  if (confidentialFor === undefined) return null
  if (!confidentialUntil) invalid('confidentialUntil', 'untilNeeded')
  if (confidentialUntil <= validFrom) invalid('confidentialUntil', 'endsBeforeStart')
  if (euros !== undefined) invalid('euros1', 'confidentialHasNoAmount')
  return { confidentialFor, confidentialUntil }
}
