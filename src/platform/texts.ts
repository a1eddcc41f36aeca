import type { Language } from './languages.ts'

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...given: infer G) => infer R ? (...given: G) => R : Same<T[K]>
}

/** What the texts of English must have: every key of the Dutch, or it does not compile. */
export type Translation<T> = Same<T>

/** The texts of a module in every language, taken by the language of the request. */
export function defineTexts<T extends object>(all: {
  nl: T
  en: Translation<T>
}): ((from: { language: Language }) => T) & { all: { nl: T; en: T } } {
  const byLanguage = all as { nl: T; en: T }
  return Object.assign((from: { language: Language }) => byLanguage[from.language], { all: byLanguage })
}
