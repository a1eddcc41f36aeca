import type { FormState } from '../../../platform/form.ts'

/** The one form of a list that was filled in wrongly: which, and what was typed. */
export interface Wrong {
  at: string
  form: FormState
}

/** What stands in a form of a list: what was typed in it just now, or what is known. */
export function standsIn(wrong: Wrong | null, at: string, known: FormState): FormState {
  return wrong?.at === at ? wrong.form : known
}
