import { Temporal } from 'temporal-polyfill'

/** Every step a visit can take, by whom. The docs draw this table. */
export const visitTransitions = [
  { from: 'new', to: 'waiting', by: ['guide', 'host'], reasons: [] },
  { from: 'waiting', to: 'called', by: ['guide'], reasons: [] },
  { from: 'called', to: 'called', by: ['guide'], reasons: ['recalled', 'taken-over'] },
  { from: 'called', to: 'waiting', by: ['guide'], reasons: ['absent', 'handed'] },
  { from: 'called', to: 'gone', by: ['guide'], reasons: ['absent'] },
  { from: 'waiting', to: 'gone', by: ['guide', 'host', 'system'], reasons: ['left', 'day-over'] },
  { from: 'gone', to: 'waiting', by: ['guide', 'host'], reasons: ['back'] },
  { from: 'called', to: 'done', by: ['guide', 'system'], reasons: ['outcome', 'day-over'] },
] as const

/** May a visit go from one state to another by hand of these roles? */
export function mayGo(from: string, to: string, roles: readonly string[]): boolean {
  return visitTransitions.some((step) => step.from === from && step.to === to && step.by.some((role) => roles.includes(role)))
}

/** Minutes before somebody who was not there is called again; after the second time they are taken to have left. policy: A7 */
const AGAIN_AFTER = 5
const MOST_ABSENCES = 2

/** What happens to somebody who is not there when called: a while later again, and the second time no more. */
export function afterAbsence(absences: number, now: Temporal.Instant): { state: 'waiting' | 'gone'; againAt: Temporal.Instant | null } {
  return absences + 1 >= MOST_ABSENCES ? { state: 'gone', againAt: null } : { state: 'waiting', againAt: now.add({ minutes: AGAIN_AFTER }) }
}

/** Hours a registration may be kept in a browser without a network. */
export const KEPT_HOURS = 4

/** When somebody came who was registered without a network: as long ago as the browser says, within its four hours and today. */
export function cameAt(now: Temporal.Instant, agoSeconds: number, startOfDay: Temporal.Instant): Temporal.Instant {
  const said = now.subtract({ seconds: Math.round(Math.min(Math.max(agoSeconds, 0), KEPT_HOURS * 3600)) })
  return Temporal.Instant.compare(said, startOfDay) < 0 ? startOfDay : said
}

/** The number as it stands on the paper and on the screen. */
export function numberOf(visit: { number: number; label: string | null }): string {
  return visit.label ?? String(visit.number)
}

/** Whole minutes from one moment to another, never below zero. */
export function minutesBetween(from: Temporal.Instant, until: Temporal.Instant): number {
  return Math.max(0, Math.floor(from.until(until).total('minutes')))
}

/** Fewer calls, or calls all at once when the door opens, say nothing about the next. */
const LEAST_CALLS = 3
const LEAST_MINUTES = 15
const LOOK_BACK_HOURS = 2

/**
 * How long who comes now waits: the time between the calls of the last two hours, for everybody who waits before them.
 * Null where too few were called to say it.
 */
export function expectedWait(
  calls: readonly Temporal.Instant[],
  ahead: number,
  now: Temporal.Instant,
): { minutes: number; calls: number } | null {
  const since = now.subtract({ hours: LOOK_BACK_HOURS })
  const recent = calls.filter((call) => Temporal.Instant.compare(call, since) >= 0).sort(Temporal.Instant.compare)
  if (recent.length < LEAST_CALLS) return null
  const passed = recent[0]!.until(now).total('minutes')
  if (passed < LEAST_MINUTES) return null
  return { minutes: Math.ceil((passed / recent.length) * (ahead + 1)), calls: recent.length }
}

export interface Sitting {
  accountId: string
  languages: readonly string[]
  kinds: readonly string[]
}

/** Colleagues at the place, first who speaks the language and knows the question; nobody is left out. */
export function suited<S extends Sitting>(sittings: readonly S[], visit: { spoken: string | null; questionKind: string }): S[] {
  const fits = (one: S) =>
    (visit.spoken !== null && one.languages.includes(visit.spoken) ? 2 : 0) + (one.kinds.includes(visit.questionKind) ? 1 : 0)
  return sittings.toSorted((a, b) => fits(b) - fits(a))
}
