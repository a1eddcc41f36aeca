import type { nl } from '../texts.nl.ts'
import type { ChangePart } from './part-bodies.ts'

/** What a change is called; of a state, what became of the offer. */
export function changeTitle(t: typeof nl, part: ChangePart, status?: unknown): string {
  const named = part === 'status' && typeof status === 'string' ? t.portal.life.statuses[status] : undefined
  return named ?? t.portal.parts[part]!.title
}
