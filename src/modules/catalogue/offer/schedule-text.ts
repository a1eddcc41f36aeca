import type { Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Schedule } from './parts.ts'

/** When it is at a place: the words of the provider, else the days and times as they came; then from and until when. */
export function scheduleText(t: typeof nl, f: Format, schedule: Schedule): string {
  const { words, byday, opens, closes, startsOn, untilOn } = schedule
  const days = byday.map((day) => t.one.weekdays[day] ?? day)
  const times = opens && closes ? t.one.openFromTo(clock(opens), clock(closes)) : null
  const counted = [days.length > 0 ? f.list(days) : null, times].filter(Boolean).join(' ')
  const period = [startsOn && t.one.fromDay(f.shortDate(startsOn)), untilOn && t.one.untilDay(f.shortDate(untilOn))]
  return [words ?? counted, ...period].filter(Boolean).join(', ')
}

/** 09:00 as it is said: 9.00. */
function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.')
}
