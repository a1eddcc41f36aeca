import { inWords, weekly } from '../portal/schedule-form.ts'
import type { Schedule } from './parts.ts'
import { runsOf, WEEKDAYS } from './weekdays.ts'

const SHORT = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const
const LONG = [
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]

/** Days and times on one line, as a cell of a sheet has them: "ma, wo 9:00-12:30; op afspraak". Null: that says less than is known. */
export function schedulesLine(schedules: readonly Schedule[], language: 'nl' | 'en'): string | null {
  const lines = schedules.map((schedule) => {
    const { words, byday, opens, closes, startsOn, untilOn, every, freq } = schedule
    const plain = startsOn === null && untilOn === null && every === 1 && freq !== 'MONTHLY'
    if (byday.length === 0) return plain ? words : null
    if (!plain || words !== null) return null
    const name = (day: string) => SHORT[language][WEEKDAYS.indexOf(day as 'MO')]!
    const days = runsOf(byday).map((run) => (run.length > 1 ? `${name(run[0]!)}-${name(run.at(-1)!)}` : name(run[0]!)))
    return [days.join(', '), opens && closes ? `${clock(opens)}-${clock(closes)}` : null].filter(Boolean).join(' ')
  })
  return lines.length === 0 || lines.includes(null) ? null : lines.join('; ')
}

/** What such a line says: each piece as days with times, else as words. */
export function schedulesIn(line: string): Schedule[] {
  const pieces = line
    .split(';')
    .map((piece) => piece.trim())
    .filter(Boolean)
  const read = pieces.map((piece) => timesIn(piece) ?? piece)
  const words = read.filter((one) => typeof one === 'string')
  return [...read.filter((one) => typeof one !== 'string'), ...(words.length > 0 ? [inWords(words.join('; '))] : [])]
}

const TIMES = /^(.*?)(?:\s+(?:van\s+|from\s+)?(\d{1,2})[.:](\d\d)\s*(?:-|–|tot|to|until)\s*(\d{1,2})[.:](\d\d)(?:\s*uur)?)?$/i

function timesIn(piece: string): Schedule | undefined {
  const [, named = '', ...parts] = TIMES.exec(piece) ?? []
  const days = daysIn(named)
  if (days === undefined) return undefined
  const [opens, closes] = [time(parts[0], parts[1]), time(parts[2], parts[3])]
  if (parts[0] !== undefined && (opens === null || closes === null || closes <= opens)) return undefined
  return weekly(days, opens, closes)
}

function daysIn(named: string): string[] | undefined {
  const text = named
    .toLowerCase()
    .replaceAll(/\s*(tot en met|t\/m|tm|–|-|through)\s*/g, '-')
    .replaceAll(/\s+(en|and)\s+|[,&+]/g, ' ')
    .trim()
  const found = text.split(/\s+/).map((word) => {
    const [from, until = from] = word.split('-').map(dayNumber)
    return from === undefined || from === -1 || until === undefined || until < from ? undefined : WEEKDAYS.slice(from, until + 1)
  })
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((days) => days!))]
}

function dayNumber(word: string): number {
  for (const names of [...Object.values(SHORT).map((all) => all.map((name) => name.toLowerCase())), ...LONG])
    if (names.includes(word)) return names.indexOf(word)
  return -1
}

function time(hours: string | undefined, minutes: string | undefined): string | null {
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59 ? null : `${hours.padStart(2, '0')}:${minutes}`
}

function clock(at: string): string {
  return at.replace(/^0/, '')
}
