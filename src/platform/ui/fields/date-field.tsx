import { controlProps, Field, type FieldProps } from './field.tsx'
import { useUiTexts } from '../texts.ts'

export interface DateFieldProps extends FieldProps {
  /** The first and last day that can be chosen, YYYY-MM-DD. */
  min?: string
  max?: string
}

/** A day, sent as YYYY-MM-DD. The phone's own date wheel opens; on an old browser the hint says what to type. */
export function DateField({ min, max, ...props }: DateFieldProps) {
  const texts = useUiTexts()
  const told = { ...props, hint: props.hint ?? texts.dateHint }
  return (
    <Field props={told}>
      <input
        {...controlProps(told)}
        class="utrecht-textbox utrecht-textbox--html-input ww-width-middle"
        type="date"
        value={props.value ?? ''}
        min={min}
        max={max}
      />
    </Field>
  )
}

/** A time of day, sent as HH:MM. */
export function TimeField({ step, ...props }: FieldProps & { /** Minutes between times. */ step?: number }) {
  return (
    <Field props={props}>
      <input
        {...controlProps(props)}
        class="utrecht-textbox utrecht-textbox--html-input ww-width-short"
        type="time"
        value={props.value ?? ''}
        step={step ? step * 60 : undefined}
      />
    </Field>
  )
}
