import { LANGUAGES, type Language } from '../../../platform/languages.ts'
import { folded } from '../../../platform/sheets/cells.ts'
import { texts } from '../texts.ts'
import type { SheetKey } from './columns.ts'

export type Choice = readonly [code: string, label: string]
/** Municipalities of the region: the one list of choices that comes from the database. */
export type Municipalities = readonly { code: string; name: string }[]

/** The choices of a column, code and word, in the language asked first. */
export function choicesOf(sheet: SheetKey, column: string, language: Language, municipalities: Municipalities): Choice[] {
  if (column === 'municipality' || column === 'municipalities') return municipalities.map(({ code, name }) => [code, name])
  const both = LANGUAGES.toSorted((a) => (a === language ? -1 : 1)).map((one) => texts({ language: one }).book.choices)
  const key = `${sheet}.${column}`
  return both.flatMap((lists) => Object.entries((lists as Record<string, Record<string, string>>)[key] ?? {}))
}

/** The words of these choices in one language, once each. */
export function wordsOf(choices: readonly Choice[]): string[] {
  const seen = new Map<string, string>()
  for (const [code, label] of choices) if (!seen.has(code)) seen.set(code, label)
  return [...seen.values()]
}

/** The code of a word somebody typed; undefined where it is no choice. */
export function codeOf(choices: readonly Choice[], typed: string): string | undefined {
  return choices.find(([code, label]) => code === typed || folded(label) === folded(typed))?.[0]
}

/** What stands in a list in one cell. */
export function listed(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** A code, or several, as people read them. */
export function inWords(choices: readonly Choice[], value: string): string {
  return listed(value)
    .map((code) => choices.find(([one]) => one === code)?.[1] ?? code)
    .join(', ')
}
