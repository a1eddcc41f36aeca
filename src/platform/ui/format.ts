import { Temporal } from 'temporal-polyfill'
import { localeOf, plural, type Language } from '../languages.ts'

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

const formats = new Map<Language, Format>()

/** The formats of one language. */
export function formatIn(language: Language): Format {
  const known = formats.get(language)
  if (known) return known
  const made = makeFormat(language)
  formats.set(language, made)
  return made
}

function makeFormat(language: Language): Format {
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

function dateFormats(language: Language): Pick<Format, DatePart> {
  const words =
    language === 'nl'
      ? { now: 'vandaag', next: 'morgen', before: 'gisteren', until: 'tot' }
      : { now: 'today', next: 'tomorrow', before: 'yesterday', until: 'to' }
  const long = dateWriter(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const short = dateWriter(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const time = (at: Temporal.Instant | string) => clockTime(language, at)
  return {
    date: long,
    day: dateWriter(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: (date) => short(date.slice(0, 10)).replaceAll(' ', '\u00a0'),
    near: (date, today) => {
      const days = Temporal.PlainDate.from(today).until(date).days
      return { '0': words.now, '1': words.next, '-1': words.before }[String(days)] ?? long(date)
    },
    time,
    hours: (from, until) => `${time(from).replace(/ uur$/, '')} ${words.until} ${time(until)}`.replaceAll(' ', '\u00a0'),
    moment: (at) => `${long(at.toZonedDateTimeISO(ZONE).toPlainDate().toString())}, ${time(at)}`,
  }
}

function dateWriter(language: Language, parts: Intl.DateTimeFormatOptions): (date: string) => string {
  const writer = new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' })
  return (date) => writer.format(new Date(`${date}T00:00:00Z`)).replaceAll(',', '')
}

function clockTime(language: Language, at: Temporal.Instant | string): string {
  const hhmm = typeof at === 'string' ? at.slice(0, 5) : at.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5)
  return language === 'nl' ? `${hhmm.replace(/^0/, '').replace(':', '.')} uur` : hhmm
}

type NumberPart = 'money' | 'number' | 'count' | 'workingDays' | 'percent'

function numberFormats(language: Language): Pick<Format, NumberPart> {
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
    workingDays: (days) => (language === 'nl' ? count(days, 'werkdag', 'werkdagen') : count(days, 'working day', 'working days')),
    percent: (value) => share.format(value),
  }
}
