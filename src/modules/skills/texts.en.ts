import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'
import { chanceErrors, chanceFields, chances } from './chances/texts.en.ts'
import { education, educationErrors, educationFields } from './education/texts.en.ts'
import { scan } from './scan/texts.en.ts'
import { wishErrors, wishes, wishFields } from './wishes/texts.en.ts'

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
    ...educationFields,
    ...wishFields,
    ...chanceFields,
    howKnown: { label: 'Where did you learn this?' },
  },
  errors: { ...educationErrors, ...wishErrors, ...chanceErrors },
  refusals: {
    unknownConcept: 'This skill is not in the list. Search for it again.',
    ownWord: 'The person wrote this themselves. Only they correct it.',
  },
  record: {
    own: 'My work and what I can do',
    desk: 'What somebody can do',
    manage: 'Management',
    ownWord: 'Your own word',
    ownWordDesk: 'The person’s own word',
    notedBy: (who) => `Noted by ${who}`,
    before: 'Education and wishes as they stood before',
    by: { corrected: (who) => `corrected by ${who}`, 'taken-away': (who) => `taken away by ${who}` },
    you: 'yourself',
    person: 'the person',
  },
  scan,
  education,
  wishes,
  chances,
}
