import type { FormState } from '../../../platform/form.ts'

/** The form as it was typed, to be sent with the version that stands there now. */
export function withVersion(form: FormState, version: number): FormState {
  return { ...form, values: { ...form.values, version: String(version) } }
}
