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
    ownWord: 'The person wrote this themselves. Only they correct it.',
  },
  scan: {
    title: 'Work that fits this',
    noDecision:
      'This helps you choose. Nothing is decided about you, not by a computer either. You and your regular contact choose together. Is it not right? Then correct what stands above.',
    noDecisionDesk:
      'This helps the conversation. It decides nothing: the person and you choose together, and you write the reason of the choice with the referral.',
    none: 'Nothing yet. There is too little here to find work with.',
    done: 'You did this work.',
    doneDesk: 'Did this work.',
    because: (skills) => `Fits because of: ${skills}.`,
    lacking: (skills) => `Also asked for: ${skills}.`,
    search: (occupation) => `Search training or help: ${occupation}`,
    how: 'How this was found',
    method:
      'For each occupation a list says what it asks for and what helps. We count how much of that stands above. Work somebody did comes first, then where most is right. What somebody disputes does not count. Age, origin, health and benefits never count. Whether there are vacancies we do not know here.',
    version: (version, from, lists) => `Method “Work that fits this”, version ${version} of ${from}.${lists ? ` Lists: ${lists}.` : ''}`,
    fromRecord: 'Search with what somebody can do',
  },
}
