import type { endReport as Nl } from './texts.nl.ts'

const reached = { all: 'All that was agreed', much: 'Much', some: 'A part', none: 'This did not work' }
const advice = {
  work: 'To work',
  'learn-on': 'Learn on',
  'other-help': 'Other help',
  'guidance-at-work': 'Guidance at work',
  talk: 'A talk with the regular contact',
  none: 'Nothing',
}
const answers = { agrees: 'agrees with the report', 'own-words': 'added own words', disagrees: 'does not agree with the report' }

/** Words of the end report, in English. */
export const endReport: typeof Nl = {
  title: 'End report',
  write: 'Write the end report',
  rewrite: 'Change the end report',
  writeLead: 'The person reads this and says whether it is right. Nothing waits for it.',
  send: 'Show the report to the person',
  madeOn: 'Written on',
  answer: 'What does the person say?',
  waits: (date) => `nothing yet; asked until ${date}`,
  answered: (what, date) => `${what}, ${date}`,
  answers,
  reached,
  advice,
  toSign: 'An end report is ready for you',
  until: (date) => `You can answer until ${date}`,
  signNext: 'Read the end report and say whether it is right',
  sign: 'What do you think of the report?',
  signLead: 'Do you agree? Add your own words if you like. You need not answer, and it has no consequences.',
  signDo: 'Send my answer',
  atDesk: 'The person tells me at the desk',
  thanks: 'Thank you. We have your answer.',
}

export const endReportFields = {
  reached: { label: 'What was reached?', options: reached },
  reachedWords: { label: 'What can the person do now?', hint: 'Nothing on health, debts, crime or religion.' },
  advice: { label: 'What fits next?', options: advice },
  adviceWords: { label: 'Why this advice' },
  signs: {
    label: 'What do you think of the report?',
    options: { agrees: 'I agree', 'own-words': 'I want to add something', disagrees: 'I do not agree' },
  },
  ownWords: { label: 'Your own words', hint: 'The organisation and your regular contact read this.' },
}
