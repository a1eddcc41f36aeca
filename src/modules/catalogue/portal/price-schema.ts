import { z } from '@hono/zod-openapi'
import { PRICE_KINDS } from '../schema.ts'
import { count, line, PAYERS } from './part-schema.ts'

/** As many lines as the table takes. */
const MOST_LINES = 12
export const LINES: readonly number[] = Array.from({ length: MOST_LINES }, (_, index) => index + 1)

const kind = z.enum(PRICE_KINDS)
const vat = z.enum(['0', '900', '2100'])
const payers = z.array(z.enum(PAYERS))

/** What one line of a price is made of; the first also bears the contract. */
const LineOfPrice = z.object({
  kind,
  euros: z.number().min(0).max(100_000).multipleOf(0.01).optional(),
  vat: vat.optional(),
  least: count(0, 2000).optional(),
  most: count(0, 2000).optional(),
  milestone: line(200).optional(),
  payers,
})
export type LineOfPrice = z.output<typeof LineOfPrice>

/** The fields of a line under names of their own: `kind2`, `euros2`; VAT and payers of the first have no number. */
export function nameOf(field: keyof LineOfPrice, n: number): string {
  return n === 1 && (field === 'vat' || field === 'payers') ? field : `${field}${n}`
}

function fieldsOfLine(n: number, whoPays: boolean) {
  const { shape } = LineOfPrice
  const fields = {
    kind: (n === 1 ? kind : kind.optional()).meta({ input: 'select' }),
    euros: shape.euros,
    vat: n === 1 ? vat.meta({ input: 'radio' }) : vat.optional().meta({ input: 'select' }),
    least: shape.least,
    most: shape.most,
    milestone: shape.milestone,
    ...(whoPays ? { payers } : {}),
  }
  return Object.fromEntries(Object.entries(fields).map(([field, type]) => [nameOf(field as keyof LineOfPrice, n), type]))
}

const period = { validFrom: z.iso.date(), validUntil: z.iso.date().optional() }
const lines = (whoPays: boolean) => Object.assign({}, ...LINES.map((n) => fieldsOfLine(n, whoPays))) as Record<string, z.ZodType>

/** What the payer pays: up to twelve lines that add up, or a tariff under a contract. policy: D11 */
export const PayerPrice = z.object({
  ...period,
  ...lines(true),
  confidentialFor: z.uuid().optional().meta({ input: 'select' }),
  confidentialUntil: z.iso.date().optional(),
})
/** What the person pays; nobody else does, so no payers and no contract. policy: D11 */
export const PersonPrice = z.object({ ...period, ...lines(false) })

/** A price as it was typed, of either part. */
export interface PriceInput {
  validFrom: string
  validUntil?: string | undefined
  confidentialFor?: string | undefined
  confidentialUntil?: string | undefined
  [line: string]: unknown
}

/** Line `n` as it was typed; undefined where it is left empty. VAT and payers that are left out are those of the first. */
export function lineTyped(input: PriceInput, n: number): LineOfPrice | undefined {
  const at = (field: keyof LineOfPrice) => input[nameOf(field, n)]
  if (at('kind') === undefined) return undefined
  const given = Object.fromEntries((Object.keys(LineOfPrice.shape) as (keyof LineOfPrice)[]).map((field) => [field, at(field)]))
  const own = given.payers as string[] | undefined
  return { ...given, vat: given.vat ?? input.vat, payers: own && own.length > 0 ? own : (input.payers ?? []) } as LineOfPrice
}
