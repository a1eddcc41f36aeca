import { controlProps, Field, type FieldProps, type Option } from './field.tsx'
import { useUiTexts } from '../texts.ts'

/** One of many, when radios would fill the page. Starts with nothing chosen. */
export function Select({
  options,
  empty,
  ...props
}: FieldProps & { options: Option[]; /** The first line, when none of the options holds. */ empty?: string }) {
  const texts = useUiTexts()
  return (
    <Field props={props}>
      <select {...controlProps(props)} class="utrecht-select utrecht-select--html-select">
        <option value="" selected={!props.value}>
          {empty ?? texts.choose}
        </option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
