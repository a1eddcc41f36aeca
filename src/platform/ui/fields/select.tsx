import { controlProps, Field, type FieldProps, type Option } from './field.tsx'
import { useUiTexts } from '../texts.ts'

/** One of many, when radios would fill the page. Starts with nothing chosen. */
export function Select({ options, ...props }: FieldProps & { options: Option[] }) {
  const texts = useUiTexts()
  return (
    <Field props={props}>
      <select {...controlProps(props)} class="utrecht-select utrecht-select--html-select">
        <option value="" selected={!props.value}>
          {texts.choose}
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
