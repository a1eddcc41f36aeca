import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Which scheme can pay this?',
  lead: 'Whoever carries out the scheme decides. Ask there, or at the Werkcentrum.',
  pays: (who) => `can pay as ${who}`,
  age: { yes: 'The age fits', no: 'The age does not fit', unknown: 'Depends on the age' },
  incomes: (which) => `Only with: ${which}`,
}
