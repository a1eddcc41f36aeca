import { PAYER_WORDS } from '../catalogue/index.ts'

/** How a step ends. */
export const ends = {
  done: 'Done',
  dropped: 'No longer needed',
  handed: 'Goes on outside this plan',
  'not-worked': 'Did not work out',
  'no-offer': 'There is no offer',
  'no-money': 'There is no money for it',
  'wait-too-long': 'The wait is too long',
  'scheme-excludes': 'The scheme excludes this',
}

/** Fields of the forms of plans, in English. */
export const fields = {
  goal: { label: 'What is the goal?', hint: "In the person's own words." },
  title: { label: 'What is going to happen?' },
  kind: {
    label: 'What kind of step is it?',
    options: {
      'own-action': 'Do something',
      task: 'Task of an organisation',
      decision: 'Decision of an organisation (yes or no)',
      application: 'Apply for a job',
      learning: 'Learn',
    },
  },
  owner: { label: 'Who does it?' },
  dueOn: { label: 'By when?' },
  discreet: { label: 'This step is confidential', hint: 'Only the person, the contact and who has the task see it.' },
  state: { label: 'How did it end?', options: { done: ends.done, dropped: ends.dropped } },
  answer: { label: 'What do you report?', hint: 'Only the state. Record no reasons.', options: { done: 'Done', yes: 'Yes', no: 'No' } },
  goesAlong: {
    label: 'What goes along to this organisation?',
    hint: 'Exactly this text, and name and contact. The person reads along. Nothing about health, debts, crime or faith.',
  },
  payer: {
    label: 'Who pays?',
    options: {
      ...PAYER_WORDS.en,
      free: 'Nobody, it is free',
      'not-yet-arranged': 'Not arranged yet',
    },
  },
  payerBy: { label: 'By when is that arranged?' },
  reason: {
    label: 'Why this one?',
    options: {
      'fits-goal': 'Fits the goal',
      'asked-by-person': 'The person wants this',
      'close-by': 'Close by',
      soonest: 'Soonest possible',
      'own-instrument': 'Of my own organisation, and it fits best',
    },
  },
  waitsForStep: { label: 'Does the start wait for a decision?' },
  startCondition: {
    label: 'Send only after something happened?',
    options: { 'course-started': 'When the course has started', 'course-ended': 'When the course has ended' },
  },
  agreed: { label: 'Did you show what goes along, and does the person agree?', options: { yes: 'Yes', no: 'No' } },
  outcome: {
    label: 'What is the result?',
    options: { achieved: 'Goal reached', partly: 'Partly reached', not: 'Not reached', stopped: 'Stopped early' },
  },
  report: { label: 'Short report', hint: 'The person reads along.' },
  employer: { label: 'Employer' },
  occupation: { label: 'As what?' },
  hoursPerWeek: { label: 'Hours a week' },
  contract: {
    label: 'Kind of contract',
    options: {
      permanent: 'Permanent',
      temporary: 'Temporary',
      'temp-agency': 'Temp work',
      trial: 'Trial',
      'self-employed': 'Self-employed',
    },
  },
  startedOn: { label: 'Starts on' },
  referralId: { label: 'Through which referral?' },
  listReason: { label: 'Why on the shortlist?', hint: 'The person reads this too. Nothing about health, debts, offences or belief.' },
  whyNot: { label: 'Why not?', hint: 'May be empty. The person reads this too.' },
  whyNone: { label: 'Why none of these?', hint: 'May be empty. The person reads this too.' },
  whyNotOthers: { label: 'Why not the others?', hint: 'May be empty. The person reads this too.' },
  because: {
    label: 'Why this one, in your own words?',
    hint: 'This stays with you and the person. The provider does not see it.',
  },
  waitAtMost: { label: 'How many weeks does this person want to wait at most?', hint: 'Empty: no wish. We then warn above 8 weeks.' },
  how: { label: 'How do you share the list?', options: { mail: 'By mail, with a link', paper: 'On paper' } },
  mailAgreed: { label: 'Does the person agree that this goes by mail?', options: { yes: 'Yes', no: 'No' } },
  answerBy: { label: 'By when do we hear what the person thinks?' },
  itemAnswer: { label: 'Do you want this?', options: { yes: 'Yes, I want this', no: 'No, not this' } },
  comment: { label: 'Do you want to add something?', hint: 'May be empty.' },
}

/** What a step is called by its kind. */
export const stepKinds: Record<string, string> = {
  calling: 'Call',
  'own-action': 'Do something',
  appointment: 'Appointment',
  referral: 'Referral',
  task: 'Task',
  decision: 'Decision',
  application: 'Apply',
  learning: 'Learn',
  aftercare: 'Aftercare',
  closing: 'Closing',
  deciding: 'Decide',
  seeking: 'Look further',
  checking: 'Ask',
  choosing: 'Choosing',
}

/** What steps that the program makes are called. */
export const madeSteps: Record<string, string> = {
  calling: 'Call about missed sessions',
  aftercare: 'A call about how the work goes',
  moment: 'Aftercare: call or come by at work',
  closing: 'Asked: close the file',
  deciding: 'Decide on a proposal',
  seeking: 'Look further after a no',
  checking: 'Ask the provider: the day that was agreed has passed',
  choosing: 'Choose together from the shortlist',
} as Record<string, string>
