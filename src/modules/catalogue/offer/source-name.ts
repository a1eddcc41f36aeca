import type { nl } from '../texts.nl.ts'
import type { Quality } from './completeness.ts'

/** Under which name our own outcome figures are kept; pages say it in their own language. policy: K8 */
export const OWN_FIGURES = 'Doorverwijzingen van het Werkcentrum'

/** Where evidence comes from, in the language of the page where it is our own. */
export function sourceName(t: typeof nl, { source }: Pick<Quality, 'source'>): string {
  return source === OWN_FIGURES ? t.one.ownFigures : source
}
