import { Temporal } from 'temporal-polyfill'
import { isHoliday } from '../../platform/working-days.ts'

export interface Point {
  lat: number
  lon: number
}

/** Kilometres as the crow flies, good within the Netherlands. */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const north = (a.lat - b.lat) * 111.2
  const east = (a.lon - b.lon) * 111.2 * Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.hypot(north, east)
}

/** The nearest of these first, measured to whichever of the points is closest; at one distance by name. */
export function nearestFirst<T extends Point & { name: string }>(
  places: readonly T[],
  points: readonly Point[],
): (T & { kilometres: number })[] {
  return places
    .map((place) => ({ ...place, kilometres: Math.min(...points.map((point) => kilometresBetween(place, point))) }))
    .sort((a, b) => a.kilometres - b.kilometres || a.name.localeCompare(b.name, 'nl'))
}

/** The middle of these points; undefined where there are none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

/** The four digits of what somebody typed as a postcode ("1234", "1234 ab"), or null when it is none. */
export function pc4Of(typed: string): string | null {
  return /^([1-9]\d{3})\s?([a-z]{2})?$/i.exec(typed.trim())?.[1] ?? null
}

/** The sign above the door: "Werkcentrum" and the name of the region, unless the region chose its own wording. policy: A2 */
export function counterName(region: { displayName: string; logoText: string | null }): string {
  return region.logoText ?? `Werkcentrum ${region.displayName}`
}

export interface Hours {
  opens: string
  closes: string
}

/** The ordinary week of a location: days in a row with the same hours together, Monday first. policy: A7 */
export function weekOf(openingHours: readonly (Hours & { weekday: number })[]): { from: number; until: number; hours: Hours[] }[] {
  const week: { from: number; until: number; hours: Hours[] }[] = []
  for (let day = 1; day <= 7; day++) {
    const hours = openingHours.filter(({ weekday }) => weekday === day).map(({ opens, closes }) => ({ opens, closes }))
    const last = week.at(-1)
    if (hours.length === 0) continue
    if (last && last.until === day - 1 && JSON.stringify(last.hours) === JSON.stringify(hours)) last.until = day
    else week.push({ from: day, until: day, hours })
  }
  return week
}

/** When a location is open on this day: an exception goes before the ordinary hours, and on a holiday only an exception opens it; empty: closed. policy: A7 */
export function hoursOn(
  location: {
    openingHours: (Hours & { weekday: number })[]
    exceptions: { onDate: string; opens: string | null; closes: string | null }[]
  },
  date: string,
): Hours[] {
  const exception = location.exceptions.find((candidate) => candidate.onDate === date)
  if (exception) return exception.opens && exception.closes ? [{ opens: exception.opens, closes: exception.closes }] : []
  if (isHoliday(date)) return []
  const { dayOfWeek } = Temporal.PlainDate.from(date)
  return location.openingHours.filter((hours) => hours.weekday === dayOfWeek).map(({ opens, closes }) => ({ opens, closes }))
}
