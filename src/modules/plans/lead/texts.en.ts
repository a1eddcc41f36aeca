import type { Translation } from '../../../platform/texts.ts'
import type { askedFirst as nlAsked, leadChange as nlChange, leadErrors as nlErrors, leadFields as nlFields } from './texts.nl.ts'

/** Words of who is the regular contact, in English. */
export const leadChange: Translation<typeof nlChange> = {
  title: 'Another regular contact',
  now: 'Now',
  since: (name, date) => `${name}, since ${date}`,
  sinceMine: (name, date) => `${name} (since ${date})`,
  waits: (name, date) => `${name} was asked and answers by ${date}. Until a yes the contact of now stays.`,
  takeBack: 'Take the question back',
  ask: 'Ask a colleague',
  lead: 'Write what the colleague needs to know. They read it before they answer. The person can read it too, and hears who it will be.',
  submit: 'Ask this colleague',
  history: 'Who it was and who was asked',
  who: 'Who',
  askedOn: 'Asked on',
  states: {
    proposed: 'Asked',
    accepted: 'Regular contact since',
    declined: 'Said no',
    lapsed: 'Did not answer',
    ended: 'Was the regular contact',
    withdrawn: 'Question taken back',
  },
  agreed: 'What was agreed',
  stillOpen: 'What is still open',
  note: 'Written with the handover',
  passedOn: (name, date) => `Passed on by ${name}, on ${date}`,
  covers: (name, date) => `You cover for ${name}, until ${date}`,
  watchFor: 'What to watch for',
  from: (name) => `${name} asks you this, and wrote:`,
  link: 'Another regular contact',
  somebody: 'Somebody you do not guide yet',
  mineAsked: (name, lead) => `${name} was asked to become your regular contact. Until they say yes it stays ${lead}.`,
}
export const askedFirst: Translation<typeof nlAsked> = {
  title: 'Ask first: is there a contact already?',
  lead: 'Does UWV or the municipality already know this person? Then we ask them first to be the regular contact. Until they answer, it is you.',
  notAsked: 'Not asked yet whether UWV or the municipality already helps this person.',
  submit: 'Save',
  label: 'Contact at UWV or municipality',
  statutory: 'Plan by law',
  goesFirst: 'What goes first',
  desk: 'The plan by law goes first. This plan only names it and obliges the person to nothing.',
  answers: { no: 'No, asked', unknown: 'The person does not know' },
  plans: {
    none: 'None',
    piaw: 'Personal plan of UWV (PIAW)',
    pva: 'Plan of action of the municipality',
    other: 'Another plan',
    unknown: 'Not known',
  },
  mine: (plan, organisation) =>
    `You also have a plan by law: ${plan}${organisation ? `, ${organisation}` : ''}. What you agreed there holds there. This plan obliges you to nothing.`,
}
export const leadFields: Translation<typeof nlFields> = {
  newLead: { label: 'Whom do you ask?' },
  agreedSoFar: { label: leadChange.agreed, hint: 'What you agreed with the person. Nothing about health, debts, crime or religion.' },
  stillOpen: { label: leadChange.stillOpen },
  watchFor: { label: leadChange.watchFor, hint: 'For example: rather calls than mails.' },
  knownContact: {
    label: 'Does UWV or the municipality already help this person?',
    options: { yes: 'Yes', no: 'No', unknown: 'The person does not know' },
  },
  contactOrganisation: { label: 'At which organisation?', hint: 'Only if yes.' },
  contactWorker: { label: 'Who is that?', hint: 'Not in the list? Write the name below.' },
  contactName: { label: 'Name of the contact' },
  statutoryPlan: { label: 'Is there a plan by law?', options: askedFirst.plans },
}
export const leadErrors: Translation<typeof nlErrors> = {
  isLeadNow: 'This colleague is the regular contact already.',
  notForThisColleague: 'This file is shielded, or not for this colleague. Choose somebody else.',
  notAContactHere: 'Choose somebody of UWV or a municipality in this region.',
  whereKnown: 'Choose at which organisation the person is known.',
}
