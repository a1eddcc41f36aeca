import type { Translation } from '../../../platform/texts.ts'
import type {
  agreement as nl,
  agreementErrors as nlErrors,
  agreementFields as nlFields,
  agreementRefusals as nlRefusals,
} from './texts.nl.ts'

/** Words of the person's agreement with the plan, in English. */
export const agreement: Translation<typeof nl> = {
  mine: {
    title: 'Do you agree with your plan?',
    lead: 'It is your plan. Read what is in it, and say whether it is right. You may say no; that has no consequences here.',
    ask: 'Do you agree with your plan?',
    asked: 'Read what is in your plan, and say whether you agree with it.',
    toPage: 'Read and answer',
    changed: 'Since your answer your goal or a step of yours changed. Do you agree with that too?',
    takeBack: 'I no longer agree',
    backMeans: 'You can always take back your yes. Your contact sees that and talks with you about it.',
  },
  desk: {
    title: 'Does the person agree with the plan?',
    lead: 'Go through the plan together and record what the person says. The person reads this too, and can answer online.',
    ask: 'What does the person say?',
    toPage: 'Record what the person says',
    changed: 'After that the goal or a step of the person changed. Ask again.',
    takeBack: 'The person no longer agrees',
    backMeans: 'A yes can always be taken back. Then talk about what should be different.',
  },
  said: {
    agreed: (date, version) => `Agreed with the plan on ${date} (version ${version}).`,
    'part-not': (date, version) => `Did not agree with a part of the plan on ${date} (version ${version}).`,
    withdrawn: (date, version) => `No longer agreed with the plan on ${date} (version ${version}).`,
  },
  label: 'Agreement',
  notAsked: 'Not asked yet',
  again: 'Something changed after that: ask again.',
  since: 'This changed since the last answer',
  inPlan: (version) => `This is in it now (version ${version})`,
  changes: {
    goal: () => 'the goal changed.',
    'step-added': (title) => `a step was added: ${title}.`,
    'step-dropped': (title) => `a step is no longer needed: ${title}.`,
    reopened: () => 'the plan started again.',
  },
  send: 'Save the answer',
  before: 'What was said before',
  when: 'When',
  version: 'Version',
  what: 'Answer',
  how: 'How',
  answers: { agreed: 'Agreed', 'part-not': 'Did not agree with a part', withdrawn: 'No longer agreed' },
  hows: { account: 'signed in', desk: 'at the desk', phone: 'by phone', paper: 'on paper' },
  goal: {
    title: 'Change the goal',
    link: 'Change the goal',
    now: 'Goal now',
    mine: 'Write in your own words what you want to reach. Your contact sees that it changed.',
    desk: 'In the words of the person. The old goal stays readable, and the person says whether it is right.',
    submit: 'Save the goal',
    history: 'What the goal was before',
    never: 'The goal has not changed yet.',
    was: (goal) => `It was: “${goal}”.`,
    because: (why) => `Why: ${why}`,
  },
}
export const agreementFields: Translation<typeof nlFields> = {
  planAnswer: { label: 'Is the plan right?', options: { agreed: 'Yes, agrees with the plan', 'part-not': 'Does not agree with a part' } },
  aboutPart: { label: 'With which part not?', hint: 'Only where there is no agreement with a part. Empty: the whole plan.' },
  answerWords: { label: 'Why not?', hint: 'If not agreed: write what should be different. Nothing about health or religion.' },
  answeredHow: { label: 'How did the person say this?', options: { desk: 'At the desk', phone: 'By phone', paper: 'On paper' } },
  whyGoal: { label: 'Why does the goal change?' },
}
export const agreementErrors: Translation<typeof nlErrors> = {
  sayWhatNot: 'Write what should be different.',
  notInPlan: 'Choose a part that is in the plan.',
}
export const agreementRefusals: Translation<typeof nlRefusals> = {
  planOver: 'This plan is over. Nothing changes in it any more, unless it starts again.',
  planChanged: 'The plan has just changed. Read it again, and then say what you think.',
  nothingToTakeBack: 'There is no yes to take back yet.',
}
