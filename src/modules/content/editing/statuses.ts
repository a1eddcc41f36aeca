import { defineStatuses, type StatusLook } from '../../../platform/ui/statuses.ts'
import { isBehind, isStale } from '../rules.ts'
import type { PageLine } from './queries.ts'

/** What a page is to its editors. */
export const pageStatuses = defineStatuses({
  live: { word: { nl: 'Op de site', en: 'On the site' }, tone: 'ok', icon: 'check' },
  toCome: { word: { nl: 'Verschijnt nog', en: 'Still to appear' }, tone: 'info', icon: 'calendar' },
  hidden: { word: { nl: 'Niet op de site', en: 'Not on the site' }, tone: 'neutral', icon: 'lock' },
  stale: { word: { nl: 'Nakijken', en: 'To check' }, tone: 'warning', icon: 'clock' },
  behind: { word: { nl: 'Landelijk gewijzigd', en: 'Changed nationally' }, tone: 'warning', icon: 'flag' },
})

/** The states of a page, what needs attention first. */
export function statesOf(page: PageLine, today: string): (StatusLook | 'draft')[] {
  const states: (StatusLook | 'draft')[] = []
  if (isBehind(page, page.national ?? undefined) && !page.national?.withdrawn) states.push(pageStatuses.behind)
  if (page.manner === 'hide') return [...states, pageStatuses.hidden]
  if (page.live !== null && isStale(page, today)) states.push(pageStatuses.stale)
  if (page.planned !== null) states.push(pageStatuses.toCome)
  else if (page.latest > (page.live ?? 0)) states.push('draft')
  if (page.live !== null) states.push(pageStatuses.live)
  return states
}
