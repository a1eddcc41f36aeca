import type { Row } from '../pages/today-page.tsx'

/** The lists of a day that know a last day, by what they hold. */
export type Dated = 'toAccept' | 'toPickUp' | 'received' | 'due' | 'tasks' | 'catalogue'

/** What is late of every kind, the longest first, and the lists without it: one thing stands in one place. */
export function lateFirst<L extends Record<Dated, Row[]>>(
  lists: L,
  today: string,
  titles: Record<Dated, string>,
): { late: (Row & { kind: string })[]; lists: L } {
  const isLate = (row: Row) => row.dueOn !== null && row.dueOn < today
  const names = Object.keys(titles) as Dated[]
  const late = names.flatMap((name) => lists[name].filter(isLate).map((row) => ({ ...row, kind: titles[name] })))
  const rest = Object.fromEntries(names.map((name) => [name, lists[name].filter((row) => !isLate(row))]))
  return { late: late.sort((a, b) => a.dueOn!.localeCompare(b.dueOn!)), lists: { ...lists, ...rest } }
}
