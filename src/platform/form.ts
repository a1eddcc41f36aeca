import type { z } from 'zod'
import type { PageLanguage } from './languages.ts'
import { brokenForm, messageOf } from './form-messages.ts'

/** A form as somebody typed it, with what was wrong. Shown again with every value kept. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** Fields whose words ask for a second look, and whether the writer said that they can stay. */
  concerns?: Record<string, boolean> | undefined
}

export type FormShape = z.ZodObject<z.ZodRawShape>

/** An untouched form, filled in beforehand where something is known. */
export function blankForm(values: Record<string, string | string[] | number | boolean | null | undefined> = {}): FormState {
  const known = Object.entries(values).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [[field, Array.isArray(value) ? value : String(value)] as const],
  )
  return { values: Object.fromEntries(known), errors: [] }
}

/** The form with one more message, from a command that found the input wrong. */
export function withError(form: FormState, field: string, message: string): FormState {
  return { ...form, errors: [...form.errors, { field, message }] }
}

export type FormReading<T> = { ok: true; input: T; form: FormState } | { ok: false; form: FormState }

/** Reads posted fields by the schema: trims, leaves out the empty, counts lists, then validates. */
export function readForm<S extends FormShape>(
  schema: S,
  posted: Record<string, string | string[]>,
  labelOf: (field: string) => string,
  language: PageLanguage,
): FormReading<z.output<S>> {
  const values: FormState['values'] = {}
  const input: Record<string, unknown> = {}
  for (const [field, fieldSchema] of Object.entries(schema.shape)) {
    const given = posted[field]
    if (given !== undefined) values[field] = given
    const value = valueFor(fieldSchema as z.ZodType, given)
    if (value !== undefined) input[field] = value
  }
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, input: parsed.data, form: { values, errors: [] } }
  const seen = new Set<string>()
  const errors = parsed.error.issues.flatMap((issue) => {
    const name = String(issue.path[0] ?? '')
    const field = isHidden(schema.shape[name] as z.ZodType | undefined) ? '' : name
    if (seen.has(field)) return []
    seen.add(field)
    if (field === '') return [{ field, message: brokenForm(language) }]
    return [{ field, message: messageOf(issue, input[field], labelOf(field), language) }]
  })
  return { ok: false, form: { values, errors } }
}

/** The type below optional, nullable, default and refinements. */
export function innerType(schema: z.ZodType): z.ZodType {
  let type = schema as z.ZodType & { def: { type: string; innerType?: z.ZodType; in?: z.ZodType } }
  while (type.def.innerType || type.def.in) type = (type.def.innerType ?? type.def.in) as typeof type
  return type
}

/** What a schema's field says of how it is asked: `.meta({ input: 'textarea', autocomplete: 'name' })`. */
export interface FieldMeta {
  input?: 'text' | 'textarea' | 'date' | 'time' | 'email' | 'tel' | 'number' | 'radio' | 'select' | 'checkboxes' | 'checkbox' | 'hidden'
  autocomplete?: string
  /** Lines of a textarea at first. */
  rows?: number
  /** One of several of which one is needed, or filled in beforehand: the schema lets it be empty, and the page does not call it optional. */
  either?: boolean
  /** Free words about a person: looked at for what should not stand there (`platform/free-text`). */
  aboutPerson?: boolean
}

/** What is said of a field, on the outside or below optional and the like. */
export function fieldMeta(schema: unknown): FieldMeta {
  const type = schema as z.ZodType
  return { ...(innerType(type).meta() as FieldMeta | undefined), ...(type.meta() as FieldMeta | undefined) }
}

/** True for what travels along unseen: nobody typed it, so no field can be pointed at. */
function isHidden(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && fieldMeta(schema).input === 'hidden'
}

function valueFor(schema: z.ZodType, given: string | string[] | undefined): unknown {
  const { type, format } = (innerType(schema) as z.ZodType & { def: { type: string; format?: string } }).def
  if (type === 'array') return (given === undefined ? [] : [given].flat()).filter((item) => item !== '')
  const text = (Array.isArray(given) ? given.at(-1) : given)?.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim()
  if (type === 'boolean') return ['on', 'true', 'yes', 'ja', '1'].includes(text ?? '')
  if (text === undefined || text === '') return undefined
  if (type === 'number') return Number(text.replace(',', '.'))
  if (format === 'date') return isoDay(text)
  return text
}

/** A day as people type it (31-5-1977) as the year first; anything else as it was. */
export function isoDay(text: string): string {
  return text.replace(
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/,
    (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}
