import type { Temporal } from 'temporal-polyfill'
import type { OrganisationType } from '../regions/index.ts'
import { dateOf, daysAfter, monthsAfter } from '../../platform/clock.ts'

/** A request is answered within one month. Source: art. 12 lid 3 AVG. */
export function answerBy(today: string): string {
  return monthsAfter(today, 1)
}

/** The last day to object to a decision: six weeks. Source: art. 6:7 Awb, art. 35 lid 2 UAVG */
export function objectBefore(decidedAt: Temporal.Instant): string {
  return daysAfter(dateOf(decidedAt), 42)
}

/** Against a public body one objects with itself; against others one goes to court. Source: art. 34 and 35 UAVG */
export function objectsBy(types: readonly OrganisationType[]): 'objection' | 'court' {
  return types.some((type) => type === 'municipality' || type === 'uwv') ? 'objection' : 'court'
}

export interface LogLine {
  at: Temporal.Instant
  actorKind: string
  organisationId: string | null
  role: string | null
  purpose: string
  what: string[]
  changes: boolean
  outside: boolean
  reason: string | null
  /** As what somebody acted for the person. */
  onBehalf: string | null
}
export interface LogDay {
  date: string
  groups: (Omit<LogLine, 'at'> & { times: number })[]
}

/** The log as a person reads it: per day, per organisation, role and purpose one line, with how often. policy: L2 */
export function byDay(lines: readonly LogLine[]): LogDay[] {
  const days = new Map<string, Map<string, LogDay['groups'][number]>>()
  for (const line of lines) {
    const date = dateOf(line.at)
    const groups = days.get(date) ?? new Map<string, LogDay['groups'][number]>()
    days.set(date, groups)
    const key = [line.organisationId, line.actorKind, line.role, line.purpose, line.outside, line.reason, line.onBehalf].join('|')
    const group = groups.get(key)
    if (group) {
      group.times++
      group.changes ||= line.changes
      group.what = [...new Set([...group.what, ...line.what])].sort()
    } else groups.set(key, { ...line, times: 1 })
  }
  return [...days].map(([date, groups]) => ({ date, groups: [...groups.values()] }))
}
