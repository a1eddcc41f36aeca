import type { Translation } from '../../platform/texts.ts'
import type { ownSkillFields as fieldsNl, ownSkills as nl } from './texts.nl.ts'

/** Words for a record of work and skills that the person corrects. */
export const ownSkills: Translation<typeof nl> = {
  title: 'My work and what I can do',
  lead: 'This is what we have about your work and what you can do. You can add to it and correct it. What you learnt at home or as a volunteer counts too.',
  none: 'There is nothing here yet.',
  work: 'Work you did',
  can: 'What you can do',
  workDesk: 'Work somebody did',
  ownWord: 'Your own word',
  ownWordDesk: 'The person’s own word',
  notedBy: (who) => `Noted by ${who}`,
  disputed: 'You say: this is not right',
  disputedDesk: 'The person says: this is not right',
  change: 'Correct or take away',
  add: 'Add',
  correct: 'Correct',
  correctLead: 'What you choose here is your own word from now on. What stood there is kept.',
  dispute: 'This is not right',
  disputeLead: 'It stays. Everybody who reads it sees that you do not agree.',
  remove: 'Take away',
  removeLead: 'It no longer stands with what you can do. What stood there is kept under “As it stood before”.',
  before: 'As it stood before',
  by: { corrected: (who) => `corrected by ${who}`, 'taken-away': (who) => `taken away by ${who}` },
  you: 'yourself',
  person: 'the person',
}
export const ownSkillFields: Translation<typeof fieldsNl> = {
  howLearnt: {
    label: 'Where did you learn this?',
    options: {
      work: 'At work',
      household: 'At home, running a household',
      volunteering: 'As a volunteer',
      education: 'At school or on a course',
      other: 'Somewhere else',
    },
  },
  disputedWords: { label: 'What is not right?', hint: 'Do not write about your health. Whoever sees your file reads this.' },
}
