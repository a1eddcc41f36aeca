import { fieldMeta, withError, type FormShape, type FormState } from '../form.ts'
import type { Reader } from '../texts.ts'
import { concernsIn } from './concerns.ts'
import { freeTextTexts } from './texts.ts'

/** The tick that comes with a warning sends the field it is about. */
export const SEEN = 'nagekeken'

/**
 * Looks at every field marked `aboutPerson` in its schema. A BSN is refused; other words come back once with a warning and a tick for the
 * writer. Nothing of it is kept or logged. policy: E2
 */
export function lookAgain(
  reader: Reader,
  schema: FormShape,
  given: FormState,
  posted: Record<string, string | string[]>,
): { form: FormState; stops: boolean } {
  const t = freeTextTexts(reader)
  const seen = [posted[SEEN] ?? []].flat()
  let form = given
  for (const [field, type] of Object.entries(schema.shape)) {
    if (!fieldMeta(type).aboutPerson) continue
    const found = concernsIn(...[given.values[field]].flat())
    if (found.length === 0) continue
    const refused = found.includes('bsn')
    const stays = !refused && seen.includes(field)
    if (!refused) form = { ...form, concerns: { ...form.concerns, [field]: stays } }
    if (!stays) form = withError(form, field, [...found.map((concern) => t.concern[concern]), ...(refused ? [] : [t.look])].join(' '))
  }
  return { form, stops: form.errors.length > given.errors.length }
}
