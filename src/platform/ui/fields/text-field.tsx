import type { VNode } from 'preact'
import { controlProps, Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  /** The width follows what is asked. */
  width?: 'short' | 'middle' | 'full'
  inputmode?: 'text' | 'numeric' | 'decimal' | 'search' | 'url'
  spellcheck?: boolean
}

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

type Kind = 'text' | 'email' | 'tel'

function Line({ kind, props }: { kind: Kind; props: TextFieldProps }) {
  const control = {
    ...controlProps(props),
    class: `utrecht-textbox utrecht-textbox--html-input ww-width-${props.width ?? 'full'}`,
    value: props.value ?? '',
    maxlength: props.maxLength,
    inputmode: props.inputmode,
    spellcheck: props.spellcheck,
    dir: 'auto' as const,
  }
  return <Field props={props}>{inputOf[kind](control)}</Field>
}

/** One element per kind, because preact types inputs by their type. */
const inputOf: Record<Kind, (control: object) => VNode> = {
  text: (control) => <input type="text" {...control} />,
  email: (control) => <input type="email" {...control} />,
  tel: (control) => <input type="tel" {...control} />,
}
