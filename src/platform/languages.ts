/** THE list of languages, the first one first: where somebody asks for none, and what every text has. */
const languages = {
  nl: { dir: 'ltr', locale: 'nl-NL' },
  en: { dir: 'ltr', locale: 'en-GB' },
} as const satisfies Record<string, { dir: 'ltr' | 'rtl'; locale: string }>

export type Language = keyof typeof languages
export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]]
const FIRST = LANGUAGES[0]

/** Which way a language is written. */
export function dirOf(language: Language): 'ltr' | 'rtl' {
  return languages[language].dir
}

/** How numbers and dates are written in it. */
export function localeOf(language: Language): string {
  return languages[language].locale
}

/** A local path in a language: pages of the first live at the root, those of another below its code. */
export function localPath(language: Language, path: string): string {
  if (language === FIRST) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** The language an address is in, and the path without it. */
export function splitPath(address: string): { language: Language; path: string } {
  const [, code] = address.split('/', 2)
  const language = LANGUAGES.find((one) => one !== FIRST && one === code)
  return language ? { language, path: address.slice(1 + language.length) || '/' } : { language: FIRST, path: address }
}

/** The first language of ours in a header `Accept-Language`; the first of all when there is none. */
export function preferred(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asked.flatMap((code) => LANGUAGES.find((one) => one === code) ?? [])[0] ?? FIRST
}

const rules = new Map<Language, Intl.PluralRules>()

/** The form of a word that goes with a number; languages differ in more than one and many. */
export function plural<T>(language: Language, count: number, forms: { other: T } & Partial<Record<Intl.LDMLPluralRule, T>>): T {
  const rule = rules.get(language) ?? new Intl.PluralRules(languages[language].locale)
  rules.set(language, rule)
  return forms[rule.select(count)] ?? forms.other
}
