import type { Translation } from '../../../platform/texts.ts'
import type { missingHelp as nl } from './texts.nl.ts'

export const missingHelp: Translation<typeof nl> = {
  print: 'Print to hand over',
  title: 'Help that is not in the catalogue yet',
  give: 'Is good help missing here? Give it along now',
  lead: 'The person gets the details at once. The mail names nobody and no help; behind the link it says how somebody reaches it. The region decides within 10 working days whether it comes into the catalogue. You and the person hear of it.',
  noMail: 'We have no mail address, or the person wants no mail. Give the details on paper.',
  submit: 'Give along and report to the region',
  by: 'Who offers this?',
  reach: 'How to reach it',
  place: 'Where',
  open: (date) => `The region decides by ${date} whether this comes into the catalogue.`,
  refused: (reason) => `The region does not put this in the catalogue. ${reason}`,
  added: 'This is in the catalogue now.',
  look: 'See it',
  signInFirst: 'This is confidential help. Sign in to see the details.',
  fields: {
    givenHow: { label: 'How do you give the details along?', options: { mail: 'By mail, with a link', paper: 'On paper' } },
  },
}
