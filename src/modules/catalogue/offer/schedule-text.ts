import type { Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Schedule } from './parts.ts'
import { runsOf } from './weekdays.ts'

/** When it is at a place: days and times, then the words of the provider, then from and until when. */
export function scheduleText(t: typeof nl, f: Format, schedule: Schedule): string {
  const { words, byday, opens, closes, startsOn, untilOn, freq, every } = schedule
  const name = (day: string) => t.one.weekdays[day] ?? day
  const days = runsOf(byday).map((run) => (run.length > 1 ? t.one.dayRange(name(run[0]!), name(run.at(-1)!)) : name(run[0]!)))
  const times = opens && closes ? t.one.openFromTo(clock(opens), clock(closes)) : null
  const rhythm = byday.length > 0 && freq ? t.one.rhythm(freq, every) : null
  const counted = [days.length > 0 ? f.list(days) : null, times, rhythm].filter(Boolean).join(' ')
  const period = [startsOn && t.one.fromDay(f.shortDate(startsOn)), untilOn && t.one.untilDay(f.shortDate(untilOn))]
  return [counted, words, ...period].filter(Boolean).join(', ')
}

/** 09:00 as it is said: 9.00. */
function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.')
}
