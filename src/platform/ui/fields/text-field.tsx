import { controlProps, Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  /** The width follows what is asked. */
  width?: 'short' | 'middle' | 'full'
  inputmode?: 'text' | 'numeric' | 'decimal' | 'search' | 'url'
  spellcheck?: boolean
}

type Kind = 'text' | 'email' | 'tel' | 'password'

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return <Line kind="text" props={props} />
}

/** A mail address. */
export function EmailField(props: FieldProps) {
  return <Line kind="email" props={{ autocomplete: 'email', maxLength: 254, spellcheck: false, ...props }} />
}

/** A telephone number. */
export function TelField(props: FieldProps) {
  return <Line kind="tel" props={{ autocomplete: 'tel', maxLength: 30, width: 'middle', ...props }} />
}

/** A whole or decimal number, typed as text so that a comma works. */
export function NumberField(props: TextFieldProps) {
  return <Line kind="text" props={{ inputmode: 'decimal', width: 'short', autocomplete: 'off', ...props }} />
}

function Line({ kind, props }: { kind: Kind; props: TextFieldProps }) {
  return (
    <Field props={props}>
      <input
        {...controlProps(props)}
        class={`utrecht-textbox utrecht-textbox--html-input ww-width-${props.width ?? 'full'}`}
        type={kind as 'text'}
        value={props.value ?? ''}
        maxlength={props.maxLength}
        inputmode={props.inputmode}
        spellcheck={props.spellcheck}
        dir="auto"
      />
    </Field>
  )
}
