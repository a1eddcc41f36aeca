import type { texts } from '../texts.ts'
import type { Wish } from './queries.ts'

/** What was chosen, in the words of the form; own words and numbers as they were typed. */
export function wishInWords(t: ReturnType<typeof texts>, { subject, value }: Pick<Wish, 'subject' | 'value'>): string {
  const field: { label: string; options?: Record<string, string> } = t.fields[subject]
  return value.map((code) => field.options?.[code] ?? code).join(', ')
}
