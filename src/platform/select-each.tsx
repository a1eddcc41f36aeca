import type { FormState } from './form.ts'
import { Fieldset, Select, type Option } from './ui/index.ts'

interface Props {
  name: string
  form: FormState
  label: string
  hint: string
  rows: { id: string; label: string; options: Option[] }[]
  /** Not every row needs a choice. */
  either?: boolean
}

/** One choice for each of several rows, sent under one name: `<row>:<choice>`. Nothing where there is no row. */
export function SelectEach({ name, form, label, hint, rows, either = false }: Props) {
  const error = form.errors.find(({ field }) => field === name)?.message
  const given = [form.values[name] ?? []].flat()
  if (rows.length === 0) return null
  return (
    <Fieldset legend={label} hint={hint} name={name} {...(error !== undefined && { error })}>
      {rows.map((row, at) => (
        <Select
          name={name}
          id={at === 0 ? `field-${name}` : `field-${name}-${at}`}
          label={row.label}
          {...(either && { required: false, either })}
          value={given.find((said) => said.startsWith(`${row.id}:`))}
          options={row.options.map((option) => ({ value: `${row.id}:${option.value}`, label: option.label }))}
        />
      ))}
    </Fieldset>
  )
}
