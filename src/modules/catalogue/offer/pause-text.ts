import type { Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Pause } from './parts.ts'
import { sentences } from './sentences.ts'

/** Until when and why an offer is paused. */
export function pauseText(t: typeof nl, f: Format, { because, words, untilOn }: Pause): string {
  return sentences([t.portal.life.paused(f.date(untilOn), t.portal.life.pausedBecause[because] ?? null), words])
}
