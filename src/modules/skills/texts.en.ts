import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  howKnown: {
    work: 'From work',
    household: 'From home and running a household',
    volunteering: 'From volunteering',
    education: 'From school or a course',
    other: 'Otherwise',
  },
  fields: {
    conceptId: { label: 'Skill' },
    howKnown: { label: 'Where did you learn this?' },
  },
  refusals: {
    unknownConcept: 'This skill is not in the list. Search for it again.',
  },
}
