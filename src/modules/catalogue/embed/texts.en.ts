import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  all: 'See and compare everything',
  waiting: (weeks) => (weeks === 0 ? 'No waiting time.' : weeks === 1 ? 'Waiting time 1 week.' : `Waiting time ${weeks} weeks.`),
}
