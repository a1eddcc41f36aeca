import { isOpen } from '../states.ts'
import type { ItemKind } from './schema.ts'

/** Working days within which the regular contact talks about a task that is no longer shared. policy: E1 */
export const TALK_DAYS = 2

/** Why an organisation sees a part of the plan: because it does it, or because the person shows it. */
export type SeenAs = 'own' | 'given'
/** What a person can do about it: stop it, withdraw the referral, or ask, because a decision by law needs it. */
export type WayBack = 'stop' | 'withdraw' | 'ask'

interface Part {
  kind: ItemKind
  /** Of a step. */
  stepKind: string | null
  state: string
}

/** How a person takes back what an organisation sees: what it was shown always; its own part, unless it decides or still helps. policy: E1, L2 */
export function wayBack(part: Part, as: SeenAs): WayBack {
  if (as === 'given') return 'stop'
  if (part.kind === 'referral') return isOpen(part.state) ? 'withdraw' : 'stop'
  return part.stepKind === 'decision' && part.state === 'open' ? 'ask' : 'stop'
}

/** Confidential parts are told by the person, never passed on by a list. policy: E2 */
export function mayBeShown(sensitivity: string): boolean {
  return sensitivity === 'normal'
}
