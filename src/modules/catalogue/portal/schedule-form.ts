import { z } from '@hono/zod-openapi'
import { timeOfDay } from '../../../platform/time-of-day.ts'
import { invalid } from '../../../platform/errors.ts'
import type { Schedule } from '../offer/parts.ts'
import { WEEKDAYS } from '../offer/weekdays.ts'

/** As many different times as a form takes. */
export const TIMES: readonly number[] = [1, 2, 3, 4, 5]

const time = timeOfDay.optional()

/** On which days and from when to when, several times: `on1`, `from1`, `to1` … */
export const ScheduleFields = Object.fromEntries(
  TIMES.flatMap((n): [string, z.ZodType][] => [
    [`on${n}`, z.array(z.enum(WEEKDAYS))],
    [`from${n}`, time],
    [`to${n}`, time],
  ]),
) as Record<string, z.ZodType>

const NEVER = { startsOn: null, untilOn: null, freq: null, every: 1, byday: [], opens: null, closes: null }

/** Words alone, where days and times do not say it. */
export function inWords(words: string): Schedule {
  return { words, ...NEVER }
}

/** Every week on these days. */
export function weekly(byday: readonly string[], opens: string | null, closes: string | null): Schedule {
  return { ...inWords(''), words: null, freq: 'WEEKLY', byday: WEEKDAYS.filter((day) => byday.includes(day)), opens, closes }
}

/** The days and times of a place as they were typed; words are an addition. */
export function schedulesOf(input: Record<string, unknown>, words: string | undefined): Schedule[] {
  const times = TIMES.flatMap((n) => {
    const [on, from, to] = [
      (input[`on${n}`] ?? []) as string[],
      input[`from${n}`] as string | undefined,
      input[`to${n}`] as string | undefined,
    ]
    if (on.length === 0 && from === undefined && to === undefined) return []
    if (on.length === 0) invalid(`on${n}`, 'dayNeeded')
    if (from === undefined && to !== undefined) invalid(`from${n}`, 'timeNeeded')
    if (to === undefined && from !== undefined) invalid(`to${n}`, 'timeNeeded')
    if (from !== undefined && to! <= from) invalid(`to${n}`, 'endsBeforeItBegins')
    return [weekly(on, from ?? null, to ?? null)]
  })
  return words ? [...times, inWords(words)] : times
}
