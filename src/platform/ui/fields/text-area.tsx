import { controlProps, Field, type FieldProps } from './field.tsx'
import { useUiTexts } from '../texts.ts'

/** Several lines of text. Says how long it may be; a script counts down where it runs. */
export function TextArea({ rows = 5, ...props }: FieldProps & { rows?: number }) {
  const texts = useUiTexts()
  const most = props.maxLength ? texts.lengthLeft(props.maxLength) : undefined
  const told = { ...props, hint: [props.hint, most].filter(Boolean).join(' ') || undefined }
  return (
    <Field props={told}>
      <textarea
        {...controlProps(told)}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={rows}
        maxlength={props.maxLength}
        dir="auto"
        data-left={props.maxLength ? texts.charactersLeft : undefined}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}
