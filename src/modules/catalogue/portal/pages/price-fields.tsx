import { Fields, type FieldText } from '../../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../../platform/form.ts'
import { Details, type Option } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { LINES, nameOf } from '../price-schema.ts'

type Text = typeof nl

interface PriceFieldsProps<S extends FormShape> {
  t: Text
  texts: Partial<Record<string, FieldText>>
  schema: S
  form: FormState
  options: Record<string, Option[]>
}

const OF_LINE = ['kind', 'euros', 'vat', 'least', 'most', 'milestone', 'payers'] as const

/** One line of a price open, further lines and a contract folded away until something stands in them. policy: D11 */
export function PriceFields<S extends FormShape>({ t, schema, form, texts, options }: PriceFieldsProps<S>) {
  const common = { schema, form, texts: { ...texts, ...lineTexts(t) }, options: { ...options, ...vatOptions(t) } }
  const only = (names: readonly string[]) => names.filter((name) => name in schema.shape) as (keyof S['shape'] & string)[]
  const touched = (names: readonly string[]) =>
    names.some((name) => (form.values[name] ?? []).length > 0 || form.errors.some((error) => error.field === name))
  const lineOf = (n: number) => only(OF_LINE.map((field) => nameOf(field, n)))
  const further = LINES.slice(1)
  const contract = only(['confidentialFor', 'confidentialUntil'])
  return (
    <>
      <Fields {...common} only={only(['validFrom', 'validUntil'])} />
      <Fields {...common} only={lineOf(1)} />
      <Details summary={t.portal.moreLines} open={touched(further.flatMap(lineOf))}>
        {further.map((n) => (
          <Details summary={t.portal.lineNumber(n)} open={touched(lineOf(n))}>
            <Fields {...common} only={lineOf(n)} />
          </Details>
        ))}
      </Details>
      {contract.length > 0 && (
        <Details summary={t.portal.contract} open={touched(contract)}>
          <Fields {...common} only={contract} />
        </Details>
      )}
    </>
  )
}

/** The words of each line's fields, with its number. */
export function lineTexts(t: Text): Record<string, FieldText> {
  const named = LINES.flatMap((n) =>
    OF_LINE.map((field): [string, FieldText] => {
      const { label, ...words } = t.portal.priceLine[field]!
      return [nameOf(field, n), { ...words, label: label(n), ...(n > 1 && field === 'payers' ? { hint: t.portal.asFirstLine } : {}) }]
    }),
  )
  return Object.fromEntries(named)
}

/** VAT of further lines may be left as it is in the first. */
function vatOptions(t: Text): Record<string, Option[]> {
  const options = Object.entries(t.fields.vat.options).map(([value, label]) => ({ value, label }))
  return Object.fromEntries(LINES.slice(1).map((n) => [nameOf('vat', n), [{ value: '', label: t.portal.asFirstLine }, ...options]]))
}
