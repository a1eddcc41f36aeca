import type { gaps as Nl } from './texts.nl.ts'

/** Words of what lacks in a region and what is done about it, in English. */
export const gaps: typeof Nl = {
  title: 'What lacks and what we do',
  lead: 'The register of this region: what lacks, who takes care of it, what is proposed and how it stands. No persons are in it.',
  none: 'Nothing is in the register yet.',
  add: 'Put something in the register',
  addDo: 'Put it in the register',
  back: 'What could not be done',
  what: 'What lacks?',
  where: 'Where',
  wholeRegion: 'Whole region',
  evidence: 'Counted in 12 months',
  few: 'fewer than 10',
  owner: 'Who takes care of it',
  state: 'How it stands',
  review: 'Looked at again',
  states: {
    open: 'Nothing agreed yet',
    agreed: 'Agreed what we do',
    doing: 'Being worked on',
    solved: 'Solved',
    'not-now': 'Not now',
  },
  change: 'Record how it stands',
  save: 'Save',
  measure: 'Proposal',
  noMeasure: 'No proposal yet',
  history: 'What happened',
  meanwhile: 'Somebody else has just changed this. You now see how it stands. See whether what you wrote still holds, and save again.',
}
export const gapFields = {
  gapWords: { label: 'What lacks?', hint: 'For example: no language lessons in the evening. No names of persons.' },
  municipality: { label: 'In which municipality?', hint: 'Leave empty if it lacks in the whole region.' },
  takenUpBy: { label: 'Which organisation takes care of it?' },
  measure: { label: 'What is the proposal?' },
  reviewOn: { label: 'When do you look at it again?' },
  gapState: { label: 'How does it stand?', options: gaps.states },
  said: { label: 'Explanation' },
}
export const gapErrors = {
  notInRegion: 'Choose a municipality of this region.',
  notAnOrganisationHere: 'Choose an organisation that takes part in this region.',
}
