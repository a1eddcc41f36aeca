import { controlProps, Field, type FieldProps } from './field.tsx'

/** A file from the own machine. Browsers never fill it in again: after an error it is chosen anew. */
export function FileField(props: Omit<FieldProps, 'value' | 'maxLength' | 'autocomplete'> & { accept: readonly string[] }) {
  return (
    <Field props={props}>
      <input type="file" class="ww-file" accept={props.accept.join(',')} {...controlProps(props)} />
    </Field>
  )
}
