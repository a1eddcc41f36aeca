import { Temporal } from 'temporal-polyfill'
import { localeOf, plural, type PageLanguage } from '../languages.ts'

const ZONE = 'Europe/Amsterdam'

/** How values are written on a page, in one language. Dates are 'YYYY-MM-DD', money is in cents. */
export interface Format {
  /** dinsdag 14 juli 2026 */
  date: (date: string) => string
  /** 14 juli 2026 */
  day: (date: string) => string
  /** 14 jul 2026, kept on one line */
  shortDate: (date: string) => string
  /** vandaag, morgen, gisteren, or the whole date */
  near: (date: string, today: string) => string
  /** 14.30 uur */
  time: (at: Temporal.Instant | string) => string
  /** 9.00 tot 17.00 uur, kept on one line */
  hours: (from: string, until: string) => string
  /** dinsdag 14 juli 2026, 14.30 uur */
  moment: (at: Temporal.Instant) => string
  /** € 1.250, with cents only where there are any */
  money: (cents: number) => string
  /** 1.250 or 12,5 */
  number: (value: number) => string
  /** 1 persoon, 1.250 personen */
  count: (value: number, one: string, many: string) => string
  /** 1 werkdag, 3 werkdagen */
  workingDays: (days: number) => string
  /** 12,5% of a share between 0 and 1 */
  percent: (share: number) => string
  /** Arabisch, of a code such as ar; what is no code stays as it is */
  language: (code: string) => string
  /** a, b en c */
  list: (items: string[]) => string
}

/** Words beside a date, and the forms of a working day by number. */
const words: Record<
  PageLanguage,
  {
    now: string
    next: string
    before: string
    until: string
    workingDays: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
  }
> = {
  nl: { now: 'vandaag', next: 'morgen', before: 'gisteren', until: 'tot', workingDays: { one: 'werkdag', other: 'werkdagen' } },
  en: { now: 'today', next: 'tomorrow', before: 'yesterday', until: 'to', workingDays: { one: 'working day', other: 'working days' } },
  ar: {
    now: 'اليوم',
    next: 'غدًا',
    before: 'أمس',
    until: 'إلى',
    workingDays: { zero: 'يوم عمل', one: 'يوم عمل', two: 'يوما عمل', few: 'أيام عمل', many: 'يوم عمل', other: 'يوم عمل' },
  },
  tr: { now: 'bugün', next: 'yarın', before: 'dün', until: '–', workingDays: { other: 'iş günü' } },
  uk: {
    now: 'сьогодні',
    next: 'завтра',
    before: 'вчора',
    until: 'до',
    workingDays: { one: 'робочий день', few: 'робочі дні', many: 'робочих днів', other: 'робочого дня' },
  },
  pl: {
    now: 'dzisiaj',
    next: 'jutro',
    before: 'wczoraj',
    until: 'do',
    workingDays: { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych', other: 'dnia roboczego' },
  },
}

const formats = new Map<PageLanguage, Format>()

/** The formats of one language. */
export function formatIn(language: PageLanguage): Format {
  const known = formats.get(language)
  if (known) return known
  const made = makeFormat(language)
  formats.set(language, made)
  return made
}

function makeFormat(language: PageLanguage): Format {
  const dates = dateFormats(language)
  const numbers = numberFormats(language)
  const languages = new Intl.DisplayNames(localeOf(language), { type: 'language' })
  return {
    ...dates,
    ...numbers,
    language: (code) => (/^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code),
    list: (items) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items).replace(', and ', ' and '),
  }
}

type DatePart = 'date' | 'day' | 'shortDate' | 'near' | 'time' | 'hours' | 'moment'

function dateFormats(language: PageLanguage): Pick<Format, DatePart> {
  const { now, next, before, until: to } = words[language]
  const long = dateWriter(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const short = dateWriter(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const time = (at: Temporal.Instant | string) => clockTime(language, at)
  return {
    date: long,
    day: dateWriter(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: (date) => short(date.slice(0, 10)).replaceAll(' ', '\u00a0'),
    near: (date, today) => {
      const days = Temporal.PlainDate.from(today).until(date).days
      return { '0': now, '1': next, '-1': before }[String(days)] ?? long(date)
    },
    time,
    hours: (from, until) => `${time(from).replace(/ uur$/, '')} ${to} ${time(until)}`.replaceAll(' ', '\u00a0'),
    moment: (at) => `${long(at.toZonedDateTimeISO(ZONE).toPlainDate().toString())}, ${time(at)}`,
  }
}

function dateWriter(language: PageLanguage, parts: Intl.DateTimeFormatOptions): (date: string) => string {
  const writer = new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' })
  return (date) => writer.format(new Date(`${date}T00:00:00Z`)).replaceAll(',', '')
}

function clockTime(language: PageLanguage, at: Temporal.Instant | string): string {
  const hhmm = typeof at === 'string' ? at.slice(0, 5) : at.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5)
  return language === 'nl' ? `${hhmm.replace(/^0/, '').replace(':', '.')} uur` : hhmm
}

type NumberPart = 'money' | 'number' | 'count' | 'workingDays' | 'percent'

function numberFormats(language: PageLanguage): Pick<Format, NumberPart> {
  const locale = localeOf(language)
  const euro = (digits: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits })
  const [whole, exact] = [euro(0), euro(2)]
  const plain = new Intl.NumberFormat(locale)
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const count = (value: number, one: string, many: string) => `${plain.format(value)} ${plural(language, value, { one, other: many })}`
  return {
    money: (cents) => (cents % 100 === 0 ? whole : exact).format(cents / 100),
    number: (value) => plain.format(value),
    count,
    workingDays: (days) => `${plain.format(days)} ${plural(language, days, words[language].workingDays)}`,
    percent: (value) => share.format(value),
  }
}
