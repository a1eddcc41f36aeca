import type { Translation } from '../../../platform/texts.ts'
import type { ending as nl, endingErrors as nlErrors, endingFields as nlFields, endingRefusals as nlRefusals } from './texts.nl.ts'

/** Words of the end of a plan, in English. */
export const ending: Translation<typeof nl> = {
  title: 'Finish the plan',
  lead: 'The plan ends with a reason and a result. The file stays open. The person reads what you write here.',
  link: 'Finish the plan',
  first: 'Finish this first. A referral has its own end, so that nobody keeps waiting.',
  aftercare: 'There is still aftercare. It stops earlier only if the person wants to stop.',
  decideHint: 'Choose for each step what happens.',
  goesOn: (who) => `Goes on: ${who}`,
  submit: 'Finish the plan',
  now: 'How it goes on',
  reopen: 'Start the plan again',
  reopenLead: 'The plan goes on where it was, with the same regular contact. We ask the person whether it is right.',
  orNew: 'Or begin a new plan',
  reopenDo: 'Start again',
  mine: {
    reasons: { 'asked-by-person': 'you wanted to stop' },
    over: (date, reason) => `Your plan was finished on ${date}: ${reason.toLowerCase()}.`,
    outcomes: { achieved: 'Your goal was reached.', partly: 'Your goal was partly reached.', not: 'Your goal was not reached.' },
  },
  desk: {
    reasons: {},
    over: (date, reason) => `The plan was finished on ${date}: ${reason.toLowerCase()}.`,
    outcomes: { achieved: 'The goal was reached.', partly: 'The goal was partly reached.', not: 'The goal was not reached.' },
  },
  reasons: {
    'goal-reached': 'Goal reached',
    'found-work': 'Found work',
    learning: 'Started a course',
    helped: 'Question answered',
    'other-organisation': 'Another organisation helps from here',
    'asked-by-person': 'The person wants to stop',
    'no-contact': 'No contact any more',
    'not-feasible': 'This goal is not possible now',
    moved: 'Moved to another region',
  },
  counted: 'Plans that were finished',
  noneCounted: 'No plan was finished.',
  columns: { reason: 'Reason', achieved: 'Reached', partly: 'Partly', not: 'Not', unknown: 'Not asked', reopened: 'Started again' },
}
export const endingFields: Translation<typeof nlFields> = {
  endReason: { label: 'Why does the plan end?', options: ending.reasons },
  endOutcome: { label: 'Was the goal reached?', options: { achieved: 'Yes', partly: 'Partly', not: 'No' } },
  whatNow: { label: 'How does it go on?', hint: 'In plain words. The person reads this. Nothing about health or religion.' },
  decideSteps: { label: 'What happens with the open steps?' },
  reopenedBecause: {
    label: 'Why does it start again?',
    options: {
      'came-back': 'The person came back',
      'work-ended': 'The work or course ended',
      'new-question': 'There is a new question',
      'by-mistake': 'It was finished too early',
    },
  },
}
export const endingErrors: Translation<typeof nlErrors> = { decideEachStep: 'Choose for each step what happens.' }
export const endingRefusals: Translation<typeof nlRefusals> = { planRuns: 'This plan is already running.' }
