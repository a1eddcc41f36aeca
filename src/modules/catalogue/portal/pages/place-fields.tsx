import { Fields, type FieldText } from '../../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../../platform/form.ts'
import { Details } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { TIMES } from '../schedule-form.ts'

type Text = typeof nl

interface PlaceFieldsProps<S extends FormShape> {
  t: Text
  texts: Partial<Record<string, FieldText>>
  schema: S
  form: FormState
}

/** An address, the first days and times open, further ones folded away until something stands in them, then own words. */
export function PlaceFields<S extends FormShape>({ t, texts, schema, form }: PlaceFieldsProps<S>) {
  const common = { schema, form, texts }
  const ofTime = (n: number) => [`on${n}`, `from${n}`, `to${n}`]
  const further = TIMES.slice(1).flatMap(ofTime)
  const names = (some: readonly string[]) => some as (keyof S['shape'] & string)[]
  const touched = further.some((name) => (form.values[name] ?? []).length > 0 || form.errors.some((error) => error.field === name))
  return (
    <>
      <Fields {...common} only={names(['name', 'street', 'houseNumber', 'postcode', 'place'])} />
      <Fields {...common} only={names(ofTime(1))} />
      <Details summary={t.portal.moreTimes} open={touched}>
        <Fields {...common} only={names(further)} />
      </Details>
      <Fields {...common} only={names(['days'])} />
    </>
  )
}

/** The words of the fields of each time, with its number from the second on. */
export function timeTexts(t: Text): Record<string, FieldText> {
  return Object.fromEntries(
    TIMES.flatMap((n): [string, FieldText][] => [
      [`on${n}`, { label: t.portal.times.on(n), options: t.one.weekdays }],
      [`from${n}`, { label: t.portal.times.from(n) }],
      [`to${n}`, { label: t.portal.times.to(n) }],
    ]),
  )
}
