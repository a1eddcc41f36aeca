interface Written {
  dir: 'ltr' | 'rtl'
  locale: string
  /** What the language calls itself. */
  name: string
}

/** THE list of languages, the first one first: where somebody asks for none, and what every text has. */
const languages = {
  nl: { dir: 'ltr', locale: 'nl-NL', name: 'Nederlands' },
  en: { dir: 'ltr', locale: 'en-GB', name: 'English' },
} as const satisfies Record<string, Written>

/** Languages of the front door only: what is asked before somebody has spoken to anybody. Figures as Dutch clocks and letters show them. */
const frontLanguages = {
  ar: { dir: 'rtl', locale: 'ar-u-ca-gregory-nu-latn', name: 'العربية' },
  tr: { dir: 'ltr', locale: 'tr-TR', name: 'Türkçe' },
  uk: { dir: 'ltr', locale: 'uk-UA', name: 'Українська' },
  pl: { dir: 'ltr', locale: 'pl-PL', name: 'Polski' },
} as const satisfies Record<string, Written>

/** What every text has, what is stored, and what staff work in. */
export type Language = keyof typeof languages
export type FrontLanguage = keyof typeof frontLanguages
/** What a page may be in. */
export type PageLanguage = Language | FrontLanguage

export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]]
export const FRONT_LANGUAGES = Object.keys(frontLanguages) as FrontLanguage[]
export const PAGE_LANGUAGES: readonly PageLanguage[] = [...LANGUAGES, ...FRONT_LANGUAGES]
const FIRST = LANGUAGES[0]
const all: Record<PageLanguage, Written> = { ...languages, ...frontLanguages }

/** True for a language that only the front door has. */
export function isFrontLanguage(language: PageLanguage): language is FrontLanguage {
  return language in frontLanguages
}

/** The language of texts that a page in this language falls back on: the language itself, else English. */
export function textLanguage(language: PageLanguage): Language {
  return isFrontLanguage(language) ? 'en' : language
}

/** What a language calls itself. */
export function nameOf(language: PageLanguage): string {
  return all[language].name
}

/** Which way a language is written. */
export function dirOf(language: PageLanguage): 'ltr' | 'rtl' {
  return all[language].dir
}

/** The marks of words in another language than the page around them: which, and which way they run. */
export function wordsIn(language: string | undefined): { lang: string; dir: 'ltr' | 'rtl' } | Record<string, never> {
  const known = PAGE_LANGUAGES.find((one) => one === language)
  return known ? { lang: known, dir: dirOf(known) } : {}
}

/** How numbers and dates are written in it. */
export function localeOf(language: PageLanguage): string {
  return all[language].locale
}

/** A local path in a language: pages of the first live at the root, those of another below its code. */
export function localPath(language: PageLanguage, path: string): string {
  if (language === FIRST) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** The language an address is in, and the path without it. */
export function splitPath(address: string): { language: PageLanguage; path: string } {
  const [, code] = address.split('/', 2)
  const language = PAGE_LANGUAGES.find((one) => one !== FIRST && one === code)
  return language ? { language, path: address.slice(1 + language.length) || '/' } : { language: FIRST, path: address }
}

/** The first language of ours in a header `Accept-Language`; the first of all when there is none. */
export function preferred(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asked.flatMap((code) => LANGUAGES.find((one) => one === code) ?? [])[0] ?? FIRST
}

const rules = new Map<PageLanguage, Intl.PluralRules>()

/** The form of a word that goes with a number; languages differ in more than one and many. */
export function plural<T>(language: PageLanguage, count: number, forms: { other: T } & Partial<Record<Intl.LDMLPluralRule, T>>): T {
  const rule = rules.get(language) ?? new Intl.PluralRules(all[language].locale)
  rules.set(language, rule)
  return forms[rule.select(count)] ?? forms.other
}
