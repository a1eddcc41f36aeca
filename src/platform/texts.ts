import { FRONT_LANGUAGES, textLanguage, type FrontLanguage, type Language, type PageLanguage } from './languages.ts'

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...given: infer G) => infer R ? (...given: G) => R : Same<T[K]>
}
type Part<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : T[K] extends (...given: infer G) => infer R ? (...given: G) => R : Part<T[K]>
}

/** The texts of English must have every key of the Dutch, and those of a front-door language every key of the Arabic; else it does not compile. */
export type Translation<T> = Same<T>
/** Texts of the front door: those keys of the Dutch that its pages say. */
export type FrontTexts<T> = Part<T>

/** Who asks for texts: a page in one of its languages, or something stored or sent in one of ours. */
export interface Reader {
  language: Language
  pageLanguage?: PageLanguage
}

type Front = Partial<Record<FrontLanguage, object>>

interface Texts<T, F extends Front> {
  (from: Reader): T
  /** As written, of the languages that have every text. */
  all: { nl: T; en: T }
  /** As written, of the front door; nothing filled in. */
  front: F
  /** The texts for a page in any language; English where the front door has none. */
  of: (language: PageLanguage) => T
}

let watcher: ((key: string) => void) | null = null

/** Tells of every text that a page in a front-door language said in English for want of one: for the test of coverage. */
export function watchFallbacks(tell: ((key: string) => void) | null): void {
  watcher = tell
}

/** The texts of a module in every language, taken by the language of the request. */
export function defineTexts<T extends object, F extends Partial<Record<FrontLanguage, FrontTexts<T>>> = Record<never, never>>(given: {
  nl: T
  en: Translation<T>
  front?: F
}): Texts<T, F> {
  const all = given as unknown as { nl: T; en: T }
  const front = given.front ?? ({} as F)
  const filled = new Map(FRONT_LANGUAGES.map((language) => [language as PageLanguage, filledIn(all.en, front[language], language)]))
  const of = (language: PageLanguage) => filled.get(language) ?? all[textLanguage(language)]
  return Object.assign((from: Reader) => of(from.pageLanguage ?? from.language), { all, front, of })
}

/** The English texts with those of another language in their place. */
function filledIn<T>(base: T, own: unknown, key: string): T {
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return (own ?? base) as T
  const made = {}
  for (const [name, value] of Object.entries(base)) {
    const here = (own as Record<string, unknown> | undefined)?.[name]
    const path = `${key}.${name}`
    const lacks = here === undefined && (typeof value !== 'object' || Array.isArray(value))
    const get = () => {
      watcher?.(path)
      return value as unknown
    }
    Object.defineProperty(made, name, lacks ? { enumerable: true, get } : { enumerable: true, value: filledIn<unknown>(value, here, path) })
  }
  return made as T
}
