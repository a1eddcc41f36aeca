import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'

export interface Option {
  value: string
  label: string
  /** One sentence on what choosing it means. */
  hint?: string
}

/** What every field takes. */
export interface FieldProps<V = string> {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  value?: V | undefined
  /** Fields are required unless this is false; then they say so ("niet verplicht"). */
  required?: boolean | undefined
  /** Not required by itself, and not to be called optional: one of several is needed. */
  either?: boolean | undefined
  maxLength?: number | undefined
  autocomplete?: string | undefined
  /** Only when one page has two fields of one name. */
  id?: string | undefined
}

/** The element id of a field, where the error summary leads to. */
export function fieldId(name: string, id?: string): string {
  return id ?? `field-${name}`
}

/** The ids that describe a field: hint and error, in that order. */
export function describedBy(props: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>): string | undefined {
  const id = fieldId(props.name, props.id)
  return [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** The attributes that every control shares. */
export function controlProps(props: Omit<FieldProps<unknown>, 'value'>) {
  return {
    id: fieldId(props.name, props.id),
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-required': props.required === false ? undefined : ('true' as const),
    autocomplete: props.autocomplete,
  }
}

/** Label, hint and error around one control. */
export function Field({ props, children }: { props: Omit<FieldProps<unknown>, 'value'>; children: ComponentChildren }) {
  const id = fieldId(props.name, props.id)
  return (
    <div class={`utrecht-form-field ww-field${props.error ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label ww-label" for={id}>
        {props.label}
        <Optional {...props} />
      </label>
      <Hint id={id} text={props.hint} />
      <FieldError id={id} text={props.error} />
      {children}
    </div>
  )
}

/** The mark on a field that may stay empty. */
export function Optional({ required, either }: Pick<FieldProps, 'required' | 'either'>) {
  const texts = useUiTexts()
  return required === false && !either ? <span class="ww-optional"> ({texts.optional})</span> : null
}

/** The sentence under a label. */
export function Hint({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p class="utrecht-form-field-description ww-hint" id={`${id}-hint`}>
      {text}
    </p>
  ) : null
}

/** What is wrong with this field. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  const texts = useUiTexts()
  return text ? (
    <p class="utrecht-form-field-error-message ww-error" id={`${id}-error`}>
      <Icon name="alert" />
      <span>
        <span class="ww-hidden">{texts.errorPrefix}: </span>
        {text}
      </span>
    </p>
  ) : null
}
