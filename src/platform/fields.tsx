import type { JSX } from 'preact'
import type { z } from 'zod'
import { fieldMeta, innerType, type FieldMeta, type FormShape, type FormState } from './form.ts'
import { freeTextTexts, SEEN } from './free-text/index.ts'
import {
  Checkbox,
  Checkboxes,
  DateField,
  EmailField,
  ErrorSummary,
  HiddenField,
  NumberField,
  Radios,
  Select,
  TelField,
  TextArea,
  TextField,
  TimeField,
  useView,
  type Option,
} from './ui/index.ts'

type Input = NonNullable<FieldMeta['input']>

/** Words of one field. Options by code, where the schema is a choice. */
export interface FieldText {
  label: string
  hint?: string
  options?: Record<string, string | { label: string; hint?: string }>
}

/** What the fields of a form are called, for a route whose form has words of its own. */
export function labelsIn(texts: Partial<Record<string, FieldText>>): Record<string, string> {
  const labels = {}
  // Each is read when it is asked for: a page says no word that it does not need.
  for (const [field, text] of Object.entries(texts)) Object.defineProperty(labels, field, { get: () => text?.label })
  return labels
}

interface FieldsProps<S extends FormShape> {
  schema: S
  form: FormState
  texts: Partial<Record<string, FieldText>>
  /** Only these fields, in this order; all of the schema when left out. */
  only?: (keyof S['shape'] & string)[]
  /** Where one page holds the same form several times: makes the ids differ. */
  idPrefix?: string
  /** Choices that come from data instead of the schema. */
  options?: Partial<Record<string, Option[]>>
}

/** The fields of a schema: kind, limits, whether required, words, what was typed and what was wrong. One schema, once. */
export function Fields<S extends FormShape>({ schema, form, texts, only, options, idPrefix }: FieldsProps<S>) {
  const names = only ?? Object.keys(schema.shape)
  return <>{names.map((name) => field(name, schema.shape[name] as z.ZodType, form, texts[name], options?.[name], idPrefix))}</>
}

/** The summary above a form, when something is wrong; with the prefix of its fields, where it has one. */
export function FormErrors({ form, idPrefix }: { form: FormState; idPrefix?: string | undefined }) {
  const id = (field: string) => (idPrefix === undefined || field === '' ? undefined : `field-${idPrefix}-${field}`)
  return <ErrorSummary errors={form.errors.map((error) => ({ ...error, id: id(error.field) }))} />
}

function field(
  name: string,
  schema: z.ZodType,
  form: FormState,
  text: FieldText | undefined,
  given: Option[] | undefined,
  idPrefix: string | undefined,
): JSX.Element {
  const type = innerType(schema)
  const meta = fieldMeta(schema)
  const input = meta.input ?? defaultInput(type, given !== undefined)
  const value = form.values[name]
  const single = Array.isArray(value) ? value.at(-1) : value
  if (input === 'hidden') return <HiddenField name={name} value={single ?? ''} />
  if (!text) throw new Error(`no text for field ${name}`)
  const props = {
    name,
    label: text.label,
    hint: text.hint,
    error: form.errors.find((error) => error.field === name)?.message,
    required: !schema.safeParse(undefined).success,
    either: meta.either,
    maxLength: (type as { maxLength?: number | null }).maxLength ?? undefined,
    autocomplete: meta.autocomplete,
    id: idPrefix === undefined ? undefined : `field-${idPrefix}-${name}`,
  }
  const choices = given ?? optionsOf(type, text)
  switch (input) {
    case 'radio':
      return <Radios {...props} value={single} options={choices} />
    case 'select':
      return <Select {...props} value={single} options={choices} />
    case 'checkboxes':
      return (
        <Checkboxes
          {...props}
          required={!schema.safeParse([]).success}
          value={value === undefined ? [] : [value].flat()}
          options={choices}
        />
      )
    case 'checkbox':
      return <Checkbox {...props} required={undefined} checked={single !== undefined && single !== ''} />
    case 'textarea':
      return looked(<TextArea {...props} rows={meta.rows ?? 5} value={single} />, name, form, props.id)
    case 'date':
      return <DateField {...props} value={single} />
    case 'time':
      return <TimeField {...props} value={single} />
    case 'email':
      return <EmailField {...props} value={single} />
    case 'tel':
      return <TelField {...props} value={single} />
    case 'number':
      return <NumberField {...props} value={single} />
    default:
      return looked(<TextField {...props} value={single} />, name, form, props.id)
  }
}

/** Below words that ask for a second look: the tick with which the writer lets them stand. */
function looked(control: JSX.Element, name: string, form: FormState, id: string | undefined): JSX.Element {
  const ticked = form.concerns?.[name]
  if (ticked === undefined) return control
  return (
    <>
      {control}
      <SeenTick name={name} id={`${id ?? `field-${name}`}-seen`} checked={ticked} />
    </>
  )
}

function SeenTick({ name, id, checked }: { name: string; id: string; checked: boolean }) {
  const t = freeTextTexts({ language: useView().language })
  return <Checkbox name={SEEN} id={id} tick={name} label={t.seen} checked={checked} />
}

function defaultInput(type: z.ZodType, choices: boolean): Input {
  const def = (type as z.ZodType & { def: { type: string; format?: string } }).def
  if (def.type === 'array') return 'checkboxes'
  if (def.type === 'enum' || choices) return 'radio'
  if (def.type === 'boolean') return 'checkbox'
  if (def.type === 'number') return 'number'
  if (def.format === 'email') return 'email'
  if (def.format === 'date') return 'date'
  return 'text'
}

function optionsOf(type: z.ZodType, text: FieldText): Option[] {
  const element = (type as z.ZodType & { def: { type: string; element?: z.ZodType } }).def
  const choice = (element.type === 'array' ? innerType(element.element!) : type) as z.ZodType & {
    def: { entries?: Record<string, string> }
  }
  return Object.values(choice.def.entries ?? {}).map((value) => {
    const said = text.options?.[value]
    if (said === undefined) throw new Error(`no text for option ${value}`)
    return typeof said === 'string' ? { value, label: said } : { value, ...said }
  })
}
