import { describedBy, FieldError, fieldId, Hint, Optional, type FieldProps, type Option } from './field.tsx'

export interface ChoiceProps<V> extends FieldProps<V> {
  options: Option[]
  /** Short answers stand side by side where there is room. */
  inline?: boolean
  /** The label as the heading of the page: one question, one page. */
  asHeading?: boolean
}

/** One of several. */
export function Radios(props: ChoiceProps<string>) {
  return <Choices kind="radio" props={props} chosen={props.value === undefined ? [] : [props.value]} />
}

/** Any of several. */
export function Checkboxes(props: ChoiceProps<string[]>) {
  return <Choices kind="checkbox" props={props} chosen={[props.value ?? []].flat()} />
}

/** One statement to tick, or not. */
export function Checkbox({
  checked,
  tick = 'on',
  ...props
}: Omit<FieldProps, 'value'> & { checked?: boolean; /** The value sent when ticked. */ tick?: string }) {
  const id = fieldId(props.name, props.id)
  return (
    <div class={`utrecht-form-field ww-field${props.error ? ' utrecht-form-field--invalid' : ''}`}>
      <FieldError id={id} text={props.error} />
      <div class="ww-choice">
        <input
          class="ww-choice__input"
          type="checkbox"
          id={id}
          name={props.name}
          value={tick}
          checked={checked}
          aria-describedby={describedBy(props)}
          aria-invalid={props.error ? 'true' : undefined}
        />
        <label class="utrecht-form-label ww-choice__label" for={id}>
          {props.label}
          <Optional {...props} />
        </label>
        {props.hint && (
          <p class="ww-choice__hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  )
}

function Choices({ kind, props, chosen }: { kind: 'radio' | 'checkbox'; props: ChoiceProps<unknown>; chosen: string[] }) {
  const id = fieldId(props.name, props.id)
  const label = (
    <>
      {props.label}
      <Optional {...props} />
    </>
  )
  return (
    <fieldset
      class={`utrecht-form-field ww-field ww-fieldset${props.error ? ' utrecht-form-field--invalid' : ''}`}
      role={kind === 'radio' ? 'radiogroup' : undefined}
      aria-required={kind === 'radio' && props.required !== false ? 'true' : undefined}
      aria-invalid={kind === 'radio' && props.error ? 'true' : undefined}
      aria-describedby={describedBy(props)}
    >
      <legend class="ww-legend">{props.asHeading ? <h1 class="utrecht-heading-1 ww-heading">{label}</h1> : label}</legend>
      <Hint id={id} text={props.hint} />
      <FieldError id={id} text={props.error} />
      <div class={props.inline ? 'ww-choices ww-choices--inline' : 'ww-choices'}>
        {props.options.map((option, index) => (
          <Choice
            kind={kind}
            name={props.name}
            id={index === 0 ? id : `${id}-${index + 1}`}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface OneChoice {
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  option: Option
  checked: boolean
}

function Choice({ kind, name, id, option, checked }: OneChoice) {
  const about = option.hint ? `${id}-about` : undefined
  const control = { class: 'ww-choice__input', id, name, value: option.value, checked, 'aria-describedby': about }
  return (
    <div class="ww-choice">
      {kind === 'radio' ? <input type="radio" {...control} /> : <input type="checkbox" {...control} />}
      <label class="utrecht-form-label ww-choice__label" for={id}>
        {option.label}
      </label>
      {option.hint && (
        <p class="ww-choice__hint" id={about}>
          {option.hint}
        </p>
      )}
    </div>
  )
}
