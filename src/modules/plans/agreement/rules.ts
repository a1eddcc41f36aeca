import type { Temporal } from 'temporal-polyfill'

export interface AnswerRow {
  id: string
  version: number
  answer: string
  how: string
  aboutKind: string | null
  aboutId: string | null
  byAccount: string | null
  at: Temporal.Instant
  words: string | null
}
export interface ChangeRow {
  version: number
  what: string
  stepId: string | null
  asks: boolean
  byKind: string
  byAccount: string | null
  at: Temporal.Instant
  oldGoal: string | null
  why: string | null
}

/** What changed after the version of the last answer; nothing where there is no answer yet, for then all of it is new. */
export function unansweredIn(answers: readonly AnswerRow[], changes: readonly ChangeRow[]): ChangeRow[] {
  const last = answers[0]
  return last ? changes.filter(({ version }) => version > last.version) : []
}

/** Whether the person is asked: never answered, or the goal or an own step changed since, not by themselves. policy: E1 */
export function isAsked(answers: readonly AnswerRow[], changes: readonly ChangeRow[]): boolean {
  return answers.length === 0 || unansweredIn(answers, changes).some(({ asks }) => asks)
}
